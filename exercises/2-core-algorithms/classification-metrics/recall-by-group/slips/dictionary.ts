// feedback: dictionary
const recallByGroup = (truths: number[], predictions: number[], groups: string[]) =>
	[...new Set(groups)]
		.sort((a, b) => a.localeCompare(b))
		.map((group) => {
			const pos = truths.map((_, i) => i).filter((i) => groups[i] === group && truths[i] === 1);
			return {
				group,
				positives: pos.length,
				recall: pos.length ? pos.filter((i) => predictions[i] === 1).length / pos.length : null
			};
		});
