// feedback: pass on only
function growTree(rows: number[][], labels: number[], maxDepth: number): Tree {
	const best = maxDepth > 0 ? bestSplit(rows, labels) : null;
	if (best === null) {
		const count = (label: number) => labels.filter((other) => other === label).length;
		const [prediction] = [...new Set(labels)].sort((a, b) => a - b).sort((a, b) => count(b) - count(a));
		return { prediction: prediction! };
	}
	const { feature, threshold } = best;
	return {
		feature,
		threshold,
		left: growTree(rows, labels, maxDepth - 1),
		right: growTree(rows, labels, maxDepth - 1)
	};
}
