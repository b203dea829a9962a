// feedback: one step too few
function lloyd(rows: number[][], centers: number[][], maxSteps = 100) {
	let labels = assign(rows, centers);
	for (let steps = 0; ; steps++) {
		const before = labels;
		centers = update(rows, labels, centers);
		labels = assign(rows, centers);
		if (labels.every((label, i) => label === before[i]) || steps + 1 === maxSteps)
			return { centers, labels, steps };
	}
}
