// feedback: That is the precision
interface GroupRecall {
	group: string;
	positives: number;
	recall: number | null;
}

function recallByGroup(truths: number[], predictions: number[], groups: string[]): GroupRecall[] {
	return [...new Set(groups)].sort().map((group) => {
		const called = truths.filter((_, i) => groups[i] === group && predictions[i] === 1);
		const found = called.filter((truth) => truth === 1).length;
		const positives = truths.filter((truth, i) => groups[i] === group && truth === 1).length;
		return { group, positives, recall: called.length === 0 ? null : found / called.length };
	});
}
