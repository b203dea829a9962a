/** Keeps the smallest distances, and lowers them with each new place. */
const plusPlus = (rows: number[][], draws: number[]): number[] => {
	const weights = rows.map(() => Infinity);
	return draws.reduce<number[]>((places, draw, at) => {
		let place = Math.trunc(draw * rows.length);
		if (at > 0) {
			const sums: number[] = [];
			for (const weight of weights) sums.push((sums.at(-1) ?? 0) + weight);
			place = sums.filter((sum) => sum <= draw * sums.at(-1)!).length;
		}
		rows.forEach((row, i) => {
			const squared = row.reduce((sum, value, j) => sum + (value - rows[place]![j]!) ** 2, 0);
			weights[i] = Math.min(weights[i]!, squared);
		});
		return [...places, place];
	}, []);
};
