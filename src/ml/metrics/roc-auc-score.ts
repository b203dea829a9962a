import { type LabelsLike, type VectorLike, toLabels, toVector } from '../array-like.ts';
import { type GroupLabel, groupByLabel } from '../group-by-label.ts';
import { requireSameLength } from './require-same-length.ts';

/**
 * The area under the ROC curve: how likely a random row of the second class has a higher score
 * than a random row of the first; equal scores count one half. 0.5 is guessing, 1 is perfect.
 * scikit-learn's `roc_auc_score` for two classes.
 *
 * By ranks: AUC = (R − m(m + 1)/2) / (m·k) with R the sum of the ranks of the m rows of the second
 * class, k the number of other rows, and tied scores sharing their mean rank (Mann and Whitney 1947).
 * O(n log n).
 *
 * @param yTrue n labels of two kinds; the greater one is the positive class
 * @param yScore n probabilities or other scores of the positive class
 * @throws RangeError when the lengths differ or there are not two kinds of labels
 * @example
 * rocAucScore([0, 0, 1, 1], [0.1, 0.4, 0.35, 0.8]); // 0.75
 */
export function rocAucScore(yTrue: LabelsLike<GroupLabel>, yScore: VectorLike): number {
	const truth = toLabels(yTrue, 'yTrue');
	const ranks = sharedRanks(toVector(yScore, 'yScore'));
	requireSameLength(truth, ranks, ['yTrue', 'yScore']);
	const groups = [...groupByLabel(truth).values()];
	const [others, positives] = groups;
	if (!others || !positives || groups.length > 2) {
		throw new RangeError(`yTrue must hold two kinds of labels, it holds ${groups.length}.`);
	}
	const rankSum = positives.reduce((sum, i) => sum + (ranks[i] ?? NaN), 0);
	const least = (positives.length * (positives.length + 1)) / 2;
	return (rankSum - least) / (positives.length * others.length);
}

/** The rank of each score, from 1; equal scores share the mean of their ranks. */
function sharedRanks(scores: number[]): number[] {
	const order = scores.map((_, i) => i).sort((a, b) => (scores[a] ?? 0) - (scores[b] ?? 0));
	const ranks = new Array<number>(scores.length);
	for (let start = 0; start < order.length;) {
		let end = start;
		while (end < order.length && scores[order[end] ?? 0] === scores[order[start] ?? 0]) end++;
		for (const i of order.slice(start, end)) ranks[i] = (start + 1 + end) / 2;
		start = end;
	}
	return ranks;
}
