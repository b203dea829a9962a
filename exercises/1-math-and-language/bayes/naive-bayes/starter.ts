/** The probability that a row has the truth 1, from counts alone. */
function naiveBayes(rows: string[][], truths: number[], row: string[]): number {
	// TODO: add the logarithms of the prior and of the smoothed likelihoods, for 1 and for 0.
	return NaN;
}

naiveBayes(
	[
		['f', '1'],
		['f', '3'],
		['m', '1'],
		['m', '3'],
		['m', '3']
	],
	[1, 1, 1, 0, 0],
	['m', '3']
);
