// feedback: the row itself
interface _Draw {
	row: number;
	neighbour: number;
	step: number;
}

/** For each draw a new row between a row of the small class and one of its neighbours there. */
function smote(rows: number[][], labels: number[], draws: _Draw[]): number[][] {
	const few = rows.filter((_row, i) => labels[i] === 1);
	return draws.map(({ row, neighbour, step }) => {
		const from = few[row]!;
		const distanceTo = (other: number[]) => Math.hypot(...other.map((value, j) => value - from[j]!));
		const others = [...few];
		others.sort((a, b) => distanceTo(a) - distanceTo(b));
		const to = others[neighbour]!;
		return from.map((value, j) => value + step * (to[j]! - value));
	});
}
