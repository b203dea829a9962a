// feedback: where the last one stopped
function stratifiedFolds(labels: string[], k: number): number[] {
	const folds: number[] = [];
	let dealt = 0; // one count for all classes, so that the next class goes on where the last one stopped
	for (const label of new Set(labels)) {
		labels.forEach((one, row) => {
			if (one === label) folds[row] = dealt++ % k;
		});
		dealt--;
	}
	return folds;
}
