// feedback: log of 0
function gini(labels: number[]) {
	if (labels.length === 0) return 0;
	const shareOf = (label: number) => labels.filter((other) => other === label).length / labels.length;
	const classes = [...Array(Math.max(...labels) + 1).keys()];
	return 1 - classes.reduce((sum, label) => sum + shareOf(label) ** 2, 0);
}

function entropy(labels: number[]) {
	if (labels.length === 0) return 0;
	const shareOf = (label: number) => labels.filter((other) => other === label).length / labels.length;
	const classes = [...Array(Math.max(1, ...labels) + 1).keys()];
	return -classes.reduce((sum, label) => sum + shareOf(label) * Math.log2(shareOf(label)), 0);
}
