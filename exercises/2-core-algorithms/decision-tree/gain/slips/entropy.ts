// feedback: entropy
function giniGain(values: number[], labels: number[], threshold: number) {
	const left = labels.filter((_label, i) => values[i]! <= threshold);
	const right = labels.filter((_label, i) => values[i]! > threshold);
	return entropy(labels) - (left.length * entropy(left) + right.length * entropy(right)) / labels.length;
}
