// feedback: empty side
function giniGain(values: number[], labels: number[], threshold: number) {
	const impurityOf = (group: number[]) => {
		const shareOf = (label: number) => group.filter((other) => other === label).length / group.length;
		return [0, 1, 2].reduce((left, label) => left - shareOf(label) ** 2, 1);
	};
	const left = labels.filter((_label, i) => values[i]! <= threshold);
	const right = labels.filter((_label, i) => values[i]! > threshold);
	return (
		impurityOf(labels) - (left.length * impurityOf(left) + right.length * impurityOf(right)) / labels.length
	);
}
