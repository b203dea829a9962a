// feedback: before you sorted
function labelCodes(values: string[]): { classes: string[]; codes: number[] } {
	const classes = [...new Set(values)];
	const codes = values.map((value) => classes.indexOf(value));
	return { classes: classes.toSorted(), codes };
}
