import { featureNames } from '../estimator/feature-names.ts';
import { type MatrixLike, toMatrix } from '../array-like.ts';
import { mean } from '../descriptive/mean.ts';
import { median } from '../descriptive/median.ts';
import { requireOneOf } from '../estimator/require.ts';
import { Transformer } from '../estimator/transformer.ts';
import { groupByLabel } from '../group-by-label.ts';
import { type Cell, type CellsLike, toCells, toCellsOf } from '../preprocessing/cells.ts';
import type { Shape } from '../estimator/require-shape.ts';

type Strategy = 'mean' | 'median' | 'mostFrequent' | 'constant';

export interface SimpleImputerOptions {
	/** What stands in for missing values of a column. Default: `mean`. */
	strategy?: Strategy;
	/** With `constant`: the value; 0 when it is left out. Default: `null`. */
	fillValue?: Cell;
}

const defaults: Required<SimpleImputerOptions> = { strategy: 'mean', fillValue: null };

/**
 * Fills missing values, each column with one value that `fit` has learned. Columns of which `fit` saw nothing are left
 * out, unless a constant fills them. scikit-learn's `SimpleImputer`. O(n p), and O(p n log n) for medians.
 *
 * @typeParam Value numbers; texts too with `mostFrequent` and `constant`
 * @example
 * new SimpleImputer().fitTransform([[1], [NaN], [5]]); // [[1], [3], [5]]
 */
export class SimpleImputer<Value extends Cell = number> extends Transformer<
	Required<SimpleImputerOptions>,
	{ statistics: Cell[] },
	CellsLike,
	Value[][]
> {
	static override readonly className: string = 'SimpleImputer';

	constructor(options: SimpleImputerOptions = {}) {
		super(defaults, options);
	}

	/** What fills each column, length p; NaN where there was nothing to learn. @throws Error before `fit` */
	get statistics_(): (Value | number)[] {
		return this.learned.statistics.map((value) => (value ?? NaN) as Value | number);
	}

	/**
	 * @param X n × p; `null`, `undefined` and NaN are missing
	 * @throws TypeError when a mean or median is asked of texts
	 */
	fit(X: CellsLike): this {
		const rows = toCells(this.#read(X));
		const { strategy, fillValue } = this.params;
		const columns = rows[0]!.map((_, j) => rows.map((row) => row[j]!).filter((value) => value !== null));
		return this.learn(
			{
				statistics: columns.map((column) => {
					if (strategy === 'constant') return fillValue ?? 0;
					return column.length === 0 ? null : typical(column, strategy);
				})
			},
			X
		);
	}

	/**
	 * @param X m × p
	 * @returns m × p without gaps
	 */
	transform(X: CellsLike): Value[][] {
		const { statistics } = this.learned;
		this.checkNames(X);
		const rows = toCellsOf(this.#read(X), statistics.length, this.className);
		return rows.map((row) =>
			row.flatMap((value, j) => (statistics[j] === null ? [] : [(value ?? statistics[j]!) as Value]))
		);
	}

	/**
	 * The columns that are not empty keep their names.
	 *
	 * @param names of the columns of X; when left out those that `fit` saw, or x0, x1 …
	 * @throws RangeError when they are not those that `fit` saw
	 */
	getFeatureNamesOut(names?: readonly string[]): string[] {
		return featureNames(this, this.learned.statistics.length, names).filter(
			(_name, j) => this.learned.statistics[j] !== null
		);
	}

	/** Of a mean or a median numbers only: what is true counts 1. */
	#read(X: CellsLike): CellsLike {
		const { strategy } = this.params;
		const isOfNumbers = strategy === 'mean' || strategy === 'median';
		return isOfNumbers ? toMatrix(X as MatrixLike, 'X', { missing: 'allow' }) : X;
	}

	protected override get stateShape(): Shape {
		return { statistics: 'cell p' };
	}

	protected override checkParams({ strategy }: Required<SimpleImputerOptions>): void {
		requireOneOf(strategy, ['mean', 'median', 'mostFrequent', 'constant'], 'strategy');
	}
}

/** Of equally frequent values the smallest. */
function typical(column: Exclude<Cell, null>[], strategy: Exclude<Strategy, 'constant'>): Cell {
	if (strategy === 'mean') return mean(column as number[]);
	if (strategy === 'median') return median(column as number[]);
	return [...groupByLabel(column)].reduce((best, next) => (next[1].length > best[1].length ? next : best))[0];
}
