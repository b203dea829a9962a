import type { LabelsLike } from '../array-like.ts';
import { type ClassWeight, rowWeights } from '../estimator/class-weights.ts';
import { encodeClasses } from '../estimator/encode-labels.ts';
import { requireOneOf, requirePositive } from '../estimator/require.ts';
import { requireSize } from '../estimator/require-size.ts';
import { seeded } from '../estimator/seeded.ts';
import type { GroupLabel } from '../group-by-label.ts';
import { type SamplesLike, toAnySamples } from '../matrix/samples.ts';
import { LinearClassifier } from './linear-classifier.ts';
import type { LinearFit } from './linear-fit.ts';
import { descend, type SgdParams } from './stochastic-descent.ts';
import { type SampleWeightOptions, sampleWeightIn } from '../sample-weight.ts';

interface Params extends SgdParams {
	/** `balanced` for classes of different sizes, or a weight by label. Default: `null`, 1 each. */
	classWeight: ClassWeight;
	/** A seed, which gives the same order of rows each time; `null` for a new one. Default: `null`. */
	randomState: number | null;
}

export type SGDClassifierOptions = Partial<Params>;

interface Fit<Label> extends LinearFit<Label> {
	iterations: number;
}

const defaults: Params = {
	loss: 'hinge',
	penalty: 'l2',
	alpha: 1e-4,
	fitIntercept: true,
	maxIter: 1000,
	tol: 1e-3,
	learningRate: 'optimal',
	eta0: 0,
	powerT: 0.5,
	nIterNoChange: 5,
	classWeight: null,
	randomState: null
};

/**
 * A linear classifier that learns from one row after another, in random order: for very many rows or columns. Scale
 * them first. With `hinge` it is a linear support vector machine, with `logLoss` logistic regression; of more than two
 * classes each is told from all others. scikit-learn's `SGDClassifier`; Bottou, Stochastic Gradient Descent Tricks
 * (2012). Each round costs O(n p).
 *
 * @example
 * new SGDClassifier({ loss: 'logLoss', randomState: 0 }).fit(XTrain, yTrain).score(XTest, yTest);
 */
export class SGDClassifier<Label extends GroupLabel = number> extends LinearClassifier<
	Label,
	Params,
	Fit<Label>
> {
	static override readonly className: string = 'SGDClassifier';

	/** @throws RangeError for values that are not known, or not positive where they must be */
	constructor(options: SGDClassifierOptions = {}) {
		super(defaults, options);
	}

	/** Rounds over all rows, of the class that took most. @throws Error before `fit` */
	get nIter_(): number {
		return this.learned.iterations;
	}

	/**
	 * @param X n × p, sparse or not
	 * @param y n labels of two kinds or more
	 * @param options `sampleWeight`: how much each row counts
	 * @throws TypeError when X is not a matrix of numbers
	 * @throws RangeError when the lengths differ or y holds one kind of label only
	 */
	fit(X: SamplesLike, y: LabelsLike<Label>, options: SampleWeightOptions = {}): this {
		const sampleWeight = sampleWeightIn(options, `fit of ${this.className}`);
		const samples = toAnySamples(X);
		const labels = encodeClasses(y, samples.rows);
		const { classWeight, randomState } = this.params;
		const random = seeded(randomState);
		const weights = rowWeights(classWeight, labels, sampleWeight);
		const positives = labels.classes.length === 2 ? [1] : labels.classes.map((_, code) => code);
		const fits = positives.map((positive) => {
			const signs = Float64Array.from(labels.codes, (code) => (code === positive ? 1 : -1));
			return descend(samples, signs, weights, this.params, random);
		});
		return this.learn(
			{
				classes: labels.classes,
				coef: fits.map(({ weights }) => Array.from(weights)),
				intercept: fits.map(({ intercept }) => intercept),
				iterations: Math.max(...fits.map(({ iterations }) => iterations))
			},
			X
		);
	}

	protected override checkParams(params: Params): void {
		const { loss, penalty, alpha, learningRate, eta0, maxIter, nIterNoChange } = params;
		requireOneOf(loss, ['hinge', 'logLoss'], 'loss');
		requireOneOf(penalty, ['l2', null], 'penalty');
		requireOneOf(learningRate, ['optimal', 'constant', 'invscaling'], 'learningRate');
		requirePositive(alpha, 'alpha');
		requireSize(maxIter, 'maxIter', { least: 1, most: 1e6 });
		requireSize(nIterNoChange, 'nIterNoChange', { least: 1 });
		if (learningRate !== 'optimal') requirePositive(eta0, 'eta0');
	}
}
