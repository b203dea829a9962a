// feedback: training labels
function majorityBaseline(trainLabels: string[], _testLabels: string[]) {
	const count = (label: string) => trainLabels.filter((other) => other === label).length;
	const label = trainLabels.toSorted().reduce((best, one) => (count(one) > count(best) ? one : best));
	return { label, accuracy: count(label) / trainLabels.length };
}
