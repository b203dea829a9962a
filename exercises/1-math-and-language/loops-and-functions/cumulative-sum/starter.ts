function cumulativeSum(values: number[]): number[] {
	// TODO: carry the sum along, and push it at each place.
	return [...values];
}

cumulativeSum([3, 1, 4, 1.5]);
