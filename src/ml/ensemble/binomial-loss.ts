import { sigmoid } from '../linear-model/links.ts';
import type { DenseMatrix } from '../matrix/dense-matrix.ts';
import { type BoostingLoss, inside } from './boosting-loss.ts';

/** Twice the negative log-likelihood of two classes; raw predictions are the log-odds of the second. */
export class BinomialLoss implements BoostingLoss {
	readonly outputs = 1;
	readonly leafScale = 1;

	start(targets: Float64Array): number[] {
		const share = inside(targets.reduce((sum, target) => sum + target, 0) / targets.length);
		return [Math.log(share / (1 - share))];
	}

	loss(targets: Float64Array, raw: DenseMatrix): number {
		const sum = targets.reduce(
			(total, target, i) => total + target * raw.data[i]! - softplus(raw.data[i]!),
			0
		);
		return (-2 * sum) / targets.length;
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
