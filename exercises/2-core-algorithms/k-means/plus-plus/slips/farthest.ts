// feedback: farthest
function plusPlus(rows: number[][], draws: number[]) {
	const places = [Math.floor(draws[0]! * rows.length)];
	while (places.length < draws.length) {
		const weights = rows.map((row) =>
			Math.min(
				...places.map((place) => rows[place]!.reduce((sum, value, j) => sum + (value - row[j]!) ** 2, 0))
			)
		);
		places.push(weights.indexOf(Math.max(...weights)));
	}
	return places;
}
