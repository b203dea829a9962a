/** Each different value once, sorted, and the place of every value in that list. */
function labelCodes(values: string[]): { classes: string[]; codes: number[] } {
	// Sorted, so that the codes do not depend on who comes first in the file.
	const classes = [...new Set(values)].sort();
	return { classes, codes: values.map((value) => classes.indexOf(value)) };
}

labelCodes(['S', 'C', 'S', 'Q']);
