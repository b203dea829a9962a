import type { DenseMatrix } from '../matrix/dense-matrix.ts';

/**
 * What boosting makes smaller. Raw predictions are n × `outputs`; targets are numbers, or classes from 0; each row has a
 * weight.
 */
export interface BoostingLoss {
	/** How many trees each stage grows. */
	readonly outputs: number;
	/** What is predicted before the first stage, one number per output. */
	start(targets: Float64Array, weights: Float64Array): number[];
	/** The mean loss. */
	loss(targets: Float64Array, raw: DenseMatrix, weights: Float64Array): number;
	/** The negative gradient by output `k`: what its tree learns. */
	residuals(targets: Float64Array, raw: DenseMatrix, k: number): Float64Array;
	/** What a row adds below the fraction whose upper part are the residuals of a leaf: the second derivative. */
	curvature(target: number, residual: number, k: number): number;
	/** Factor of all leaves. */
	readonly leafScale: number;
}

/** Keeps a probability away from 0 and 1 by the precision of 32-bit numbers, as scikit-learn does. */
export function inside(probability: number): number {
	const margin = 2 ** -23;
	return Math.min(Math.max(probability, margin), 1 - margin);
}

/** Σ weight · value / Σ weight. */
export function meanBy(weights: Float64Array, valueOf: (row: number) => number): number {
	let sum = 0;
	let total = 0;
	for (let row = 0; row < weights.length; row++) {
		sum += weights[row]! * valueOf(row);
		total += weights[row]!;
	}
	return sum / total;
}
