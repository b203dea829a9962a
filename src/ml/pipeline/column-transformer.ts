import { isRecord } from '#base/is-record.ts';
import type { LabelsLike } from '../array-like.ts';
import type { BaseEstimator } from '../estimator/base-estimator.ts';
import { featureNames } from '../estimator/feature-names.ts';
import { requireEstimator } from '../estimator/require-estimator.ts';
import type { Model } from '../estimator/model.ts';
import { Transformer } from '../estimator/transformer.ts';
import type { RowsLike } from '../rows.ts';
import { type Columns, pickColumns, placesOf, readRows } from './pick-columns.ts';
import {
	besideEachOther,
	estimatorNamed,
	listOfSteps,
	namesOutOf,
	requireSteps,
	type Steps
} from './steps.ts';
import type { Shape } from '../estimator/require-shape.ts';
import { requireOptions } from '../options.ts';

type Part = Model | 'passthrough' | 'drop';
const words = ['passthrough', 'drop'];
const owner = { name: 'ColumnTransformer', step: '[name, estimator, columns]' };

/** A transformer with its name and its columns. */
export type ColumnPart = readonly [name: string, transformer: Part, columns: Columns];

export interface ColumnTransformerOptions {
	/** What becomes of the columns that nobody takes. Default: `drop`. */
	remainder?: Part;
	/** Whether `getFeatureNamesOut` puts the name of the transformer before that of the column. Default: true. */
	verboseFeatureNamesOut?: boolean;
}

export interface ColumnTransformerParams extends Required<ColumnTransformerOptions> {
	transformers: readonly ColumnPart[];
}

interface Fit {
	parts: readonly ColumnPart[];
	names: readonly string[] | null;
	width: number;
}

/**
 * A transformer for each set of columns; what they make stands side by side, in the order of the list. Columns are
 * named as in a danfo frame or in records, or counted from 0. A single name, not in a list, hands over the column as a
 * list of values, as vectorisers of texts read it. scikit-learn's `ColumnTransformer`. Its cost is that of its
 * transformers, and O(n q) for q new columns.
 *
 * @example
 * const prepare = new ColumnTransformer([
 *   ['numbers', makePipeline(new SimpleImputer(), new StandardScaler()), ['age', 'fare']],
 *   ['words', new OneHotEncoder(), ['sex', 'embarked']]
 * ]);
 */
export class ColumnTransformer extends Transformer<ColumnTransformerParams, Fit, RowsLike> {
	static override readonly className: string = 'ColumnTransformer';

	/** @throws RangeError when a name is there twice */
	constructor(
		transformers: readonly ColumnPart[] | Partial<ColumnTransformerParams>,
		options: ColumnTransformerOptions = {}
	) {
		requireOptions(options, 'ColumnTransformer');
		const given = isRecord(transformers)
			? transformers
			: { transformers: listOfSteps(transformers, owner), ...options };
		super({ transformers: [], remainder: 'drop', verboseFeatureNamesOut: true }, given);
	}

	/** The fitted transformers by name. @throws Error before `fit` */
	get namedTransformers_(): Record<string, Part> {
		return Object.fromEntries(this.learned.parts.map(([name, part]) => [name, part]));
	}

	/**
	 * Fits a copy of each transformer to its columns.
	 *
	 * @param X a frame, records or rows
	 * @throws RangeError for a column that does not exist
	 */
	fit(X: RowsLike, y?: LabelsLike<unknown>): this {
		const table = readRows(X);
		const { transformers, remainder } = this.params;
		const taken = new Set(transformers.flatMap(([, , columns]) => placesOf(table, columns)));
		const left = Array.from({ length: table.width }, (_, place) => place).filter(
			(place) => !taken.has(place)
		);
		const rest: ColumnPart = ['remainder', remainder, left.map((place) => table.names?.[place] ?? place)];
		const parts = [...transformers, ...(left.length > 0 ? [rest] : [])].map(
			([name, part, columns]): ColumnPart => {
				if (typeof part === 'string') return [name, part, columns];
				const copy = part.clone();
				copy.fit(pickColumns(table, columns), y);
				return [name, copy, columns];
			}
		);
		return this.learn({ parts, names: table.names ?? null, width: table.width }, X);
	}

	/**
	 * @param X a frame, records or rows with the columns that `fit` saw; those of frames and records in any order
	 * @returns m × the columns of all transformers
	 * @throws RangeError for a column that is missing
	 */
	transform(X: RowsLike): number[][] {
		const table = readRows(X);
		const { parts, names, width } = this.learned;
		if (names === null && table.width !== width)
			throw new RangeError(
				`X has ${table.width} columns, but this ${this.className} was fitted with ${width}.`
			);
		const made = parts
			.filter(([, part]) => part !== 'drop')
			.map(([, part, columns]) => {
				const picked = pickColumns(table, columns);
				return typeof part === 'string' ? picked : part.transform!(picked);
			});
		return besideEachOther(made, table.rows.length) as number[][];
	}

	/**
	 * `transformer__column` for each column of each transformer, or `column` alone.
	 *
	 * @param names of the columns of X; when left out those that `fit` saw, or x0, x1 …
	 * @throws TypeError when a transformer has no names for its columns
	 * @throws RangeError when without the names of transformers two columns would have the same name
	 */
	getFeatureNamesOut(names?: readonly string[]): string[] {
		const { parts, width, names: known } = this.learned;
		const given = featureNames(this, width, names);
		const table = { names: known ?? undefined, width };
		const isVerbose = this.params.verboseFeatureNamesOut;
		const found = parts.flatMap(([name, part, columns]) => {
			if (part === 'drop') return [];
			const picked = placesOf(table, columns).map((place) => given[place]!);
			const own = part === 'passthrough' ? picked : namesOutOf(part, name, picked);
			return isVerbose ? own.map((column) => `${name}__${column}`) : own;
		});
		const twice = found.find((name, j) => found.indexOf(name) !== j);
		if (twice === undefined) return found;
		throw new RangeError(`Two columns are called ${twice}: set verboseFeatureNamesOut to true.`);
	}

	protected override get stateShape(): Shape {
		return [
			{ width: 'size p', names: 'text? p', parts: 'any' },
			({ parts }: Fit) => this.checkParams({ ...this.params, transformers: parts })
		];
	}

	protected override checkParams({ transformers, remainder }: ColumnTransformerParams): void {
		const steps: unknown = transformers;
		requireSteps(steps as Steps<unknown>, owner, words);
		if (typeof remainder !== 'string' || !words.includes(remainder))
			requireEstimator(remainder, 'remainder of ColumnTransformer');
	}

	protected override nested(name: string): BaseEstimator {
		const { transformers, remainder } = this.params;
		const steps = [
			...transformers.map(([own, part]) => [own, part] as const),
			['remainder', remainder] as const
		];
		return estimatorNamed(steps, name, this.className);
	}
}
