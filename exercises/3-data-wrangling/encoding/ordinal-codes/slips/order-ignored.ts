// feedback: words that occur
function ordinalCodes(values: string[], order: string[]): number[] {
	if (!values.every((value) => order.includes(value))) throw new RangeError(values.join());
	const sorted = [...new Set(values)].sort();
	return values.map((value) => sorted.indexOf(value));
}
