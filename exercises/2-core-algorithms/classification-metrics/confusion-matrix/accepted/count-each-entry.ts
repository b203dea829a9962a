const confusionMatrix = (truths: string[], predictions: string[], labels: string[]): number[][] =>
	labels.map((row) =>
		labels.map((column) => truths.filter((truth, i) => truth === row && predictions[i] === column).length)
	);
