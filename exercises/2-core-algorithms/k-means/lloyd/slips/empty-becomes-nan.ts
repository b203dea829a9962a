// feedback: NaN
function lloyd(rows: number[][], centers: number[][], maxSteps = 100) {
	let labels = assign(rows, centers);
	for (let steps = 1; ; steps++) {
		const before = labels;
		centers = centers.map((center, group) => {
			const members = rows.filter((_row, i) => before[i] === group);
			return center.map((_, j) => members.reduce((sum, row) => sum + row[j]!, 0) / members.length);
		});
		labels = rows.map((row) => {
			const distances = centers.map((center) => Math.hypot(...center.map((value, j) => value - row[j]!)));
			return distances.reduce(
				(best, distance, c) => (distance < (distances[best] ?? Infinity) ? c : best),
				0
			);
		});
		if (steps === maxSteps || labels.every((label, i) => label === before[i]))
			return { centers, labels, steps };
	}
}
