// feedback: without positives is missing
interface GroupRecall {
	group: string;
	positives: number;
	recall: number | null;
}

function recallByGroup(truths: number[], predictions: number[], groups: string[]): GroupRecall[] {
	const names = groups.filter((_, i) => truths[i] === 1);
	return [...new Set(names)].sort().map((group) => {
		const guesses = predictions.filter((_, i) => groups[i] === group && truths[i] === 1);
		const found = guesses.filter((guess) => guess === 1).length;
		return { group, positives: guesses.length, recall: found / guesses.length };
	});
}
