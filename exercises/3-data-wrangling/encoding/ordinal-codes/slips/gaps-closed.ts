// feedback: left out
function ordinalCodes(values: string[], order: string[]): number[] {
	const present = order.filter((value) => values.includes(value));
	return values.map((value) => {
		const code = present.indexOf(value);
		if (code < 0) throw new RangeError(`The order does not have “${value}”.`);
		return code;
	});
}
