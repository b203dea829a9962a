import type { RandomState } from '#base/random.ts';
import { std } from '../descriptive/std.ts';
import { columnOf, type DenseMatrix } from '../matrix/dense-matrix.ts';

/** A seed, and how many neighbours are looked at. */
export interface MutualInfoOptions {
	/** Neighbours that tell how dense the rows lie around a number. Default: 3. */
	nNeighbors?: number;
	/** A seed for the tiny noise that tells equal numbers apart. Default: `null`, new noise each time. */
	randomState?: number | null;
}

/** Each column with the standard deviation 1, and noise so small that it only decides between equal numbers. */
export function noisyColumns(samples: DenseMatrix, random: RandomState): Float64Array[] {
	const { columns } = samples;
	const noise = samples.data.map(() => random.normal());
	return Array.from({ length: columns }, (_, j) =>
		noisy(columnOf(samples, j), (i) => noise[i * columns + j]!)
	);
}

/** The same of a single column. @param noiseOf row i, of a normal distribution */
export function noisy(column: Float64Array, noiseOf: (i: number) => number): Float64Array {
	const spread = std(column) || 1;
	const scaled = column.map((value) => value / spread);
	const size = Math.max(1, scaled.reduce((sum, value) => sum + Math.abs(value), 0) / scaled.length);
	return scaled.map((value, i) => value + 1e-10 * size * noiseOf(i));
}
