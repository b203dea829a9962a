// feedback: dictionary
function labelCodes(values: string[]) {
	const classes = [...new Set(values)].sort((a, b) => a.localeCompare(b));
	return { classes, codes: values.map((v) => classes.indexOf(v)) };
}
