/** How likely two members, drawn at random, are of different classes. */
function gini(labels: number[]): number {
	// TODO: 1 minus the sum of the squared shares.
	return NaN;
}

/** The bits it takes to guess the class of a member. */
function entropy(labels: number[]): number {
	// TODO: the shares again, with Math.log2.
	return NaN;
}

({ gini: gini([1, 1, 1, 0, 0]), entropy: entropy([1, 1, 1, 0, 0]) });
