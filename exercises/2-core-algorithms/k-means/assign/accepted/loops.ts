const assign = (rows: number[][], centers: number[][]): number[] => {
	const labels: number[] = [];
	for (const row of rows) {
		let best = 0;
		let nearest = Infinity;
		for (const [place, center] of centers.entries()) {
			const distance = Math.hypot(...center.map((value, j) => value - row[j]!));
			if (distance < nearest) [best, nearest] = [place, distance];
		}
		labels.push(best);
	}
	return labels;
};
