import { type DenseMatrix, zeros } from '../matrix/dense-matrix.ts';

/**
 * How much the rows of each class weigh, and the mean and the variance (ddof = 0) of each column in it. O(n p).
 *
 * @param weights of each row; a class whose rows weigh nothing has the mean and the variance 0
 * @returns means and variances K × p
 */
export function momentsByClass(
	{ data, rows, columns }: DenseMatrix,
	codes: Int32Array,
	classes: number,
	weights: Float64Array
) {
	const counts = new Array<number>(classes).fill(0);
	const means = zeros(classes, columns);
	const variances = zeros(classes, columns);
	codes.forEach((code, i) => (counts[code]! += weights[i]!));
	for (let i = 0; i < rows; i++) {
		const start = codes[i]! * columns;
		if (weights[i] === 0) continue;
		const share = weights[i]! / counts[codes[i]!]!;
		for (let j = 0; j < columns; j++) means.data[start + j]! += data[i * columns + j]! * share;
	}
	for (let i = 0; i < rows; i++) {
		const start = codes[i]! * columns;
		if (weights[i] === 0) continue;
		const share = weights[i]! / counts[codes[i]!]!;
		for (let j = 0; j < columns; j++) {
			const difference = data[i * columns + j]! - means.data[start + j]!;
			variances.data[start + j]! += difference * difference * share;
		}
	}
	return { counts, means, variances };
}

/** The largest variance of a column. */
export function largestVariance(X: DenseMatrix): number {
	const { variances } = momentsByClass(X, new Int32Array(X.rows), 1, new Float64Array(X.rows).fill(1));
	return variances.data.reduce((largest, variance) => Math.max(largest, variance), 0);
}
