// feedback: before the last update
function lloyd(rows: number[][], centers: number[][], maxSteps = 100) {
	for (let steps = 1; ; steps++) {
		const labels = assign(rows, centers);
		centers = update(rows, labels, centers);
		const after = assign(rows, centers);
		if (steps === maxSteps || after.every((label, i) => label === labels[i]))
			return { centers, labels, steps };
	}
}
