interface GroupRecall {
	group: string;
	positives: number;
	recall: number | null;
}

/** What share of the positives is found in each group. */
function recallByGroup(truths: number[], predictions: number[], groups: string[]): GroupRecall[] {
	const names = [...new Set(groups)].sort();
	return names.map((group) => {
		// Recall looks at the rows that are positive, and at no others.
		const guesses = predictions.filter((_, i) => groups[i] === group && truths[i] === 1);
		const found = guesses.filter((guess) => guess === 1).length;
		return { group, positives: guesses.length, recall: guesses.length === 0 ? null : found / guesses.length };
	});
}

recallByGroup([1, 1, 0, 1, 0, 1], [1, 0, 1, 1, 0, 1], ['man', 'man', 'man', 'boy', 'girl', 'boy']);
