// feedback: RangeError
function ordinalCodes(values: string[], order: string[]): number[] {
	return values.filter((value) => order.includes(value)).map((value) => order.indexOf(value));
}
