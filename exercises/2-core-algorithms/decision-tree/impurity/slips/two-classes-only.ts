// feedback: more than two classes
function gini(labels: number[]) {
	if (labels.length === 0) return 0;
	const p = labels.filter((label) => label === 1).length / labels.length;
	return 2 * p * (1 - p);
}

function entropy(labels: number[]) {
	if (labels.length === 0) return 0;
	const p = labels.filter((label) => label === 1).length / labels.length;
	const term = (share: number) => (share === 0 ? 0 : -share * Math.log2(share));
	return term(p) + term(1 - p);
}
