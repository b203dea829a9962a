// feedback: That is the accuracy
interface GroupRecall {
	group: string;
	positives: number;
	recall: number | null;
}

function recallByGroup(truths: number[], predictions: number[], groups: string[]): GroupRecall[] {
	return [...new Set(groups)].sort().map((group) => {
		const rows = truths
			.map((truth, i) => ({ truth, guess: predictions[i]!, at: groups[i]! }))
			.filter(({ at }) => at === group);
		const positives = rows.filter(({ truth }) => truth === 1).length;
		const right = rows.filter(({ truth, guess }) => truth === guess).length;
		return { group, positives, recall: positives === 0 ? null : right / rows.length };
	});
}
