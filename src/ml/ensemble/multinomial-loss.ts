import { type DenseMatrix, rowOf } from '../matrix/dense-matrix.ts';
import { logSumExp } from '../matrix/log-sum-exp.ts';
import { type BoostingLoss, inside } from './boosting-loss.ts';

/** The negative log-likelihood of three classes or more: one tree for each class and stage. */
export class MultinomialLoss implements BoostingLoss {
	readonly outputs: number;
	readonly leafScale: number;

	constructor(classes: number) {
		this.outputs = classes;
		this.leafScale = (classes - 1) / classes;
	}

	start(targets: Float64Array): number[] {
		const counts = new Array<number>(this.outputs).fill(0);
		for (const target of targets) counts[target]!++;
		return counts.map((count) => Math.log(inside(count / targets.length)));
	}

	loss(targets: Float64Array, raw: DenseMatrix): number {
		const likelihood = (target: number, i: number) => logSumExp(rowOf(raw, i)) - rowOf(raw, i)[target]!;
		return targets.reduce((sum, target, i) => sum + likelihood(target, i), 0) / targets.length;
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
