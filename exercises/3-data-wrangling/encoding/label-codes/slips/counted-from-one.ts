// feedback: counted from 0
function labelCodes(values: string[]): { classes: string[]; codes: number[] } {
	const classes = [...new Set(values)].sort();
	return { classes, codes: values.map((value) => classes.indexOf(value) + 1) };
}
