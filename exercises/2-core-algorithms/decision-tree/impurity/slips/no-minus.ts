// feedback: minus
function gini(labels: number[]) {
	if (labels.length === 0) return 0;
	const shareOf = (label: number) => labels.filter((other) => other === label).length / labels.length;
	return 1 - [...new Set(labels)].reduce((sum, label) => sum + shareOf(label) ** 2, 0);
}

function entropy(labels: number[]) {
	const shareOf = (label: number) => labels.filter((other) => other === label).length / labels.length;
	return [...new Set(labels)].reduce((sum, label) => sum + shareOf(label) * Math.log2(shareOf(label)), 0);
}
