// feedback: only one of the values that share first place
function modes(values: number[]): number[] {
	const counts = new Map<number, number>();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	let best: number | undefined;
	let highest = 0;
	for (const [value, count] of counts) {
		if (count > highest) {
			highest = count;
			best = value;
		}
	}
	return best === undefined ? [] : [best];
}
