/** A tree of the best questions, at most `maxDepth` of them one below the other. */
function growTree(rows: number[][], labels: number[], maxDepth: number): Tree {
	const best = maxDepth > 0 ? bestSplit(rows, labels) : null;
	if (best === null) {
		const count = (label: number) => labels.filter((other) => other === label).length;
		// Sorting by count is stable, so of tied labels the smallest stays in front.
		const [prediction] = [...new Set(labels)].sort((a, b) => a - b).sort((a, b) => count(b) - count(a));
		return { prediction: prediction! };
	}
	const { feature, threshold } = best;
	const grow = (goesHere: (value: number) => boolean) => {
		const isHere = rows.map((row) => goesHere(row[feature]!));
		return growTree(
			rows.filter((_row, i) => isHere[i]),
			labels.filter((_label, i) => isHere[i]),
			maxDepth - 1
		);
	};
	return {
		feature,
		threshold,
		left: grow((value) => value <= threshold),
		right: grow((value) => value > threshold)
	};
}

growTree([[1], [2], [3], [4]], [0, 1, 1, 1], 2);
