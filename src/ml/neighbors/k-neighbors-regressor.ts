import type { MatrixLike, VectorLike } from '../array-like.ts';
import { toTargets } from '../finite.ts';
import { Regressor } from '../estimator/regressor.ts';
import { toSamples } from '../matrix/dense-matrix.ts';
import { requireSameLength } from '../metrics/require-same-length.ts';
import {
	findNeighbors,
	indexRows,
	type NeighborIndex,
	type Neighbors,
	neighborWeights
} from './neighbor-index.ts';
import { checkNeighborsParams, neighborsDefaults, type NeighborsParams } from './neighbors-params.ts';
import type { Shape } from '../estimator/require-shape.ts';
import { indexShape } from './neighbor-index.ts';

interface State {
	targets: Float64Array;
	index: NeighborIndex;
}

/**
 * Predicts the mean target of the nearest training rows. scikit-learn's `KNeighborsRegressor`; of equally near rows the
 * first count. About scaling and cost see `KNeighborsClassifier`. A row costs O(n p), with few columns O(p log n).
 *
 * @example
 * const model = new KNeighborsRegressor({ nNeighbors: 10, weights: 'distance' }).fit(XTrain, yTrain);
 * model.score(XTest, yTest); // R²
 */
export class KNeighborsRegressor extends Regressor<NeighborsParams, State> {
	static override readonly className = 'KNeighborsRegressor';

	/** @throws RangeError for a value with which no neighbours can be found */
	constructor(options: Partial<NeighborsParams> = {}) {
		super(neighborsDefaults, options);
	}

	/**
	 * Keeps the rows.
	 *
	 * @param X n × p
	 * @param y n numbers
	 * @throws TypeError when X is not a matrix of numbers
	 * @throws RangeError when the lengths differ or there are fewer rows than `nNeighbors`
	 */
	fit(X: MatrixLike, y: VectorLike): this {
		const samples = toSamples(X);
		const targets = toTargets(y);
		requireSameLength({ length: samples.rows }, targets, ['X', 'y']);
		return this.learn({ targets, index: indexRows(samples, this.params, this.className) }, X);
	}

	/**
	 * The nearest training rows of each row, nearest first.
	 *
	 * @param X m × p
	 * @param k how many. Default: `nNeighbors`
	 * @throws RangeError when there are fewer training rows
	 */
	kneighbors(X: MatrixLike, k = this.params.nNeighbors): Neighbors {
		this.checkNames(X);
		return findNeighbors(this.learned.index, X, k, this.className);
	}

	/**
	 * @param X m × p
	 * @returns m numbers
	 */
	predict(X: MatrixLike): number[] {
		const { distances, indices } = this.kneighbors(X);
		const { targets } = this.learned;
		return indices.map((rows, i) => {
			const weights = neighborWeights(distances[i]!, this.params.weights);
			const sum = weights.reduce((total, weight) => total + weight, 0);
			return rows.reduce((total, row, j) => total + weights[j]! * targets[row]!, 0) / sum;
		});
	}

	protected override get stateShape(): Shape {
		return { targets: 'f.number n', index: indexShape };
	}

	protected override checkParams(params: NeighborsParams): void {
		checkNeighborsParams(params);
	}
}
