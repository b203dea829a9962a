const lloyd = (
	rows: number[][],
	centers: number[][],
	maxSteps = 100,
	done = 0
): { centers: number[][]; labels: number[]; steps: number } => {
	const nearest = (all: number[][]) =>
		rows.map((row) => {
			const distances = all.map((center) => Math.hypot(...center.map((value, j) => value - row[j]!)));
			return distances.indexOf(Math.min(...distances));
		});
	const labels = nearest(centers);
	const moved = centers.map((center, group) => {
		const members = rows.filter((_row, i) => labels[i] === group);
		return members.length === 0
			? [...center]
			: center.map((_, j) => members.reduce((sum, row) => sum + row[j]!, 0) / members.length);
	});
	const after = nearest(moved);
	return done + 1 < maxSteps && String(after) !== String(labels)
		? lloyd(rows, moved, maxSteps, done + 1)
		: { centers: moved, labels: after, steps: done + 1 };
};
