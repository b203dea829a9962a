import type { LabelsLike, MatrixLike } from '../array-like.ts';
import { Classifier } from '../estimator/classifier.ts';
import { encodeClasses } from '../estimator/encode-labels.ts';
import type { GroupLabel } from '../group-by-label.ts';
import { toSamples } from '../matrix/dense-matrix.ts';
import { argmax } from '../matrix/argmax.ts';
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

interface State<Label> {
	classes: Label[];
	codes: Int32Array;
	index: NeighborIndex;
}

/**
 * Predicts the label that is most frequent among the nearest training rows (Fix and Hodges, 1951). scikit-learn's
 * `KNeighborsClassifier`; of equally near rows the first count, of equally frequent labels the smallest.
 *
 * Scale the columns first: the one with the largest numbers decides otherwise. A row costs O(n p), with few columns
 * O(p log n).
 *
 * @example
 * const model = new KNeighborsClassifier({ nNeighbors: 3 }).fit(XTrain, yTrain);
 * model.kneighbors([[5.1, 3.4, 1.5, 0.2]]).indices; // [[17, 0, 27]]
 */
export class KNeighborsClassifier<Label extends GroupLabel = number> extends Classifier<
	Label,
	NeighborsParams,
	State<Label>
> {
	static override readonly className = 'KNeighborsClassifier';

	/** @throws RangeError for a value with which no neighbours can be found */
	constructor(options: Partial<NeighborsParams> = {}) {
		super(neighborsDefaults, options);
	}

	/** The labels, sorted. @throws Error before `fit` */
	get classes_(): Label[] {
		return [...this.learned.classes];
	}

	/**
	 * Keeps the rows.
	 *
	 * @param X n × p
	 * @param y n labels
	 * @throws TypeError when X is not a matrix of numbers
	 * @throws RangeError when the lengths differ or there are fewer rows than `nNeighbors`
	 */
	fit(X: MatrixLike, y: LabelsLike<Label>): this {
		const samples = toSamples(X);
		const { classes, codes } = encodeClasses(y, samples.rows, 1);
		return this.learn({ classes, codes, index: indexRows(samples, this.params, this.className) }, X);
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
	 * The share of each label among the neighbours, in the order of `classes_`.
	 *
	 * @param X m × p
	 * @returns m × K
	 */
	predictProba(X: MatrixLike): number[][] {
		const { distances, indices } = this.kneighbors(X);
		const { classes, codes } = this.learned;
		return indices.map((rows, i) => {
			const votes = classes.map(() => 0);
			const weights = neighborWeights(distances[i]!, this.params.weights);
			rows.forEach((row, j) => (votes[codes[row]!]! += weights[j]!));
			const sum = votes.reduce((total, vote) => total + vote, 0);
			return votes.map((vote) => vote / sum);
		});
	}

	/** The label with the most neighbours, length m. */
	predict(X: MatrixLike): Label[] {
		const { classes } = this.learned;
		return this.predictProba(X).map((shares) => classes[argmax(shares)]!);
	}

	protected override get stateShape(): Shape {
		return { classes: 'label k', codes: 'i.<k n', index: indexShape };
	}

	protected override checkParams(params: NeighborsParams): void {
		checkNeighborsParams(params);
	}
}
