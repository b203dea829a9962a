/** Each different value once, sorted, and the place of every value in that list. */
function labelCodes(values: string[]): { classes: string[]; codes: number[] } {
	// TODO: find the classes first, then the codes.
	const classes = values.slice(0, 1);
	return { classes, codes: values.map(() => 0) };
}

labelCodes(['S', 'C', 'S', 'Q']);
