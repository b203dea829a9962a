// feedback: from 0 to 1
function zScores(values: number[]): number[] {
	const smallest = Math.min(...values);
	const range = Math.max(...values) - smallest;
	return values.map((value) => (range === 0 ? 0 : (value - smallest) / range));
}
