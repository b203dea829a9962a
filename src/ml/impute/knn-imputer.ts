import { featureNames } from '../estimator/feature-names.ts';
import type { MatrixLike } from '../array-like.ts';
import { requireColumns, requireOneOf } from '../estimator/require.ts';
import { Transformer } from '../estimator/transformer.ts';
import { type DenseMatrix, rowOf, toRows, toSamples } from '../matrix/dense-matrix.ts';
import type { Shape } from '../estimator/require-shape.ts';
import { matrixShape } from '../estimator/require-shape.ts';

export interface KNNImputerOptions {
	/** How many of the nearest rows fill a gap. Default: 5. */
	nNeighbors?: number;
	/** Each counts the same, or by 1/distance. Default: `uniform`. */
	weights?: 'uniform' | 'distance';
}

const defaults: Required<KNNImputerOptions> = { nNeighbors: 5, weights: 'uniform' };

/**
 * Fills each gap with the mean of the nearest rows that have a number there. Distances use the columns that both rows
 * have, scaled up for those they have not. Columns of which `fit` saw nothing are left out. scikit-learn's
 * `KNNImputer`; Troyanskaya et al., Missing value estimation methods for DNA microarrays (2001). `transform` is O(n p +
 * gaps · n log n) for each row with gaps.
 *
 * @example
 * new KNNImputer({ nNeighbors: 1 }).fitTransform([[1, 10], [2, 20], [1.1, NaN]]); // the gap becomes 10
 */
export class KNNImputer extends Transformer<Required<KNNImputerOptions>, { seen: DenseMatrix }> {
	static override readonly className: string = 'KNNImputer';

	/** @throws RangeError when nNeighbors is no whole number from 1 */
	constructor(options: KNNImputerOptions = {}) {
		super(defaults, options);
	}

	/** @param X n × p, which it remembers; NaN and `null` are missing */
	fit(X: MatrixLike): this {
		return this.learn({ seen: toSamples(X, 'X', { missing: 'allow' }) }, X);
	}

	/**
	 * O(n p) for each row with gaps.
	 *
	 * @param X m × p
	 * @returns m × p without gaps
	 */
	transform(X: MatrixLike): number[][] {
		const { seen } = this.learned;
		this.checkNames(X);
		const samples = requireColumns(toSamples(X, 'X', { missing: 'allow' }), seen.columns, this.className);
		const donors = Array.from({ length: seen.rows }, (_, i) => rowOf(seen, i));
		const known = Array.from({ length: seen.columns }, (_, j) => this.#isKnown(j));
		return toRows(samples).map((row) => {
			const filled = row.some(Number.isNaN) ? this.#filled(row, donors) : row;
			return filled.filter((_, j) => known[j]);
		});
	}

	/**
	 * The columns that are not empty keep their names.
	 *
	 * @param names of the columns of X; when left out those that `fit` saw, or x0, x1 …
	 * @throws RangeError when they are not those that `fit` saw
	 */
	getFeatureNamesOut(names?: readonly string[]): string[] {
		return featureNames(this, this.learned.seen.columns, names).filter((_name, j) => this.#isKnown(j));
	}

	/** Whether a column holds a number. */
	#isKnown(j: number): boolean {
		const { data, columns } = this.learned.seen;
		for (let k = j; k < data.length; k += columns) if (!Number.isNaN(data[k])) return true;
		return false;
	}

	#filled(row: readonly number[], donors: readonly Float64Array[]): number[] {
		const distances = donors.map((donor) => nanDistance(row, donor));
		return row.map((value, j) => {
			if (!Number.isNaN(value)) return value;
			const able = donors.flatMap((donor, i) =>
				Number.isNaN(donor[j]) ? [] : [{ value: donor[j]!, distance: distances[i]! }]
			);
			const near = able.filter(({ distance }) => !Number.isNaN(distance));
			if (near.length === 0) return weightedMean(able.map((donor) => ({ ...donor, weight: 1 })));
			const nearest = near.sort((a, b) => a.distance - b.distance).slice(0, this.params.nNeighbors);
			return weightedMean(
				nearest.map((donor) => ({ ...donor, weight: this.#weightOf(donor.distance, nearest[0]!.distance) }))
			);
		});
	}

	/** A row at distance 0 counts alone. */
	#weightOf(distance: number, smallest: number): number {
		if (this.params.weights === 'uniform') return 1;
		if (smallest === 0) return Number(distance === 0);
		return 1 / distance;
	}

	protected override get stateShape(): Shape {
		return { seen: matrixShape('n', 'p', 'float') };
	}

	protected override checkParams({ nNeighbors, weights }: Required<KNNImputerOptions>): void {
		requireOneOf(weights, ['uniform', 'distance'], 'weights');
		if (Number.isInteger(nNeighbors) && nNeighbors >= 1) return;
		throw new RangeError(`nNeighbors must be a whole number from 1, got ${nNeighbors}.`);
	}
}

/** √(p / columns that both have · Σ d²); NaN when there is none. */
function nanDistance(a: readonly number[], b: Float64Array): number {
	let sum = 0;
	let present = 0;
	for (let j = 0; j < a.length; j++) {
		const difference = a[j]! - b[j]!;
		if (Number.isNaN(difference)) continue;
		sum += difference * difference;
		present++;
	}
	return Math.sqrt((sum * a.length) / present);
}

function weightedMean(donors: readonly { value: number; weight: number }[]): number {
	const total = donors.reduce((sum, { weight }) => sum + weight, 0);
	return donors.reduce((sum, { value, weight }) => sum + value * weight, 0) / total;
}
