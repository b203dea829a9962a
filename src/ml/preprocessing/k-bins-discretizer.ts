import { featureNames } from '../estimator/feature-names.ts';
import type { MatrixLike } from '../array-like.ts';
import { readBlocks } from '../estimator/read-blocks.ts';
import { requireOneOf } from '../estimator/require.ts';
import { requireSize } from '../estimator/require-size.ts';
import { Transformer } from '../estimator/transformer.ts';
import { listFor } from '../matrix/blocks.ts';
import { columnOf, toSamples } from '../matrix/dense-matrix.ts';
import { binEdges, type BinStrategy } from './bin-edges.ts';
import { mapColumns } from './map-columns.ts';
import type { Shape } from '../estimator/require-shape.ts';

export interface KBinsDiscretizerOptions {
	/** Bins of each column. Default: 5. */
	nBins?: number;
	/** One column of 0 and 1 per bin, or the number of the bin. Default: `onehot`. */
	encode?: 'onehot' | 'ordinal';
	/**
	 * How a column is cut: in equal widths, in equal counts, or between the centres of k-means. Default:
	 * `quantile`.
	 */
	strategy?: BinStrategy;
}

const defaults: Required<KBinsDiscretizerOptions> = { nBins: 5, encode: 'onehot', strategy: 'quantile' };

/**
 * Cuts numbers into bins. A bin holds its lower border; what lies outside counts to the first or the last bin.
 * scikit-learn's `KBinsDiscretizer`; its `onehot` is dense here. `fit` is O(p n log n), with k-means O(p n · nBins) a
 * round; `transform` is O(m p · nBins).
 *
 * @example
 * new KBinsDiscretizer({ nBins: 2, encode: 'ordinal' }).fitTransform([[1], [2], [3], [9]]); // [[0], [0], [1], [1]]
 */
export class KBinsDiscretizer extends Transformer<Required<KBinsDiscretizerOptions>, { edges: number[][] }> {
	static override readonly className: string = 'KBinsDiscretizer';

	/** @throws RangeError when nBins is no whole number from 2 */
	constructor(options: KBinsDiscretizerOptions = {}) {
		super(defaults, options);
	}

	/** The borders of the bins of each column. @throws Error before `fit` */
	get binEdges_(): number[][] {
		return this.learned.edges.map((edges) => [...edges]);
	}

	/** How many bins each column has. @throws Error before `fit` */
	get nBins_(): number[] {
		return this.learned.edges.map((edges) => edges.length - 1);
	}

	/**
	 * @param X n × p
	 * @throws TypeError when X is not a matrix of numbers
	 */
	fit(X: MatrixLike): this {
		const samples = toSamples(X);
		const { nBins, strategy } = this.params;
		return this.learn(
			{
				edges: Array.from({ length: samples.columns }, (_, j) =>
					binEdges(columnOf(samples, j), nBins, strategy)
				)
			},
			X
		);
	}

	/**
	 * @param X m × p
	 * @returns m × p numbers of bins, or m × all bins
	 */
	transform(X: MatrixLike): number[][] {
		const { edges } = this.learned;
		this.checkNames(X);
		const inner = edges.map((list) => list.slice(1, -1));
		const bins = mapColumns(
			readBlocks(X, edges.length, this.className),
			listFor(X),
			(value, j) => inner[j]!.filter((edge) => edge <= value).length
		);
		if (this.params.encode === 'ordinal') return bins;
		const counts = this.nBins_;
		return bins.map((row) =>
			row.flatMap((bin, j) => Array.from({ length: counts[j]! }, (_, k) => Number(k === bin)))
		);
	}

	/**
	 * Names of the new columns: those of X, and with a column per bin `name_bin`.
	 *
	 * @param names of the columns of X; when left out those that `fit` saw, or x0, x1 …
	 * @throws RangeError when they are not those that `fit` saw
	 */
	getFeatureNamesOut(names?: readonly string[]): string[] {
		const given = featureNames(this, this.learned.edges.length, names);
		if (this.params.encode === 'ordinal') return given;
		// As a fraction: so scikit-learn writes them.
		return this.nBins_.flatMap((count, j) =>
			Array.from({ length: count }, (_, bin) => `${given[j]}_${bin}.0`)
		);
	}

	protected override get stateShape(): Shape {
		return { edges: 'number p _' };
	}

	protected override checkParams({ nBins, encode, strategy }: Required<KBinsDiscretizerOptions>): void {
		requireSize(nBins, 'nBins', { least: 2, most: 1e4 });
		requireOneOf(encode, ['onehot', 'ordinal'], 'encode');
		requireOneOf(strategy, ['uniform', 'quantile', 'kmeans'], 'strategy');
	}
}
