import { type DenseMatrix, rowOf } from '../matrix/dense-matrix.ts';
import { logSumExp } from '../matrix/log-sum-exp.ts';

/**
 * ln P(class | row), of ln P(class) + ln P(row | class).
 *
 * @param joint m × K
 * @returns m × K
 */
export function logProbabilities(joint: DenseMatrix): number[][] {
	return Array.from({ length: joint.rows }, (_, i) => {
		const row = rowOf(joint, i);
		const norm = logSumExp(row);
		return Array.from(row, (value) => value - norm);
	});
}

/** P(class | row). */
export function probabilities(joint: DenseMatrix): number[][] {
	return logProbabilities(joint).map((row) => row.map(Math.exp));
}

/** The shares of classes that are given, or those of the rows. @throws RangeError when there is not one per class */
export function priorOf(given: readonly number[] | null, counts: ArrayLike<number>): number[] {
	const list = Array.from(counts);
	const total = list.reduce((sum, count) => sum + count, 0);
	if (given === null) return list.map((count) => count / total);
	const shares: unknown = given;
	const sum = Array.isArray(shares) ? given.reduce((whole, share) => whole + share, 0) : NaN;
	if (given.length === list.length && given.every((share) => share >= 0) && Math.abs(sum - 1) < 1e-8)
		return [...given];
	throw new RangeError(
		`The shares of the ${list.length} classes must be ${list.length} numbers that add up to 1.`
	);
}
