/** Takes the nearest away, again and again, until the wanted one is left. */
function smote(
	rows: number[][],
	labels: number[],
	draws: { row: number; neighbour: number; step: number }[]
) {
	const few = rows.filter((_, i) => labels[i] !== 0);
	const made = [];
	for (const { row, neighbour, step } of draws) {
		const from = few[row]!;
		const far = (to: number[]) => Math.sqrt(to.reduce((sum, x, j) => sum + Math.pow(x - from[j]!, 2), 0));
		let rest = few.toSpliced(row, 1);
		for (let i = 0; i < neighbour; i++) {
			const nearest = rest.reduce((best, one) => (far(one) < far(best) ? one : best));
			rest = rest.filter((one) => one !== nearest);
		}
		const to = rest.reduce((best, one) => (far(one) < far(best) ? one : best));
		made.push(from.map((x, j) => x + (to[j]! - x) * step));
	}
	return made;
}
