const giniGain = (values: number[], labels: number[], threshold: number): number => {
	const left: number[] = [];
	const right: number[] = [];
	values.forEach((value, i) => (value > threshold ? right : left).push(labels[i]!));
	const n = labels.length;
	return gini(labels) - (left.length * gini(left) + right.length * gini(right)) / n;
};
