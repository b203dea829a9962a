function modes(values: number[]): number[] {
	let best: number[] = [];
	let longest = 0;
	let run = 0;
	let previous: number | undefined;
	for (const value of values.toSorted((a, b) => a - b)) {
		run = value === previous ? run + 1 : 1;
		previous = value;
		if (run > longest) {
			longest = run;
			best = [value];
		} else if (run === longest) {
			best.push(value);
		}
	}
	return best;
}
