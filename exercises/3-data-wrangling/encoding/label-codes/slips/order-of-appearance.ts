// feedback: in which they appear
function labelCodes(values: string[]): { classes: string[]; codes: number[] } {
	const classes = [...new Set(values)];
	return { classes, codes: values.map((value) => classes.indexOf(value)) };
}
