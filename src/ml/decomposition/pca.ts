import { numberedNames } from '../estimator/feature-names.ts';
import type { MatrixLike } from '../array-like.ts';
import { Transformer } from '../estimator/transformer.ts';
import { listFor } from '../matrix/blocks.ts';
import { columnMeans, type DenseMatrix, toRows, toSamples } from '../matrix/dense-matrix.ts';
import { readBlocks } from '../estimator/read-blocks.ts';
import { projectRows, subtract, unprojectRows } from './project.ts';
import { singularVectors } from './singular.ts';
import type { Shape } from '../estimator/require-shape.ts';

export interface PCAOptions {
	/** Components to keep; between 0 and 1 the share of the variance to keep. Default: `null`, all min(n, p). */
	nComponents?: number | null;
	/** Give each component the variance 1. Default: false. */
	whiten?: boolean;
}

interface Fit {
	means: number[];
	components: number[][];
	variances: number[];
	singularValues: number[];
	totalVariance: number;
	noiseVariance: number;
}

/**
 * Principal component analysis: the directions in which the rows differ most, each at right angles to those before
 * (Pearson 1901, Hotelling 1933). scikit-learn's `PCA`, signs included. Scale columns of different units first.
 * O(n·p² + p³).
 *
 * @example
 * const pca = new PCA({ nComponents: 2 });
 * const places = pca.fitTransform(X);
 * pca.explainedVarianceRatio_; // how much of all differences each of the two shows
 */
export class PCA extends Transformer<Required<PCAOptions>, Fit> {
	static override readonly className: string = 'PCA';

	/** @throws RangeError when `nComponents` is neither a whole number nor a share */
	constructor(options: PCAOptions = {}) {
		super({ nComponents: null, whiten: false }, options);
	}

	/** k × p, each of length 1. @throws Error before `fit` */
	get components_(): number[][] {
		return this.learned.components.map((component) => [...component]);
	}

	/** Variance along each component, divided by n − 1. @throws Error before `fit` */
	get explainedVariance_(): number[] {
		return [...this.learned.variances];
	}

	/** The same as shares of the variance of all columns. @throws Error before `fit` */
	get explainedVarianceRatio_(): number[] {
		const { variances, totalVariance } = this.learned;
		return variances.map((variance) => variance / totalVariance);
	}

	/** Length k. @throws Error before `fit` */
	get singularValues_(): number[] {
		return [...this.learned.singularValues];
	}

	/** Of each column, length p. @throws Error before `fit` */
	get mean_(): number[] {
		return [...this.learned.means];
	}

	/** @throws Error before `fit` */
	get nComponents_(): number {
		return this.learned.components.length;
	}

	/** Mean variance of the components that were left out. @throws Error before `fit` */
	get noiseVariance_(): number {
		return this.learned.noiseVariance;
	}

	/**
	 * @param X n × p, n ≥ 2
	 * @throws RangeError when there is one row, or more components are asked for than min(n, p)
	 */
	fit(X: MatrixLike): this {
		const samples = toSamples(X);
		if (samples.rows < 2) throw new RangeError('PCA needs two rows or more.');
		const means = columnMeans(samples);
		subtract(samples, means);
		const { vectors, values } = singularVectors(samples);
		const variances = Array.from(values, (value) => value ** 2 / (samples.rows - 1));
		const totalVariance = variances.reduce((sum, variance) => sum + variance, 0);
		const count = this.#count(variances, totalVariance);
		const left = variances.slice(count);
		return this.learn(
			{
				means: Array.from(means),
				components: toRows(vectors).slice(0, count),
				variances: variances.slice(0, count),
				singularValues: Array.from(values).slice(0, count),
				totalVariance,
				noiseVariance: left.reduce((sum, variance) => sum + variance / left.length, 0)
			},
			X
		);
	}

	/**
	 * Each row in the coordinates of the components.
	 *
	 * @param X m × p
	 * @returns m × k
	 */
	transform(X: MatrixLike): number[][] {
		const { means, components } = this.learned;
		return projectRows(this.#read(X, means.length), components, {
			list: listFor(X),
			means,
			scales: this.#scales
		});
	}

	/**
	 * Rows in the columns that they came from; what the left-out components held is lost.
	 *
	 * @param X m × k
	 * @returns m × p
	 */
	inverseTransform(X: MatrixLike): number[][] {
		const { means, components } = this.learned;
		return unprojectRows(this.#read(X, components.length), components, means, this.#scales);
	}

	/** Names of the new columns: pca0, pca1 … @throws Error before `fit` */
	getFeatureNamesOut(): string[] {
		return numberedNames('pca', this.learned.components.length);
	}

	protected override get stateShape(): Shape {
		return {
			...{ means: 'number p', components: 'number c p', variances: 'number c', singularValues: 'number c' },
			...{ totalVariance: 'number', noiseVariance: 'number' }
		};
	}

	protected override checkParams({ nComponents }: Required<PCAOptions>): void {
		if (nComponents === null || (nComponents > 0 && (nComponents < 1 || Number.isInteger(nComponents))))
			return;
		throw new RangeError(
			`nComponents must be a whole number, or a share between 0 and 1; got ${nComponents}.`
		);
	}

	#read(X: MatrixLike, columns: number): Iterable<DenseMatrix> {
		this.checkNames(X);
		return readBlocks(X, columns, this.className);
	}

	get #scales(): number[] {
		return this.learned.variances.map((variance) => (this.params.whiten ? Math.sqrt(variance) : 1));
	}

	#count(variances: number[], total: number): number {
		const { nComponents } = this.params;
		if (nComponents === null) return variances.length;
		if (nComponents > variances.length)
			throw new RangeError(
				`X has ${variances.length} components, and ${nComponents} are asked for (nComponents).`
			);
		if (nComponents >= 1) return nComponents;
		let sum = 0;
		const enough = variances.findIndex((variance) => (sum += variance / total) > nComponents);
		return enough < 0 ? variances.length : enough + 1;
	}
}
