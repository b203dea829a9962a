// The centred values as a vector: divided by its length, and stretched to the length √(n − 1).
function zScores(values: number[]): number[] {
	const n = values.length;
	const centre = values.reduce((sum, value) => sum + value / n, 0);
	if (new Set(values).size < 2) return values.map(() => 0);
	const centred = values.map((value) => value - centre);
	const stretch = Math.sqrt(n - 1) / Math.hypot(...centred);
	return centred.map((distance) => distance * stretch);
}
