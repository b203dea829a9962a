import type { ScoredTruth } from './binary-truth.ts';

/**
 * How likely a random positive row has a higher score than a random other one; equal scores count one half.
 *
 * In rising order each positive row wins against the other rows before it, and half against those beside it (Mann and
 * Whitney 1947); a win weighs as much as its two rows together. O(n log n).
 *
 * @param weights of each row
 */
export function aucByRanks({ isPositive, scores }: ScoredTruth, weights: Float64Array): number {
	const order = Uint32Array.from(scores, (_, i) => i).sort((a, b) => scores[a]! - scores[b]!);
	let [wins, positives, others] = [0, 0, 0];
	for (let start = 0; start < order.length;) {
		let end = start;
		let [tied, tiedOthers] = [0, 0];
		for (; end < order.length && scores[order[end]!] === scores[order[start]!]; end++) {
			const row = order[end]!;
			if (isPositive[row]) tied += weights[row]!;
			else tiedOthers += weights[row]!;
		}
		wins += tied * (others + tiedOthers / 2);
		positives += tied;
		others += tiedOthers;
		start = end;
	}
	return wins / (positives * others);
}
