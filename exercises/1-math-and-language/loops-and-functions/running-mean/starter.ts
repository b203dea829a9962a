function runningMean(values: number[], size: number): number[] {
	// TODO: the mean of each window of `size` values.
	return values.slice(size - 1);
}

runningMean([2, 4, 9, 5], 2);
