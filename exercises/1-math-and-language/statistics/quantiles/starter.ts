function quantile(values: number[], q: number): number {
	// TODO: find the position (n − 1) · q in a sorted copy, and interpolate between its neighbours.
	return NaN;
}
