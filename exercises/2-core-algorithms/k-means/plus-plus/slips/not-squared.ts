// feedback: squared
function plusPlus(rows: number[][], draws: number[]) {
	const places = [Math.floor(draws[0]! * rows.length)];
	for (const draw of draws.slice(1)) {
		const weights = rows.map((row) =>
			Math.min(...places.map((place) => Math.hypot(...row.map((value, j) => value - rows[place]![j]!))))
		);
		const target = draw * weights.reduce((sum, weight) => sum + weight, 0);
		let sum = 0;
		places.push(weights.findIndex((weight) => (sum += weight) > target));
	}
	return places;
}
