import { type DenseMatrix, takeRows } from '../matrix/dense-matrix.ts';
import type { Kernel } from './kernel.ts';
import { KernelRows } from './kernel-rows.ts';
import { solveSvm } from './smo.ts';

/** What is the same for all pairs of classes. */
export interface SvmSettings {
	kernel: Kernel;
	tol: number;
	maxIter: number;
	/** Megabytes. */
	cacheSize: number;
}

/** f(x) = Σ coefᵢ K(xᵢ, x) − rho over the rows with a coefficient; above 0 for the first class. */
export interface TwoClasses {
	/** Numbers of rows, those of the first class first. */
	rows: Int32Array;
	/** αᵢ for rows of the first class, −αᵢ for those of the second. */
	coefs: Float64Array;
	rho: number;
}

/**
 * Separates the rows of two classes.
 *
 * @param limits the largest α of each row of X
 */
export function separate(
	X: DenseMatrix,
	limits: Float64Array,
	[first, second]: readonly [readonly number[], readonly number[]],
	{ kernel, tol, maxIter, cacheSize }: SvmSettings
): TwoClasses {
	const rows = Int32Array.from([...first, ...second]);
	const signs = Int8Array.from(rows, (_, i) => (i < first.length ? 1 : -1));
	const { alphas, rho } = solveSvm({
		...{ signs, tol, maxIter },
		kernel: new KernelRows(takeRows(X, rows), kernel, cacheSize),
		limits: Float64Array.from(rows, (row) => limits[row]!)
	});
	return { rows, coefs: alphas.map((alpha, i) => alpha * signs[i]!), rho };
}

/** f of rows of another matrix (or the same one). O(p) for each support vector. */
export function decide(
	{ rows, coefs, rho }: TwoClasses,
	X: DenseMatrix,
	kernel: Kernel,
	Z: DenseMatrix,
	asked: readonly number[]
): number[] {
	const support = [...coefs.keys()].filter((i) => coefs[i] !== 0);
	return asked.map((z) => support.reduce((sum, i) => sum + coefs[i]! * kernel(X, rows[i]!, Z, z), -rho));
}
