import type { RandomState } from '#base/random.ts';
import type { Samples } from '../matrix/samples.ts';
import { SparseMatrix } from '../matrix/sparse-matrix.ts';
import { sigmoid } from './links.ts';

export interface SgdParams {
	/** `hinge`: max(0, 1 − sz); `logLoss`: ln(1 + e^(−sz)). Default: `hinge`. */
	loss: 'hinge' | 'logLoss';
	/** `null` fits without a penalty. Default: `l2`. */
	penalty: 'l2' | null;
	/** Strength of the penalty; `optimal` steps depend on it too. Default: 1e-4. */
	alpha: number;
	/** Learn an intercept too. Default: true. */
	fitIntercept: boolean;
	/** Rounds over all rows at most. Default: 1000. */
	maxIter: number;
	/** Stop when the mean loss of `nIterNoChange` rounds in a row has not fallen by this. Default: 1e-3. */
	tol: number;
	/** The step: 1/(alpha·(t + t₀)), `eta0`, or eta0 / t^powerT. Default: `optimal`. */
	learningRate: 'optimal' | 'constant' | 'invscaling';
	/** The first step of `constant` and `invscaling`, which need one. Default: 0. */
	eta0: number;
	/** How fast the steps of `invscaling` become smaller. Default: 0.5. */
	powerT: number;
	/** Rounds without enough progress after which it stops. Default: 5. */
	nIterNoChange: number;
}

interface Descent {
	weights: Float64Array;
	intercept: number;
	iterations: number;
}

/**
 * Stochastic gradient descent for one class against the others, with scikit-learn's steps and stopping rule.
 * The weights are kept as scale · v, so that a penalty costs one product and not p: Bottou (2012), 5.1.
 */
export function descend(
	X: Samples,
	signs: Float64Array,
	rowWeights: Float64Array,
	params: SgdParams,
	random: RandomState
): Descent {
	const { loss, penalty, alpha, fitIntercept, maxIter, tol, nIterNoChange } = params;
	const v = new Float64Array(X.columns);
	// Columns of texts are seldom there, the intercept always: it moves less, as scikit-learn has it.
	const calm = X instanceof SparseMatrix ? 0.01 : 1;
	let [scale, intercept, t] = [1, 0, 1];
	let [best, idle, iterations] = [Infinity, 0, 0];
	while (iterations < maxIter && idle < nIterNoChange) {
		iterations++;
		let total = 0;
		for (const i of random.permutation(X.rows)) {
			const sign = signs[i]!;
			const margin = sign * (scale * rowDot(X, i, v) + intercept);
			total += loss === 'hinge' ? Math.max(0, 1 - margin) : Math.log1p(Math.exp(-margin));
			const slope = loss === 'hinge' ? Number(margin <= 1) : sigmoid(-margin);
			const step = stepOf(params, t++);
			if (penalty === 'l2') scale *= Math.max(0, 1 - step * alpha);
			if (scale < 1e-9) scale = absorb(v, scale);
			const change = step * slope * sign * rowWeights[i]!;
			if (change === 0) continue;
			addRow(X, i, v, change / scale);
			if (fitIntercept) intercept += change * calm;
		}
		idle = total > best - tol * X.rows ? idle + 1 : 0;
		best = Math.min(best, total);
	}
	return { weights: v.map((value) => value * scale), intercept, iterations };
}

/** The t-th step, from 1. t₀ is such that the first is about as large as the weights will be. */
function stepOf({ learningRate, alpha, eta0, powerT, loss }: SgdParams, t: number): number {
	if (learningRate === 'constant') return eta0;
	if (learningRate === 'invscaling') return eta0 / t ** powerT;
	const typical = Math.sqrt(1 / Math.sqrt(alpha));
	const steepest = loss === 'hinge' ? 1 : sigmoid(typical);
	const first = typical / Math.max(1, steepest);
	return 1 / (alpha * (1 / (first * alpha) + t - 1));
}

/** v · scale, and the scale that is left: 1. A scale of 0 forgets all. */
function absorb(v: Float64Array, scale: number): 1 {
	for (let j = 0; j < v.length; j++) v[j]! *= scale;
	return 1;
}

function rowDot(X: Samples, i: number, v: Float64Array): number {
	let sum = 0;
	if (X instanceof SparseMatrix) {
		for (let k = X.indptr[i]!; k < X.indptr[i + 1]!; k++) sum += X.data[k]! * v[X.indices[k]!]!;
	} else for (let j = 0, k = i * X.columns; j < X.columns; j++, k++) sum += X.data[k]! * v[j]!;
	return sum;
}

function addRow(X: Samples, i: number, v: Float64Array, factor: number): void {
	if (X instanceof SparseMatrix) {
		for (let k = X.indptr[i]!; k < X.indptr[i + 1]!; k++) v[X.indices[k]!]! += factor * X.data[k]!;
	} else for (let j = 0, k = i * X.columns; j < X.columns; j++, k++) v[j]! += factor * X.data[k]!;
}
