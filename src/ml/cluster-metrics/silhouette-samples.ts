import type { LabelsLike, MatrixLike } from '../array-like.ts';
import { squaredDistance } from '../cluster/squared-distance.ts';
import { encodeLabels } from '../estimator/encode-labels.ts';
import type { GroupLabel } from '../group-by-label.ts';
import { type DenseMatrix, toSamples } from '../matrix/dense-matrix.ts';
import { requireSameLength } from '../metrics/require-same-length.ts';

/**
 * How well each row lies in its group: (b − a) / max(a, b), with a its mean distance to the others of its group and b to
 * those of the nearest other group (Rousseeuw 1987). 1 is well inside, 0 between two groups, negative nearer to another.
 * A row that is alone in its group has 0. Euclidean distances. scikit-learn's `silhouette_samples`. O(n²·p).
 *
 * @param X n × p
 * @param labels n labels of 2 to n − 1 kinds
 * @returns n numbers between −1 and 1
 * @throws RangeError when the lengths differ or the number of groups is none of 2 to n − 1
 */
export function silhouetteSamples<Label extends GroupLabel>(
	X: MatrixLike,
	labels: LabelsLike<Label>
): number[] {
	const samples = toSamples(X);
	const { classes, codes } = encodeLabels(labels, 'labels');
	requireSameLength({ length: samples.rows }, codes, ['X', 'labels']);
	if (classes.length < 2 || classes.length >= samples.rows) {
		throw new RangeError(
			`A silhouette needs 2 to n − 1 groups; there are ${classes.length} groups of ${samples.rows} rows.`
		);
	}
	const sizes = new Float64Array(classes.length);
	for (const code of codes) sizes[code]!++;
	const sums = distanceSums(samples, codes, classes.length);
	return Array.from(codes, (own, i) => {
		if (sizes[own] === 1) return 0;
		const toGroup = sums.subarray(i * classes.length, (i + 1) * classes.length);
		const inside = toGroup[own]! / (sizes[own]! - 1);
		let outside = Infinity;
		toGroup.forEach((sum, k) => {
			if (k !== own) outside = Math.min(outside, sum / sizes[k]!);
		});
		const greater = Math.max(inside, outside);
		return greater === 0 ? 0 : (outside - inside) / greater;
	});
}

/** The sum of the distances of row i to the rows of group k, at i·k. Each distance is measured once. */
function distanceSums({ data, rows, columns }: DenseMatrix, codes: Int32Array, groups: number): Float64Array {
	const sums = new Float64Array(rows * groups);
	for (let i = 0; i < rows; i++) {
		for (let j = i + 1; j < rows; j++) {
			const distance = Math.sqrt(squaredDistance(data, i * columns, data, j * columns, columns));
			sums[i * groups + codes[j]!]! += distance;
			sums[j * groups + codes[i]!]! += distance;
		}
	}
	return sums;
}
