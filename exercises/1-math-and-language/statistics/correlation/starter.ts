function pearson(xs: number[], ys: number[]): number {
	// TODO: multiply the two distances from the mean pair by pair, add up, and divide by both spreads.
	return NaN;
}
