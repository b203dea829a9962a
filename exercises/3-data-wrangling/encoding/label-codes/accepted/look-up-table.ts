function labelCodes(values: string[]): { classes: string[]; codes: number[] } {
	const classes = values.toSorted().filter((value, i, sorted) => value !== sorted[i - 1]);
	const places = new Map(classes.map((value, place) => [value, place]));
	return { classes, codes: values.map((value) => places.get(value)!) };
}
