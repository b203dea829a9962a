import { isRecord } from '#base/is-record.ts';
import type { LabelsLike } from '../array-like.ts';
import type { BaseEstimator } from '../estimator/base-estimator.ts';
import { featureNames } from '../estimator/feature-names.ts';
import type { Model } from '../estimator/model.ts';
import { Transformer } from '../estimator/transformer.ts';
import { countRows, type RowsLike } from '../rows.ts';
import {
	besideEachOther,
	estimatorNamed,
	listOfSteps,
	namesOutOf,
	requireSteps,
	type Steps
} from './steps.ts';
import type { Shape } from '../estimator/require-shape.ts';

export interface FeatureUnionParams {
	/** Transformers by name, all of the same rows. */
	transformerList: Steps<Model | 'passthrough' | 'drop'>;
}

const owner = { name: 'FeatureUnion', step: '[name, estimator]' };

/**
 * What several transformers make of the same rows, side by side. scikit-learn's `FeatureUnion`. Its cost is that of its
 * transformers, and O(n q) for q new columns.
 *
 * @example
 * new FeatureUnion([['pca', new PCA({ nComponents: 2 })], ['raw', 'passthrough']]).fitTransform(X);
 */
export class FeatureUnion extends Transformer<FeatureUnionParams, FeatureUnionParams, RowsLike> {
	static override readonly className: string = 'FeatureUnion';

	/** @throws RangeError when a name is there twice */
	constructor(transformers: FeatureUnionParams['transformerList'] | FeatureUnionParams) {
		super(
			{ transformerList: [] },
			isRecord(transformers)
				? (transformers as unknown as FeatureUnionParams)
				: {
						transformerList: listOfSteps(transformers as FeatureUnionParams['transformerList'], owner)
					}
		);
	}

	/** Fits a copy of each transformer. */
	fit(X: RowsLike, y?: LabelsLike<unknown>): this {
		return this.learn(
			{
				transformerList: this.params.transformerList.map(([name, transformer]) => {
					if (typeof transformer === 'string') return [name, transformer] as const;
					const copy = transformer.clone();
					copy.fit(X, y);
					return [name, copy] as const;
				})
			},
			X
		);
	}

	/** @returns m × the columns of all transformers */
	transform(X: RowsLike): number[][] {
		const parts = this.learned.transformerList
			.filter(([, transformer]) => transformer !== 'drop')
			.map(([, transformer]) => (typeof transformer === 'string' ? X : transformer.transform!(X)));
		return besideEachOther(parts, countRows(X)) as number[][];
	}

	/**
	 * `part__column` for each column of each transformer.
	 *
	 * @param names of the columns of X; when left out those that `fit` saw, or x0, x1 …
	 * @throws TypeError when a transformer has no names for its columns
	 */
	getFeatureNamesOut(names?: readonly string[]): string[] {
		const { nFeaturesIn_ } = this;
		const given = nFeaturesIn_ === undefined ? names : featureNames(this, nFeaturesIn_, names);
		return this.learned.transformerList.flatMap(([name, part]) => {
			if (part === 'drop') return [];
			const own = part === 'passthrough' ? (given ?? []) : namesOutOf(part, name, given);
			return own.map((column) => `${name}__${column}`);
		});
	}

	protected override get stateShape(): Shape {
		return ['any', (state: FeatureUnionParams) => this.checkParams(state)];
	}

	protected override checkParams({ transformerList }: FeatureUnionParams): void {
		requireSteps(transformerList, owner, ['passthrough', 'drop']);
	}

	protected override nested(name: string): BaseEstimator {
		return estimatorNamed(this.params.transformerList, name, this.className);
	}
}
