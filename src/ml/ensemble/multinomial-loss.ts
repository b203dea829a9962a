import { type DenseMatrix, rowOf } from '../matrix/dense-matrix.ts';
import { logSumExp } from '../matrix/log-sum-exp.ts';
import { type BoostingLoss, inside, meanBy } from './boosting-loss.ts';

/** The negative log-likelihood of three classes or more: one tree for each class and stage. */
export class MultinomialLoss implements BoostingLoss {
	readonly outputs: number;
	readonly leafScale: number;

	constructor(classes: number) {
		this.outputs = classes;
		this.leafScale = (classes - 1) / classes;
	}

	start(targets: Float64Array, weights: Float64Array): number[] {
		return Array.from({ length: this.outputs }, (_, k) =>
			Math.log(inside(meanBy(weights, (row) => Number(targets[row] === k))))
		);
	}

	loss(targets: Float64Array, raw: DenseMatrix, weights: Float64Array): number {
		return meanBy(weights, (row) => logSumExp(rowOf(raw, row)) - rowOf(raw, row)[targets[row]!]!);
	}

	residuals(targets: Float64Array, raw: DenseMatrix, k: number): Float64Array {
		return targets.map((target, i) => {
			const row = rowOf(raw, i);
			return (target === k ? 1 : 0) - Math.exp(row[k]! - logSumExp(row));
		});
	}

	/** p(1 − p), since p = target − residual. */
	curvature(target: number, residual: number, k: number): number {
		const truth = target === k ? 1 : 0;
		return (truth - residual) * (1 - truth + residual);
	}
}
