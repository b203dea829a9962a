/** The place of each value in the order, from 0 for the lowest. */
function ordinalCodes(values: string[], order: string[]): number[] {
	return values.map((value) => {
		const code = order.indexOf(value);
		// -1 would be a code below the lowest, and the model would believe it.
		if (code < 0) throw new RangeError(`The order does not have “${value}”.`);
		return code;
	});
}

ordinalCodes(['small', 'large', 'medium', 'small'], ['small', 'medium', 'large']);
