function runningMean(values: number[], size: number): number[] {
	const means: number[] = [];
	let sum = 0;
	for (const [end, value] of values.entries()) {
		sum += value;
		if (end < size - 1) continue; // the window is not full yet
		means.push(sum / size);
		// The window moves on: its first value leaves it. (The ! says that this place is never empty.)
		sum -= values[end - size + 1]!;
	}
	return means;
}

runningMean([2, 4, 9, 5], 2);
