import { type DenseMatrix, zeros } from '../matrix/dense-matrix.ts';

export type MetricName = 'minkowski' | 'euclidean' | 'manhattan' | 'cosine';

export const metricNames: readonly MetricName[] = ['minkowski', 'euclidean', 'manhattan', 'cosine'];

/** A distance that is looked for as Σ|a − b|^power, which grows with it. */
export interface Metric {
	readonly power: number;
	/** The rows as they are compared. */
	prepare(X: DenseMatrix): DenseMatrix;
	/** The distance of a sum. */
	distance(sum: number): number;
}

/** @param p the power of `minkowski` */
export function metricOf(name: MetricName, p: number): Metric {
	if (name === 'cosine') return { power: 2, prepare: toUnitRows, distance: (sum) => sum / 2 };
	const power = name === 'minkowski' ? p : name === 'manhattan' ? 1 : 2;
	const distance =
		power === 2 ? Math.sqrt : power === 1 ? (sum: number) => sum : (sum: number) => sum ** (1 / power);
	return { power, prepare: (X) => X, distance };
}

/** Σ|a − b|^power of two rows. O(p). */
export function sumOfPowers(
	{ data: a, columns }: DenseMatrix,
	i: number,
	{ data: b }: DenseMatrix,
	j: number,
	power: number
): number {
	const from = i * columns;
	const to = j * columns;
	let sum = 0;
	if (power === 2) {
		for (let k = 0; k < columns; k++) {
			const difference = a[from + k]! - b[to + k]!;
			sum += difference * difference;
		}
	} else for (let k = 0; k < columns; k++) sum += Math.abs(a[from + k]! - b[to + k]!) ** power;
	return sum;
}

/**
 * Rows of length 1: half their squared distance is 1 − cos. A last column is 1 for a row of zeros alone, so that such a
 * row stands at a right angle to all others.
 */
function toUnitRows({ data, rows, columns }: DenseMatrix): DenseMatrix {
	const unit = zeros(rows, columns + 1);
	for (let i = 0; i < rows; i++) {
		const row = data.subarray(i * columns, (i + 1) * columns);
		const length = Math.hypot(...row);
		const start = i * (columns + 1);
		if (length === 0) unit.data[start + columns] = 1;
		else row.forEach((value, j) => (unit.data[start + j] = value / length));
	}
	return unit;
}
