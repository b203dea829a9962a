import { logOfRows } from '../matrix/log-of-rows.ts';
import type { LabelsLike } from '../array-like.ts';
import { type ClassWeight, rowWeights } from '../estimator/class-weights.ts';
import { encodeClasses } from '../estimator/encode-labels.ts';
import { requireNotNegative, requireOneOf, requirePositive } from '../estimator/require.ts';
import { requireSize } from '../estimator/require-size.ts';
import type { GroupLabel } from '../group-by-label.ts';
import { type SamplesLike, toAnySamples } from '../matrix/samples.ts';
import { LinearClassifier } from './linear-classifier.ts';
import { type LinearFit, linearFit } from './linear-fit.ts';
import { sigmoid, softmax } from './links.ts';
import { logisticLoss } from './logistic-loss.ts';
import { minimize } from './newton.ts';
import { type SampleWeightOptions, sampleWeightIn } from '../sample-weight.ts';

export interface LogisticRegressionOptions {
	/** `null` fits without a penalty. Default: `l2`. */
	penalty?: 'l2' | null;
	/** Inverse strength of the penalty: smaller values shrink the weights more. Default: 1. */
	C?: number;
	/** `balanced` for classes of different sizes, or a weight by label. Default: `null`, 1 each. */
	classWeight?: ClassWeight;
	/** Learn an intercept too; else a row of zeros has equal chances. Default: true. */
	fitIntercept?: boolean;
	/** Newton steps at most. Default: 100. */
	maxIter?: number;
	/** Stop when no entry of the gradient is larger. Default: 1e-8. */
	tol?: number;
}

interface Fit<Label> extends LinearFit<Label> {
	iterations: number;
}

const defaults: Required<LogisticRegressionOptions> = {
	penalty: 'l2',
	C: 1,
	classWeight: null,
	fitIntercept: true,
	maxIter: 100,
	tol: 1e-8
};

/**
 * Logistic regression. With two classes P(second class | x) = σ(x·coef + intercept); with more the
 * probabilities are the softmax of one such score per class.
 *
 * The weights minimise ½‖w‖² + C·Σ −ln P(class of the row), as scikit-learn's
 * `LogisticRegression`; the intercepts are not penalised. We use Newton's method and go on to the
 * minimum (`tol` 1e-8), where scikit-learn's L-BFGS stops at 1e-4: the last digits may differ.
 * Each step costs some products with X, O(n p) for each class.
 *
 * @example
 * const model = new LogisticRegression().fit(XTrain, yTrain);
 * model.predictProba([[0.5, 1.2]]); // [[0.3, 0.7]]
 * model.score(XTest, yTest);
 */
export class LogisticRegression<Label extends GroupLabel = number> extends LinearClassifier<
	Label,
	Required<LogisticRegressionOptions>,
	Fit<Label>
> {
	static override readonly className: string = 'LogisticRegression';

	/** @throws RangeError when C is not positive */
	constructor(options: LogisticRegressionOptions = {}) {
		super(defaults, options);
	}

	/** Newton steps taken, length 1. @throws Error before `fit` */
	get nIter_(): number[] {
		return [this.learned.iterations];
	}

	/**
	 * @param X n × p, sparse or not; scale it first if the columns differ much in size
	 * @param y n labels of two kinds or more
	 * @param options `sampleWeight`: how much each row counts
	 * @throws TypeError when X is not a matrix of numbers
	 * @throws RangeError when the lengths differ or y holds one kind of label only
	 */
	fit(X: SamplesLike, y: LabelsLike<Label>, options: SampleWeightOptions = {}): this {
		const sampleWeight = sampleWeightIn(options, `fit of ${this.className}`);
		const samples = toAnySamples(X);
		const labels = encodeClasses(y, samples.rows);
		const { penalty, C, classWeight, fitIntercept, maxIter, tol } = this.params;
		const outputs = labels.classes.length === 2 ? 1 : labels.classes.length;
		const loss = logisticLoss({
			X: samples,
			codes: labels.codes,
			outputs,
			rowWeights: rowWeights(classWeight, labels, sampleWeight),
			ridge: penalty === 'l2' ? 1 / C : 0,
			fitIntercept
		});
		const { parameters, iterations } = minimize(loss, maxIter, tol);
		return this.learn({ ...linearFit(labels.classes, parameters, outputs), iterations }, X);
	}

	/**
	 * The probabilities of the classes, in the order of `classes_`; each row adds up to 1.
	 *
	 * @param X m × p
	 * @returns m × classes
	 */
	predictProba(X: SamplesLike): number[][] {
		return this.scores(X).map((row) => {
			const [z = NaN, ...others] = row;
			return others.length === 0
				? [sigmoid(-z), sigmoid(z)]
				: [...softmax(Float64Array.from(row), row.length)];
		});
	}

	/** The logarithms of `predictProba`; −∞ for a probability of 0. */
	predictLogProba(X: SamplesLike): number[][] {
		return logOfRows(this.predictProba(X));
	}

	protected override checkParams({ C, penalty, tol, maxIter }: Required<LogisticRegressionOptions>): void {
		requirePositive(C, 'C', { orInfinite: true });
		requireNotNegative(tol, 'tol');
		requireSize(maxIter, 'maxIter', { least: 1, most: 1e6 });
		requireOneOf(penalty, ['l2', null], 'penalty');
	}
}
