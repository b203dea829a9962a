const labelCodes = (values: string[]): { classes: string[]; codes: number[] } => {
	const different = new Set(values);
	const codes = values.map((value) => [...different].filter((other) => other < value).length);
	const classes: string[] = [];
	codes.forEach((code, i) => (classes[code] = values[i]!));
	return { classes, codes };
};
