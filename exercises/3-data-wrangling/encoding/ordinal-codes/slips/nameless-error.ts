// feedback: huge
function ordinalCodes(values: string[], order: string[]): number[] {
	return values.map((value) => {
		const code = order.indexOf(value);
		if (code < 0) throw new RangeError('There is a value that the order does not have.');
		return code;
	});
}
