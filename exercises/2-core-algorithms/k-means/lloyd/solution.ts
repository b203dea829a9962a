/** Moves the centres until no row changes its group. */
function lloyd(
	rows: number[][],
	centers: number[][],
	maxSteps = 100
): { centers: number[][]; labels: number[]; steps: number } {
	let labels = assign(rows, centers);
	for (let steps = 1; ; steps++) {
		centers = update(rows, labels, centers);
		const before = labels;
		labels = assign(rows, centers);
		// Two lists are never `===`: compare what they hold.
		const isStill = labels.every((label, i) => label === before[i]);
		if (isStill || steps === maxSteps) return { centers, labels, steps };
	}
}

lloyd([[1], [2], [10], [12]], [[1], [2]]);
