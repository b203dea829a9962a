function mean(values: number[]): number {
	// TODO: add all values up, then divide by how many there are.
	return NaN;
}

function median(values: number[]): number {
	// TODO: sort a copy of the values and find its middle.
	return NaN;
}
