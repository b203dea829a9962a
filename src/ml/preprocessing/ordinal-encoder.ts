import { featureNames } from '../estimator/feature-names.ts';
import type { MatrixLike } from '../array-like.ts';
import { describe } from '../describe.ts';
import { requireColumns, requireOneOf } from '../estimator/require.ts';
import { rowOf, toSamples } from '../matrix/dense-matrix.ts';
import { type Cell, type CellsLike, codesOf, refuseUnknown, toCellsOf } from './cells.ts';
import { CategoryEncoder } from './category-encoder.ts';

export interface OrdinalEncoderOptions {
	/**
	 * The kinds of values of each column, in the order of their numbers; `auto` takes those of `fit`, sorted.
	 * Default: `auto`.
	 */
	categories?: 'auto' | readonly Cell[][];
	/** What happens to a value that `fit` has not seen. Default: `error`. */
	handleUnknown?: 'error' | 'useEncodedValue';
	/** The number of such a value. Default: `null`. */
	unknownValue?: number | null;
}

const defaults: Required<OrdinalEncoderOptions> = {
	categories: 'auto',
	handleUnknown: 'error',
	unknownValue: null
};

/**
 * Replaces each value by its place among the column's kinds of values: 0, 1, 2 … Missing values stay missing, as NaN.
 * scikit-learn's `OrdinalEncoder`. O(n p).
 *
 * @example
 * const encoder = new OrdinalEncoder({ categories: [['low', 'middle', 'high']] });
 * encoder.fitTransform([['high'], ['low']]); // [[2], [0]]
 */
export class OrdinalEncoder extends CategoryEncoder<Required<OrdinalEncoderOptions>> {
	static override readonly className: string = 'OrdinalEncoder';

	/** @throws RangeError when unknown values shall be encoded and unknownValue is left out */
	constructor(options: OrdinalEncoderOptions = {}) {
		super(defaults, options);
	}

	/**
	 * @param X m × p
	 * @returns m × p numbers
	 * @throws RangeError for an unknown value, unless `unknownValue` is its number
	 */
	transform(X: CellsLike): number[][] {
		const { categories } = this.learned;
		this.checkNames(X);
		const rows = toCellsOf(X, categories.length, this.className);
		const codes = codesOf(rows, categories);
		const { handleUnknown, unknownValue } = this.params;
		if (handleUnknown === 'error') refuseUnknown(rows, codes, this.className, X);
		return codes.map((row, i) =>
			row.map((code, j) => (code < 0 ? (unknownValue ?? NaN) : rows[i]![j] === null ? NaN : code))
		);
	}

	/**
	 * The values of these numbers; `null` for NaN and for numbers of no category.
	 *
	 * @param X m × p
	 */
	inverseTransform(X: MatrixLike): Cell[][] {
		const { categories } = this.learned;
		const samples = requireColumns(
			toSamples(X, 'X', { missing: 'allow' }),
			categories.length,
			this.className
		);
		return Array.from({ length: samples.rows }, (_, i) =>
			Array.from(rowOf(samples, i), (code, j): Cell => categories[j]![code] ?? null)
		);
	}

	/**
	 * The columns keep their names.
	 *
	 * @param names of the columns of X; when left out those that `fit` saw, or x0, x1 …
	 * @throws RangeError when they are not those that `fit` saw
	 */
	getFeatureNamesOut(names?: readonly string[]): string[] {
		return featureNames(this, this.learned.categories.length, names);
	}

	protected override checkParams({ handleUnknown, unknownValue }: Required<OrdinalEncoderOptions>): void {
		requireOneOf(handleUnknown, ['error', 'useEncodedValue'], 'handleUnknown');
		if (handleUnknown === 'error' || Number.isInteger(unknownValue) || Number.isNaN(unknownValue)) return;
		throw new RangeError(
			`unknownValue must say the number of unknown values: a whole one, −1 for example, or NaN; got ${describe(unknownValue)}.`
		);
	}
}
