import type { LabelsLike, MatrixLike } from '../array-like.ts';
import { mean } from '../descriptive/mean.ts';
import type { GroupLabel } from '../group-by-label.ts';
import { silhouetteSamples } from './silhouette-samples.ts';

/**
 * The mean of `silhouetteSamples`: how well the groups are apart, without knowing any truth. scikit-learn's
 * `silhouette_score`. O(n²·p).
 *
 * @param X n × p
 * @param labels n labels of 2 to n − 1 kinds
 * @returns between −1 and 1
 * @throws RangeError when the lengths differ or the number of groups is none of 2 to n − 1
 * @example
 * silhouetteScore([[0], [1], [10], [11]], [0, 0, 1, 1]); // 0.899
 */
export function silhouetteScore<Label extends GroupLabel>(X: MatrixLike, labels: LabelsLike<Label>): number {
	return mean(silhouetteSamples(X, labels));
}
