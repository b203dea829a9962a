// feedback: once for each time
function modes(values: number[]): number[] {
	const countOf = (wanted: number) => values.filter((value) => value === wanted).length;
	const highest = Math.max(...values.map(countOf));
	return values.filter((value) => countOf(value) === highest).sort((a, b) => a - b);
}
