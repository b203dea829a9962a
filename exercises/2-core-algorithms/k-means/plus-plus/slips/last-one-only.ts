// feedback: all rows chosen so far
function plusPlus(rows: number[][], draws: number[]) {
	const places = [Math.floor(draws[0]! * rows.length)];
	for (const draw of draws.slice(1)) {
		const last = rows[places.at(-1)!]!;
		const weights = rows.map((row) => last.reduce((sum, value, j) => sum + (value - row[j]!) ** 2, 0));
		const target = draw * weights.reduce((sum, weight) => sum + weight, 0);
		let sum = 0;
		places.push(weights.findIndex((weight) => (sum += weight) > target));
	}
	return places;
}
