function binaryScores(truths: number[], predictions: number[]) {
	const pairs = truths.map((truth, i) => `${truth}${predictions[i]}`);
	const of = (pair: string) => pairs.filter((one) => one === pair).length;
	const precision = of('11') / (of('11') + of('01')) || 0;
	const recall = of('11') / (of('11') + of('10')) || 0;
	return {
		accuracy: (of('11') + of('00')) / pairs.length,
		precision,
		recall,
		f1: 2 / (1 / precision + 1 / recall) || 0
	};
}
