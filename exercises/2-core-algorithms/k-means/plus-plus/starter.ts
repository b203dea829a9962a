/** The places of rows to begin with, far apart: one for each draw. */
function plusPlus(rows: number[][], draws: number[]): number[] {
	const places = [Math.floor(draws[0]! * rows.length)];
	// TODO: for each further draw, the weights of all rows, and the place that it hits.
	return places;
}

plusPlus([[0], [1], [3], [7]], [0.3, 0.5]);
