// feedback: average
function giniGain(values: number[], labels: number[], threshold: number) {
	const impurityOf = (group: number[]) =>
		[...new Set(group)].reduce(
			(left, label) => left - (group.filter((other) => other === label).length / group.length) ** 2,
			group.length === 0 ? 0 : 1
		);
	const left = labels.filter((_label, i) => values[i]! <= threshold);
	const right = labels.filter((_label, i) => values[i]! > threshold);
	return impurityOf(labels) - impurityOf(left) - impurityOf(right);
}
