import type { DenseMatrix } from '../matrix/dense-matrix.ts';
import { type BoostingLoss, meanBy } from './boosting-loss.ts';

/** Least squares: trees learn what is left, their leaves are means. */
export class SquaredLoss implements BoostingLoss {
	readonly outputs = 1;
	readonly leafScale = 1;

	start(targets: Float64Array, weights: Float64Array): number[] {
		return [meanBy(weights, (row) => targets[row]!)];
	}

	loss(targets: Float64Array, raw: DenseMatrix, weights: Float64Array): number {
		return meanBy(weights, (row) => (targets[row]! - raw.data[row]!) ** 2);
	}

	residuals(targets: Float64Array, raw: DenseMatrix): Float64Array {
		return targets.map((target, i) => target - raw.data[i]!);
	}

	curvature(): number {
		return 1;
	}
}
