// feedback: most frequent
function labelCodes(values: string[]): { classes: string[]; codes: number[] } {
	const count = (value: string) => values.filter((other) => other === value).length;
	const classes = [...new Set(values)].sort().sort((a, b) => count(b) - count(a));
	return { classes, codes: values.map((value) => classes.indexOf(value)) };
}
