// feedback: counted from 0
function ordinalCodes(values: string[], order: string[]): number[] {
	return values.map((value) => {
		const code = order.indexOf(value) + 1;
		if (code === 0) throw new RangeError(`The order does not have “${value}”.`);
		return code;
	});
}
