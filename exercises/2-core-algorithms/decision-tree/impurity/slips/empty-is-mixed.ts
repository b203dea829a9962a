// feedback: not mixed
function gini(labels: number[]) {
	const shareOf = (label: number) => labels.filter((other) => other === label).length / labels.length;
	return 1 - [...new Set(labels)].reduce((sum, label) => sum + shareOf(label) ** 2, 0);
}

function entropy(labels: number[]) {
	const shareOf = (label: number) => labels.filter((other) => other === label).length / labels.length;
	return [...new Set(labels)].reduce((sum, label) => sum - shareOf(label) * Math.log2(shareOf(label)), 0);
}
