import * as ml from 'stagecoach/ml';

interface GroupRecall {
	group: string;
	positives: number;
	recall: number | null;
}

function recallByGroup(truths: number[], predictions: number[], groups: string[]): GroupRecall[] {
	const rows = groups.map((group, i) => ({ group, truth: truths[i]!, prediction: predictions[i]! }));
	const piles = Object.entries(Object.groupBy(rows, ({ group }) => group));
	return piles
		.map(([group, pile = []]) => {
			const truth = pile.map((row) => row.truth);
			const positives = truth.reduce((sum, one) => sum + one, 0);
			const guesses = pile.map((row) => row.prediction);
			return { group, positives, recall: positives > 0 ? ml.recallScore(truth, guesses) : null };
		})
		.sort((a, b) => (a.group < b.group ? -1 : 1));
}
