import { type MatrixLike, toMatrix } from '../array-like.ts';
import type { SampleWeightOptions } from '../sample-weight.ts';
import { requireSameLength } from '../metrics/require-same-length.ts';
import { weightedMean } from '../metrics/weighted-mean.ts';
import { takeOptions } from '../options.ts';

export interface NdcgScoreOptions extends SampleWeightOptions {
	/** Look at the k highest scores only. Default: all. */
	k?: number;
}

/**
 * How near an order is to the best one, with the first places counting most: DCG = Σ gain / log₂(place + 1), as a share
 * of the DCG of the best order, mean over the rows (Järvelin and Kekäläinen 2002). The gains of equal scores are
 * averaged; a row without any gain has 0. scikit-learn's `ndcg_score`. O(m·n log n).
 *
 * @param yTrue m × n gains, 0 or more: how good each item is
 * @param yScore m × n scores that give the order
 * @returns between 0 and 1
 * @throws RangeError when the shapes differ or a gain is negative
 * @example
 * ndcgScore([[3, 2, 0, 1]], [[0.9, 0.5, 0.8, 0.1]]); // 0.949
 */
export function ndcgScore(yTrue: MatrixLike, yScore: MatrixLike, options: NdcgScoreOptions = {}): number {
	const { k, sampleWeight } = takeOptions(options, 'ndcgScore', 'k', 'sampleWeight');
	const gains = toMatrix(yTrue, 'yTrue');
	const scores = toMatrix(yScore, 'yScore');
	requireSameLength(gains, scores, ['yTrue', 'yScore']);
	requireSameLength(gains[0]!, scores[0]!, ['A row of yTrue', 'a row of yScore']);
	if (gains.flat().some((gain) => gain < 0)) throw new RangeError('The gains in yTrue must be 0 or more.');
	const shares = gains.map((row, i) => shareOfBest(row, scores[i]!, k ?? row.length));
	return weightedMean(shares, sampleWeight);
}

function shareOfBest(gains: number[], scores: number[], k: number): number {
	const best = discountedGain(gains, gains, k);
	return best === 0 ? 0 : discountedGain(gains, scores, k) / best;
}

/** Items with equal scores share the mean of their gains. */
function discountedGain(gains: number[], scores: number[], k: number): number {
	const order = [...scores.keys()].sort((a, b) => scores[b]! - scores[a]!);
	let sum = 0;
	for (let start = 0; start < order.length;) {
		let end = start;
		let [gain, discount] = [0, 0];
		for (; end < order.length && scores[order[end]!] === scores[order[start]!]; end++) {
			gain += gains[order[end]!]!;
			if (end < k) discount += 1 / Math.log2(end + 2);
		}
		sum += (gain / (end - start)) * discount;
		start = end;
	}
	return sum;
}
