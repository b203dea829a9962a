/** The share of each class that occurs, so none of them is 0. */
function _sharesOf(labels: number[]): number[] {
	const counts = new Map<number, number>();
	for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
	return Array.from(counts.values(), (count) => count / labels.length);
}

/** How likely two members, drawn at random, are of different classes. */
function gini(labels: number[]): number {
	if (labels.length === 0) return 0;
	return _sharesOf(labels).reduce((left, share) => left - share ** 2, 1);
}

/** The bits it takes to guess the class of a member. */
function entropy(labels: number[]): number {
	return _sharesOf(labels).reduce((bits, share) => bits - share * Math.log2(share), 0);
}

({ gini: gini([1, 1, 1, 0, 0]), entropy: entropy([1, 1, 1, 0, 0]) });
