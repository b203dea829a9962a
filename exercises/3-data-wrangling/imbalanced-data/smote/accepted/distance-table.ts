/** All distances of the small class first; a new row as a weighted mean. */
const smote = (
	rows: number[][],
	labels: number[],
	draws: { row: number; neighbour: number; step: number }[]
): number[][] => {
	const few: number[][] = [];
	for (let i = 0; i < rows.length; i++) if (labels[i] === 1) few.push(rows[i]!);
	const neighbours = few.map((from) =>
		few
			.map((to, place) => ({ place, distance: to.reduce((sum, x, j) => sum + (x - from[j]!) ** 2, 0) }))
			.sort((a, b) => a.distance - b.distance)
			.map(({ place }) => place)
	);
	return draws.map((draw) => {
		// Place 0 is the row itself.
		const [from, to] = [few[draw.row]!, few[neighbours[draw.row]![draw.neighbour + 1]!]!];
		return from.map((x, j) => (1 - draw.step) * x + draw.step * to[j]!);
	});
};
