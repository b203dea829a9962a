// feedback: alphabetical
interface GroupRecall {
	group: string;
	positives: number;
	recall: number | null;
}

function recallByGroup(truths: number[], predictions: number[], groups: string[]): GroupRecall[] {
	return [...new Set(groups)].map((group) => {
		const guesses = predictions.filter((_, i) => groups[i] === group && truths[i] === 1);
		const found = guesses.filter((guess) => guess === 1).length;
		return { group, positives: guesses.length, recall: guesses.length === 0 ? null : found / guesses.length };
	});
}
