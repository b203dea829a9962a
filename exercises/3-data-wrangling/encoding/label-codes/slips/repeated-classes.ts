// feedback: once
function labelCodes(values: string[]): { classes: string[]; codes: number[] } {
	const classes = values.toSorted();
	return { classes, codes: values.map((value) => classes.indexOf(value)) };
}
