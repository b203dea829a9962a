const ordinalCodes = (values: string[], order: string[]): number[] => {
	const unknown = values.filter((value) => !order.includes(value));
	if (unknown.length > 0) throw new RangeError(`Not in the order: ${unknown.join(', ')}`);
	const codes = Object.fromEntries(order.map((value, i) => [`:${value}`, i]));
	return values.map((value) => codes[`:${value}`]!);
};
