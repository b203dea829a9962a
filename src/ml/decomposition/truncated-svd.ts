import { numberedNames } from '../estimator/feature-names.ts';
import type { MatrixLike } from '../array-like.ts';
import { variance } from '../descriptive/variance.ts';
import { readBlocks } from '../estimator/read-blocks.ts';
import { requireSize } from '../estimator/require-size.ts';
import { Transformer } from '../estimator/transformer.ts';
import { listFor } from '../matrix/blocks.ts';
import { columnOf, toRows, toSamples } from '../matrix/dense-matrix.ts';
import { projectRows, unprojectRows } from './project.ts';
import { singularVectors } from './singular.ts';
import type { Shape } from '../estimator/require-shape.ts';

export interface TruncatedSVDOptions {
	/** Default: 2. */
	nComponents?: number;
}

interface Fit {
	components: number[][];
	singularValues: number[];
	variances: number[];
	totalVariance: number;
}

/**
 * The greatest singular vectors of rows that are not centred: for counts of words it is called latent semantic analysis
 * (Deerwester and others 1990). scikit-learn's `TruncatedSVD`, which approximates where we go to the end. O(n·p² + p³).
 *
 * @example
 * const topics = new TruncatedSVD({ nComponents: 5 }).fitTransform(wordCounts);
 */
export class TruncatedSVD extends Transformer<Required<TruncatedSVDOptions>, Fit> {
	static override readonly className: string = 'TruncatedSVD';

	/** @throws RangeError when `nComponents` is not positive */
	constructor(options: TruncatedSVDOptions = {}) {
		super({ nComponents: 2 }, options);
	}

	/** k × p, each of length 1. @throws Error before `fit` */
	get components_(): number[][] {
		return this.learned.components.map((component) => [...component]);
	}

	/** Length k. @throws Error before `fit` */
	get singularValues_(): number[] {
		return [...this.learned.singularValues];
	}

	/** Variance of the rows along each component. @throws Error before `fit` */
	get explainedVariance_(): number[] {
		return [...this.learned.variances];
	}

	/** The same as shares of the variance of all columns. @throws Error before `fit` */
	get explainedVarianceRatio_(): number[] {
		const { variances, totalVariance } = this.learned;
		return variances.map((share) => share / totalVariance);
	}

	/**
	 * @param X n × p
	 * @throws RangeError when more components are asked for than min(n, p)
	 */
	fit(X: MatrixLike): this {
		const samples = toSamples(X);
		const { nComponents } = this.params;
		const { vectors, values } = singularVectors(samples);
		if (nComponents > values.length)
			throw new RangeError(
				`X has ${values.length} components, and ${nComponents} are asked for (nComponents).`
			);
		const components = toRows(vectors).slice(0, nComponents);
		const places = projectRows([samples], components, { list: [] });
		const columns = Array.from({ length: samples.columns }, (_, j) => variance(columnOf(samples, j)));
		return this.learn(
			{
				components,
				singularValues: Array.from(values).slice(0, nComponents),
				variances: components.map((_, k) => variance(places.map((row) => row[k]!))),
				totalVariance: columns.reduce((sum, value) => sum + value, 0)
			},
			X
		);
	}

	/**
	 * @param X m × p
	 * @returns m × k
	 */
	transform(X: MatrixLike): number[][] {
		const { components } = this.learned;
		this.checkNames(X);
		return projectRows(readBlocks(X, components[0]!.length, this.className), components, {
			list: listFor(X)
		});
	}

	/**
	 * @param X m × k
	 * @returns m × p
	 */
	inverseTransform(X: MatrixLike): number[][] {
		const { components } = this.learned;
		return unprojectRows(
			readBlocks(X, components.length, this.className),
			components,
			components[0]!.map(() => 0),
			components.map(() => 1)
		);
	}

	/** Names of the new columns: truncatedsvd0, truncatedsvd1 … @throws Error before `fit` */
	getFeatureNamesOut(): string[] {
		return numberedNames('truncatedsvd', this.learned.components.length);
	}

	protected override get stateShape(): Shape {
		return {
			components: 'number c p',
			singularValues: 'number c',
			variances: 'number c',
			totalVariance: 'number'
		};
	}

	protected override checkParams({ nComponents }: Required<TruncatedSVDOptions>): void {
		requireSize(nComponents, 'nComponents', { least: 1 });
	}
}
