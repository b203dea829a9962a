/** What the question "is the value at most the threshold?" takes from Gini's impurity. */
function giniGain(values: number[], labels: number[], threshold: number): number {
	const impurityOf = (group: number[]) =>
		[...new Set(group)].reduce(
			(left, label) => left - (group.filter((other) => other === label).length / group.length) ** 2,
			1
		);
	const sides = [
		labels.filter((_label, i) => values[i]! <= threshold),
		labels.filter((_label, i) => values[i]! > threshold)
	];
	// Each side counts by its heads: an empty one counts 0 times its impurity, which must then be a number.
	return sides.reduce(
		(gain, side) => gain - (side.length / labels.length) * impurityOf(side),
		impurityOf(labels)
	);
}

giniGain([4, 30, 8, 40, 50, 20], [1, 0, 1, 0, 0, 1], 10);
