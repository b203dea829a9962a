import { seeded } from '../estimator/seeded.ts';
import { drawMatrix, evenCounts, type Generated, requireCount, shuffleRows } from './generated.ts';
import { takeOptions } from '../options.ts';

export interface MakeBlobsOptions {
	/** Default: 100. */
	nSamples?: number;
	/** Default: 2; that of `centers` when they are given. */
	nFeatures?: number;
	/** How many, or where. Default: 3. */
	centers?: number | readonly (readonly number[])[];
	/** Spread of each blob, or of all. Default: 1. */
	clusterStd?: number | readonly number[];
	/** Where centres are drawn. Default: −10 to 10. */
	centerBox?: readonly [low: number, high: number];
	/** Default: true. */
	shuffle?: boolean;
	/** A seed: the same rows here and in Python. Default: `null`, others each time. */
	randomState?: number | null;
}

/**
 * Round heaps of rows around centres; y says which. scikit-learn's `make_blobs`: the same rows for the same seed. O(n
 * p).
 *
 * @throws RangeError when a count is not positive, or the spreads are not one per centre
 * @example
 * const { X, y } = makeBlobs({ nSamples: 150, centers: 3, randomState: 0 });
 */
export function makeBlobs(options: MakeBlobsOptions = {}): Generated {
	takeOptions(
		options,
		'makeBlobs',
		'nSamples',
		'nFeatures',
		'centers',
		'clusterStd',
		'centerBox',
		'shuffle',
		'randomState'
	);
	const { nSamples = 100, nFeatures = 2, centers = 3, clusterStd = 1, shuffle = true } = options;
	const [low, high] = options.centerBox ?? [-10, 10];
	requireCount(nSamples, 'nSamples');
	const random = seeded(options.randomState ?? null);
	const places =
		typeof centers === 'number' ? drawMatrix(centers, nFeatures, () => random.uniform(low, high)) : centers;
	requireCount(places.length, 'centers');
	const spreads = typeof clusterStd === 'number' ? places.map(() => clusterStd) : clusterStd;
	if (spreads.length !== places.length)
		throw new RangeError(`There are ${places.length} centers and ${spreads.length} values of clusterStd.`);
	const counts = evenCounts(nSamples, places.length);
	const X = places.flatMap((place, i) =>
		Array.from({ length: counts[i]! }, () => place.map((centre) => random.normal(centre, spreads[i])))
	);
	const y = counts.flatMap((count, i) => new Array<number>(count).fill(i));
	return shuffle ? shuffleRows({ X, y }, random) : { X, y };
}
