// feedback: RangeError
function ordinalCodes(values: string[], order: string[]): number[] {
	return values.map((value) => order.indexOf(value));
}
