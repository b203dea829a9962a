/** The places of rows to begin with, far apart: one for each draw. */
function plusPlus(rows: number[][], draws: number[]): number[] {
	const places = [Math.floor(draws[0]! * rows.length)];
	for (const draw of draws.slice(1)) {
		const weights = rows.map((row) =>
			Math.min(
				...places.map((place) => rows[place]!.reduce((sum, value, j) => sum + (value - row[j]!) ** 2, 0))
			)
		);
		const target = draw * weights.reduce((sum, weight) => sum + weight, 0);
		let sum = 0;
		// A chosen row weighs 0 and moves the sum nowhere, so it cannot be hit again.
		places.push(weights.findIndex((weight) => (sum += weight) > target));
	}
	return places;
}

plusPlus([[0], [1], [3], [7]], [0.3, 0.5]);
