// feedback: maxSteps
function lloyd(rows: number[][], centers: number[][]) {
	let labels = assign(rows, centers);
	for (let steps = 1; ; steps++) {
		const before = labels;
		centers = update(rows, labels, centers);
		labels = assign(rows, centers);
		if (labels.every((label, i) => label === before[i])) return { centers, labels, steps };
	}
}
