// feedback: one step too many
function lloyd(rows: number[][], centers: number[][], maxSteps = 100) {
	for (let steps = 1; ; steps++) {
		const before = centers;
		centers = update(rows, assign(rows, centers), centers);
		const isStill = centers.every((center, c) => center.every((value, j) => value === before[c]![j]));
		if (isStill || steps === maxSteps) return { centers, labels: assign(rows, centers), steps };
	}
}
