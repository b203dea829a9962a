// feedback: does not notice
function lloyd(rows: number[][], centers: number[][], maxSteps = 100) {
	let labels = assign(rows, centers);
	for (let steps = 1; ; steps++) {
		const before = labels;
		centers = update(rows, labels, centers);
		labels = assign(rows, centers);
		if (labels === before || steps === maxSteps) return { centers, labels, steps };
	}
}
