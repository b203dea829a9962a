function zScores(values: number[]): number[] {
	const centre = values.reduce((sum, value) => sum + value, 0) / values.length;
	const distances = values.map((value) => value - centre);
	const squares = distances.reduce((sum, distance) => sum + distance ** 2, 0);
	// Equal values have no spread to divide by: 0 / 0 would give NaN. This also spares a single value n − 1 = 0.
	if (squares === 0) return distances;

	const sd = Math.sqrt(squares / (values.length - 1));
	return distances.map((distance) => distance / sd);
}
