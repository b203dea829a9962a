// feedback: from the highest
function ordinalCodes(values: string[], order: string[]): number[] {
	return values.map((value) => {
		const code = order.toReversed().indexOf(value);
		if (code < 0) throw new RangeError(`The order does not have “${value}”.`);
		return code;
	});
}
