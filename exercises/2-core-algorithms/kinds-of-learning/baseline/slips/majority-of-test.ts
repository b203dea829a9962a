// feedback: from the test
function majorityBaseline(_trainLabels: string[], testLabels: string[]) {
	const count = (label: string) => testLabels.filter((other) => other === label).length;
	const label = testLabels.toSorted().reduce((best, one) => (count(one) > count(best) ? one : best));
	return { label, accuracy: count(label) / testLabels.length };
}
