// feedback: mean
function growTree(rows: number[][], labels: number[], maxDepth: number): Tree {
	const best = maxDepth > 0 ? bestSplit(rows, labels) : null;
	if (best === null) return { prediction: labels.reduce((sum, label) => sum + label, 0) / labels.length };
	const { feature, threshold } = best;
	const isLeft = rows.map((row) => row[feature]! <= threshold);
	const grow = (side: boolean) =>
		growTree(
			rows.filter((_row, i) => isLeft[i] === side),
			labels.filter((_label, i) => isLeft[i] === side),
			maxDepth - 1
		);
	return { feature, threshold, left: grow(true), right: grow(false) };
}
