// feedback: share
function majorityBaseline(trainLabels: string[], testLabels: string[]) {
	const count = (label: string) => trainLabels.filter((other) => other === label).length;
	const label = trainLabels.toSorted().reduce((best, one) => (count(one) > count(best) ? one : best));
	return { label, accuracy: testLabels.filter((other) => other === label).length };
}
