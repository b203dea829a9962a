import { seeded } from '../estimator/seeded.ts';
import { drawMatrix, type Generated, requireCount, shuffleRows } from './generated.ts';
import { takeOptions } from '../options.ts';

export interface MakeRegressionOptions {
	/** Default: 100. */
	nSamples?: number;
	/** Default: 100. */
	nFeatures?: number;
	/** Columns that matter. Default: 10. */
	nInformative?: number;
	/** Added to each number. Default: 0. */
	bias?: number;
	/** Standard deviation of what is added to each number. Default: 0. */
	noise?: number;
	/** Mix rows and columns. Default: true. */
	shuffle?: boolean;
	/** A seed: the same rows here and in Python. Default: `null`, others each time. */
	randomState?: number | null;
}

/**
 * Rows of normal numbers, and y a weighted sum of some columns. scikit-learn's `make_regression` with one target: the
 * same rows for the same seed. O(n p).
 *
 * @returns also `coef`, the weight of each column
 * @throws RangeError when a count is not positive
 * @example
 * const { X, y, coef } = makeRegression({ nFeatures: 5, nInformative: 2, noise: 3, randomState: 0 });
 */
export function makeRegression(options: MakeRegressionOptions = {}): Generated & { coef: number[] } {
	takeOptions(
		options,
		'makeRegression',
		'nSamples',
		'nFeatures',
		'nInformative',
		'bias',
		'noise',
		'shuffle',
		'randomState'
	);
	const {
		nSamples = 100,
		nFeatures = 100,
		bias = 0,
		noise = 0,
		shuffle = true,
		randomState = null
	} = options;
	const nInformative = Math.min(nFeatures, options.nInformative ?? 10);
	requireCount(nSamples, 'nSamples');
	requireCount(nFeatures, 'nFeatures');
	const random = seeded(randomState);
	const X = drawMatrix(nSamples, nFeatures, () => random.normal());
	const coef = Array.from({ length: nFeatures }, (_, j) => (j < nInformative ? 100 * random.random() : 0));
	const exact = X.map((row) => row.reduce((sum, value, j) => sum + value * coef[j]!, bias));
	const y = noise > 0 ? exact.map((value) => value + random.normal(0, noise)) : exact;
	if (!shuffle) return { X, y, coef };
	const mixed = shuffleRows({ X, y }, random);
	const order = random.permutation(nFeatures);
	const inOrder = (row: number[]) => order.map((j) => row[j]!);
	return { X: mixed.X.map(inOrder), y: mixed.y, coef: inOrder(coef) };
}
