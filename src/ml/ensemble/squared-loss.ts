import type { DenseMatrix } from '../matrix/dense-matrix.ts';
import type { BoostingLoss } from './boosting-loss.ts';

/** Least squares: trees learn what is left, their leaves are means. */
export class SquaredLoss implements BoostingLoss {
	readonly outputs = 1;
	readonly leafScale = 1;

	start(targets: Float64Array): number[] {
		return [targets.reduce((sum, target) => sum + target, 0) / targets.length];
	}

	loss(targets: Float64Array, raw: DenseMatrix): number {
		return targets.reduce((sum, target, i) => sum + (target - raw.data[i]!) ** 2, 0) / targets.length;
	}

	residuals(targets: Float64Array, raw: DenseMatrix): Float64Array {
		return targets.map((target, i) => target - raw.data[i]!);
	}

	curvature(): number {
		return 1;
	}
}
