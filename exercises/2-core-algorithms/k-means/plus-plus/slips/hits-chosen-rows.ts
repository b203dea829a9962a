// feedback: greater than
function plusPlus(rows: number[][], draws: number[]) {
	const places = [Math.floor(draws[0]! * rows.length)];
	for (const draw of draws.slice(1)) {
		const weights = rows.map((row) =>
			Math.min(
				...places.map((place) => rows[place]!.reduce((sum, value, j) => sum + (value - row[j]!) ** 2, 0))
			)
		);
		const target = draw * weights.reduce((sum, weight) => sum + weight, 0);
		let sum = 0;
		places.push(weights.findIndex((weight) => (sum += weight) >= target));
	}
	return places;
}
