/** The place of each value in the order, from 0 for the lowest. */
function ordinalCodes(values: string[], order: string[]): number[] {
	// TODO: find each value in the order, and throw a RangeError for one that is not there.
	return values.map(() => 0);
}

ordinalCodes(['small', 'large', 'medium', 'small'], ['small', 'medium', 'large']);
