function variance(values: number[]): number {
	// TODO: average the squared distances from the mean, dividing by n − 1.
	return NaN;
}

function standardDeviation(values: number[]): number {
	// TODO: bring the variance back to the unit of the values.
	return NaN;
}
