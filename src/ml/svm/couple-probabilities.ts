/**
 * Probabilities of K classes from those of each pair, by Gauss and Seidel's method (Wu, Lin and Weng, Probability
 * Estimates for Multi-class Classification by Pairwise Coupling, 2004, algorithm 2). O(K²) a round.
 *
 * @param pairs K × K: the probability of i when it is either i or j
 * @returns length K
 */
export function coupleProbabilities(pairs: readonly (readonly number[])[]): number[] {
	const count = pairs.length;
	const classes = [...pairs.keys()];
	const Q = classes.map((i) =>
		classes.map((j) =>
			i === j
				? classes.reduce((sum, k) => (k === i ? sum : sum + pairs[k]![i]! ** 2), 0)
				: -pairs[j]![i]! * pairs[i]![j]!
		)
	);
	const p = classes.map(() => 1 / count);
	const product = classes.map(() => 0);
	for (let round = 0; round < Math.max(100, count); round++) {
		for (const i of classes) product[i] = classes.reduce((sum, j) => sum + Q[i]![j]! * p[j]!, 0);
		let whole = classes.reduce((sum, i) => sum + p[i]! * product[i]!, 0);
		if (classes.every((i) => Math.abs(product[i]! - whole) < 0.005 / count)) break;
		for (const i of classes) {
			const step = (whole - product[i]!) / Q[i]![i]!;
			p[i]! += step;
			whole = (whole + step * (step * Q[i]![i]! + 2 * product[i]!)) / (1 + step) ** 2;
			for (const j of classes) {
				product[j] = (product[j]! + step * Q[i]![j]!) / (1 + step);
				p[j]! /= 1 + step;
			}
		}
	}
	return p;
}
