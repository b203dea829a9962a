// feedback: without looking at the class
function stratifiedFolds(labels: string[], k: number): number[] {
	return labels.map((_label, row) => row % k);
}
