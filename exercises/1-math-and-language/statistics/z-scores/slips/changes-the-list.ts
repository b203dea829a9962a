// feedback: changed its argument
function zScores(values: number[]): number[] {
	const n = values.length;
	const centre = values.reduce((sum, value) => sum + value, 0) / n;
	const squares = values.reduce((sum, value) => sum + (value - centre) ** 2, 0);
	if (squares === 0) return values.map(() => 0);
	const sd = Math.sqrt(squares / (n - 1));
	for (let index = 0; index < n; index++) values[index] = ((values[index] ?? NaN) - centre) / sd;
	return values;
}
