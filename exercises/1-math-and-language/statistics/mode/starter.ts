function modes(values: number[]): number[] {
	// TODO: count how often each value occurs, then keep the most frequent ones, smallest first.
	return [];
}
