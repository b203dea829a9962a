import type { ScoredTruth } from './binary-truth.ts';

/**
 * How likely a random positive row has a higher score than a random other one; equal scores count one half.
 *
 * By ranks: AUC = (R − m(m + 1)/2) / (m·k) with R the sum of the ranks of the m positive rows, k the number of other
 * rows, and tied scores sharing their mean rank (Mann and Whitney 1947). O(n log n).
 */
export function aucByRanks({ isPositive, scores }: ScoredTruth): number {
	const order = Uint32Array.from(scores, (_, i) => i).sort((a, b) => scores[a]! - scores[b]!);
	let [rankSum, positives] = [0, 0];
	for (let start = 0; start < order.length;) {
		let end = start;
		let tied = 0;
		while (end < order.length && scores[order[end]!] === scores[order[start]!])
			tied += isPositive[order[end++]!]!;
		positives += tied;
		rankSum += (tied * (start + 1 + end)) / 2;
		start = end;
	}
	const least = (positives * (positives + 1)) / 2;
	return (rankSum - least) / (positives * (scores.length - positives));
}
