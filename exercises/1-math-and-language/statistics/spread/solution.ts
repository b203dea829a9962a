function variance(values: number[]): number {
	if (values.length < 2) return NaN; // One value says nothing about how far values lie apart.
	const centre = values.reduce((sum, value) => sum + value, 0) / values.length;

	let squares = 0;
	for (const value of values) squares += (value - centre) ** 2;
	// n − 1, because the distances are measured from the sample's own mean, which lies a little too close.
	return squares / (values.length - 1);
}

function standardDeviation(values: number[]): number {
	return Math.sqrt(variance(values));
}
