import type { Convex } from '../linear-model/newton.ts';
import { addScaled, dot } from '../matrix/dot.ts';
import { multiply, multiplyTransposed } from '../matrix/multiply.ts';
import type { LinearProblem } from './dual-coordinate-descent.ts';

/**
 * ½|w|² + Σ cost · max(0, 1 − s w·x)² as a function of w, with the weight of the further column behind: of the rows that are
 * too near to the border a square, of the others nothing, so that Newton's method goes from one set of such rows to the
 * next (Keerthi and DeCoste, A Modified Finite Newton Method for Fast Solution of Large Scale Linear SVMs, 2005). Each part
 * costs O(n p).
 */
export function squaredHinge({ X, signs, costs, bias }: LinearProblem): Convex {
	const { rows, columns } = X;
	/** w·x + further weight · bias of each row. */
	const scores = (w: Float64Array) => {
		const sums = multiply(X, w, 1);
		const constant = w[columns]! * bias;
		for (let i = 0; i < rows; i++) sums[i]! += constant;
		return sums;
	};
	/** w + 2 Σ factor · x, or x². */
	const withSums = (w: Float64Array, factors: Float64Array, power: 1 | 2 = 1) => {
		const all = w.slice();
		addScaled(all, multiplyTransposed(X, factors, 1, power), 2);
		let sum = 0;
		for (let i = 0; i < rows; i++) sum += factors[i]!;
		all[columns]! += 2 * sum * bias ** power;
		return all;
	};
	return {
		size: columns + 1,
		at(w) {
			const slopes = scores(w);
			const counted = new Float64Array(rows);
			let loss = dot(w, w) / 2;
			for (let i = 0; i < rows; i++) {
				const missing = Math.max(0, 1 - signs[i]! * slopes[i]!);
				const cost = costs[i]!;
				loss += cost * missing * missing;
				slopes[i] = -cost * signs[i]! * missing;
				if (missing > 0) counted[i] = cost;
			}
			return {
				loss,
				gradient: () => withSums(w, slopes),
				curvature: (direction) => {
					const bent = scores(direction);
					for (let i = 0; i < rows; i++) bent[i]! *= counted[i]!;
					return withSums(direction, bent);
				},
				scale: () => withSums(new Float64Array(columns + 1).fill(1), counted, 2)
			};
		}
	};
}
