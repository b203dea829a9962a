import { sigmoid } from '../linear-model/links.ts';
import type { DenseMatrix } from '../matrix/dense-matrix.ts';
import { type BoostingLoss, inside, meanBy } from './boosting-loss.ts';

/** Twice the negative log-likelihood of two classes; raw predictions are the log-odds of the second. */
export class BinomialLoss implements BoostingLoss {
	readonly outputs = 1;
	readonly leafScale = 1;

	start(targets: Float64Array, weights: Float64Array): number[] {
		const share = inside(meanBy(weights, (row) => targets[row]!));
		return [Math.log(share / (1 - share))];
	}

	loss(targets: Float64Array, raw: DenseMatrix, weights: Float64Array): number {
		return -2 * meanBy(weights, (row) => targets[row]! * raw.data[row]! - softplus(raw.data[row]!));
	}

	residuals(targets: Float64Array, raw: DenseMatrix): Float64Array {
		return targets.map((target, i) => target - sigmoid(raw.data[i]!));
	}

	/** p(1 − p), since p = target − residual. */
	curvature(target: number, residual: number): number {
		return (target - residual) * (1 - target + residual);
	}
}

function softplus(z: number): number {
	return Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z)));
}
