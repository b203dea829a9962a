// feedback: alphabetical
function ordinalCodes(values: string[], order: string[]): number[] {
	const sorted = order.toSorted();
	return values.map((value) => {
		const code = sorted.indexOf(value);
		if (code < 0) throw new RangeError(`The order does not have “${value}”.`);
		return code;
	});
}
