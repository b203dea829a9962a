// feedback: changed
function labelCodes(values: string[]): { classes: string[]; codes: number[] } {
	const before = [...values];
	const classes = [...new Set(values.sort())];
	return { classes, codes: before.map((value) => classes.indexOf(value)) };
}
