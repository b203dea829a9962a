import type { MatrixLike } from '../array-like.ts';
import { featureNames } from '../estimator/feature-names.ts';
import { requireColumns, requireOneOf } from '../estimator/require.ts';
import { rowOf, toSamples } from '../matrix/dense-matrix.ts';
import { type Cell, type CellsLike, codesOf, refuseUnknown, toCellsOf } from './cells.ts';
import { CategoryEncoder } from './category-encoder.ts';

export interface OneHotEncoderOptions {
	/**
	 * The kinds of values of each column, in the order of the new columns; `auto` takes those of `fit`, sorted.
	 * Default: `auto`.
	 */
	categories?: 'auto' | readonly Cell[][];
	/** Leave the first category of each column out, or of those with two; `null` keeps all. Default: `null`. */
	drop?: 'first' | 'ifBinary' | null;
	/** What a value does that `fit` has not seen: `ignore` makes its columns all 0. Default: `error`. */
	handleUnknown?: 'error' | 'ignore';
}

const defaults: Required<OneHotEncoderOptions> = { categories: 'auto', drop: null, handleUnknown: 'error' };

/**
 * One new column per kind of value: 1 where the row has it, else 0. Missing values are a kind of their own.
 * scikit-learn's `OneHotEncoder` with `sparse_output=False`. `fit` is O(n p), `transform` O(m q) for q new columns.
 *
 * @example
 * const encoder = new OneHotEncoder();
 * encoder.fitTransform([['red'], ['blue'], ['red']]); // [[0, 1], [1, 0], [0, 1]]
 * encoder.getFeatureNamesOut(['colour']); // ['colour_blue', 'colour_red']
 */
export class OneHotEncoder extends CategoryEncoder<Required<OneHotEncoderOptions>> {
	static override readonly className: string = 'OneHotEncoder';

	constructor(options: OneHotEncoderOptions = {}) {
		super(defaults, options);
	}

	/**
	 * @param X m × p
	 * @returns m × as many columns as there are categories, without those left out
	 * @throws RangeError for an unknown value, unless they are ignored
	 */
	transform(X: CellsLike): number[][] {
		const { categories } = this.learned;
		this.checkNames(X);
		const rows = toCellsOf(X, categories.length, this.className);
		const codes = codesOf(rows, categories);
		if (this.params.handleUnknown === 'error') refuseUnknown(rows, codes, this.className, X);
		const kept = this.#kept();
		return codes.map((row) =>
			row.flatMap((code, j) => kept[j]!.map((category) => Number(category === code)))
		);
	}

	/**
	 * The values whose columns these are. A row of zeros is the category left out, or `null`.
	 *
	 * @param X m × columns of `transform`
	 */
	inverseTransform(X: MatrixLike): Cell[][] {
		const { categories } = this.learned;
		const kept = this.#kept();
		const samples = requireColumns(toSamples(X), kept.flat().length, this.className);
		return Array.from({ length: samples.rows }, (_, i) => {
			const row = Array.from(rowOf(samples, i));
			return kept.map((columns, j) => {
				const own = row.splice(0, columns.length);
				const code = columns[own.indexOf(Math.max(...own))];
				if (own.some((value) => value > 0) && code !== undefined) return categories[j]![code]!;
				return columns.length < categories[j]!.length ? categories[j]![0]! : null;
			});
		});
	}

	/**
	 * Names of the new columns: `name_value`.
	 *
	 * @param names of the columns of X; when left out those that `fit` saw, or x0, x1 …
	 * @throws RangeError when there are more or fewer names than columns
	 */
	getFeatureNamesOut(names?: readonly string[]): string[] {
		const { categories } = this.learned;
		const given = featureNames(this, categories.length, names);
		return this.#kept().flatMap((list, j) =>
			list.map((code) => `${given[j]}_${String(categories[j]![code])}`)
		);
	}

	/** The places of the categories that get a column, for each column of X. */
	#kept(): number[][] {
		const { drop } = this.params;
		return this.learned.categories.map((list) => {
			const first = drop === 'first' || (drop === 'ifBinary' && list.length === 2) ? 1 : 0;
			return list.map((_, place) => place).slice(first);
		});
	}

	protected override checkParams({ drop, handleUnknown }: Required<OneHotEncoderOptions>): void {
		requireOneOf(drop, ['first', 'ifBinary', null], 'drop');
		requireOneOf(handleUnknown, ['error', 'ignore'], 'handleUnknown');
	}
}
