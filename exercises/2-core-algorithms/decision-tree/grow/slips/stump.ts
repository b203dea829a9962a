// feedback: stops too early
function growTree(rows: number[][], labels: number[], maxDepth: number): Tree {
	const best = maxDepth > 0 ? bestSplit(rows, labels) : null;
	const leaf = (group: number[]) => {
		const count = (label: number) => group.filter((other) => other === label).length;
		const [prediction] = [...new Set(group)].sort((a, b) => a - b).sort((a, b) => count(b) - count(a));
		return { prediction: prediction! };
	};
	if (best === null) return leaf(labels);
	const { feature, threshold } = best;
	return {
		feature,
		threshold,
		left: leaf(labels.filter((_label, i) => rows[i]![feature]! <= threshold)),
		right: leaf(labels.filter((_label, i) => rows[i]![feature]! > threshold))
	};
}
