import { addScaled, dot } from '../matrix/dot.ts';
import { multiplyTransposed } from '../matrix/multiply.ts';
import type { Samples } from '../matrix/samples.ts';
import { linkOf } from './links.ts';
import type { Convex } from './newton.ts';
import { scores } from './scores.ts';

/** What is fitted: rows, a class per row, how much each row counts, and the penalty. */
export interface LogisticProblem {
	X: Samples;
	/** The class of each row, from 0. */
	codes: Int32Array;
	/** m: 1 for two classes, else one per class. */
	outputs: number;
	/** Factor of each row's loss. */
	rowWeights: Float64Array;
	/** Factor of Σw²/2; 0 for no penalty. The intercepts are never penalised. */
	ridge: number;
	fitIntercept: boolean;
}

/**
 * The logistic loss Σ −ln P(class of the row) + ridge · Σw²/2 as a function of the parameters, with
 * its gradient Xᵀ(P − Y) + ridge · w and its curvature along a direction v, Xᵀ(dP/dZ · Xv) + ridge · v.
 * Each costs O(n p m).
 */
export function logisticLoss(problem: LogisticProblem): Convex {
	const { X, outputs, ridge } = problem;
	const weights = X.columns * outputs;
	return {
		size: weights + outputs,
		at(parameters) {
			const link = linkOf(outputs, scores(X, parameters, outputs), problem.codes, problem.rowWeights);
			const penalised = (sums: Float64Array, along: Float64Array) => {
				addScaled(sums, along.subarray(0, weights), ridge);
				return outputs === 1 ? sums : withoutMean(sums, outputs);
			};
			return {
				loss: link.loss + 0.5 * ridge * dot(parameters.subarray(0, weights), parameters),
				gradient: () => penalised(columnSums(problem, link.residuals()), parameters),
				curvature: (v) => penalised(columnSums(problem, link.curvature(scores(X, v, outputs))), v),
				// The same for all classes, so that steps add up to 0 over them too.
				scale: () => {
					const diagonal = columnSums(problem, link.diagonal(), 2);
					addScaled(diagonal, new Float64Array(weights).fill(1), ridge);
					return meanOverOutputs(diagonal, outputs);
				}
			};
		}
	};
}

/** Xᵀ R, or Σ x²r, and below it the sums of R, which belong to the intercepts. */
function columnSums({ X, outputs, fitIntercept }: LogisticProblem, R: Float64Array, power: 1 | 2 = 1) {
	const sums = new Float64Array((X.columns + 1) * outputs);
	sums.set(multiplyTransposed(X, R, outputs, power));
	if (!fitIntercept) return sums;
	for (let output = 0; output < outputs; output++) {
		let sum = 0;
		for (let k = output; k < R.length; k += outputs) sum += R[k]!;
		sums[X.columns * outputs + output] = sum;
	}
	return sums;
}

/**
 * Adding a number to all scores of a row changes no probability: weights add up to 0 over the classes,
 * and so does every gradient, up to rounding, which is taken away here before it can grow.
 */
function withoutMean(sums: Float64Array, m: number): Float64Array {
	const means = meanOverOutputs(sums, m);
	return sums.map((sum, k) => sum - means[k]!);
}

function meanOverOutputs(sums: Float64Array, m: number): Float64Array {
	return sums.map((_, k) => {
		const start = k - (k % m);
		return sums.subarray(start, start + m).reduce((sum, value) => sum + value / m, 0);
	});
}
