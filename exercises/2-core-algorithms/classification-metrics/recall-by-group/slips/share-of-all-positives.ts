// feedback: positives of all groups
interface GroupRecall {
	group: string;
	positives: number;
	recall: number | null;
}

function recallByGroup(truths: number[], predictions: number[], groups: string[]): GroupRecall[] {
	const all = truths.filter((truth) => truth === 1).length;
	return [...new Set(groups)].sort().map((group) => {
		const guesses = predictions.filter((_, i) => groups[i] === group && truths[i] === 1);
		const found = guesses.filter((guess) => guess === 1).length;
		return { group, positives: guesses.length, recall: guesses.length === 0 ? null : found / all };
	});
}
