// feedback: maxDepth
function growTree(rows: number[][], labels: number[], maxDepth: number): Tree {
	const best = maxDepth >= 0 ? bestSplit(rows, labels) : null;
	if (best === null) {
		const count = (label: number) => labels.filter((other) => other === label).length;
		const [prediction] = [...new Set(labels)].sort((a, b) => a - b).sort((a, b) => count(b) - count(a));
		return { prediction: prediction! };
	}
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
