/** The area under the ROC curve: how often a random positive row has a higher score than a random negative one. */
function rocAuc(truths: number[], scores: number[]): number {
	// TODO: add up trapezoids below the points of the curve, or compare pairs.
	return 0;
}

rocAuc([1, 1, 0, 1, 0], [0.9, 0.6, 0.6, 0.4, 0.2]);
