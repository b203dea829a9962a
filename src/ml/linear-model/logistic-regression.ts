import type { LabelsLike, MatrixLike } from '../array-like.ts';
import { Classifier } from '../estimator/classifier.ts';
import { encodeClasses } from '../estimator/encode-labels.ts';
import { requireColumns, requirePositive } from '../estimator/require.ts';
import type { GroupLabel } from '../group-by-label.ts';
import { toRows, toSamples } from '../matrix/dense-matrix.ts';
import { scores, sigmoid } from './logistic-loss.ts';
import { type NewtonResult, minimizeLogisticLoss } from './newton.ts';

export interface LogisticRegressionOptions {
	/** `null` fits without a penalty. */
	penalty?: 'l2' | null;
	/** Inverse strength of the penalty: smaller values shrink the weights more. */
	C?: number;
	fitIntercept?: boolean;
	/** Newton steps at most. */
	maxIter?: number;
	/** Stop when no entry of the gradient is larger. */
	tol?: number;
}

interface Fit<Label> extends NewtonResult {
	classes: Label[];
}

const defaults: Required<LogisticRegressionOptions> = {
	penalty: 'l2',
	C: 1,
	fitIntercept: true,
	maxIter: 100,
	tol: 1e-8
};

/**
 * Logistic regression for two classes: P(second class | x) = σ(x·coef + intercept).
 *
 * The weights minimise ½‖w‖² + C·Σ ln(1 + e^(−sᵢzᵢ)) with sᵢ = ±1, as scikit-learn's
 * `LogisticRegression`; the intercept is not penalised. We use Newton's method and go on to the
 * minimum (`tol` 1e-8), where scikit-learn's L-BFGS stops at 1e-4: the last digits may differ.
 *
 * @example
 * const model = new LogisticRegression().fit(XTrain, yTrain);
 * model.predictProba([[0.5, 1.2]]); // [[0.3, 0.7]]
 * model.score(XTest, yTest);
 */
export class LogisticRegression<Label extends GroupLabel = number> extends Classifier<
	Label,
	Required<LogisticRegressionOptions>,
	Fit<Label>
> {
	static override readonly className: string = 'LogisticRegression';

	/** @throws RangeError when C is not positive */
	constructor(options: LogisticRegressionOptions = {}) {
		super(defaults, options);
	}

	/** The two labels, sorted; the second is the positive class. @throws Error before `fit` */
	get classes_(): Label[] {
		return [...this.learned.classes];
	}

	/** Weights, 1 × p. @throws Error before `fit` */
	get coef_(): number[][] {
		return [[...this.learned.weights]];
	}

	/** Length 1. @throws Error before `fit` */
	get intercept_(): number[] {
		return [this.learned.intercept];
	}

	/** Newton steps taken, length 1. @throws Error before `fit` */
	get nIter_(): number[] {
		return [this.learned.iterations];
	}

	/**
	 * @param X n × p; scale it first if the columns differ much in size
	 * @param y n labels of two kinds
	 * @throws TypeError when X is not a matrix of numbers
	 * @throws RangeError when the lengths differ or y does not hold two kinds of labels
	 */
	fit(X: MatrixLike, y: LabelsLike<Label>): this {
		const samples = toSamples(X);
		const { classes, codes } = encodeClasses(y, samples.rows);
		if (classes.length > 2)
			throw new RangeError(`y must hold two kinds of labels, it holds ${classes.length}.`);
		const { penalty, C, fitIntercept, maxIter, tol } = this.params;
		const signs = Array.from(codes, (code) => 2 * code - 1);
		const problem = { rows: toRows(samples), signs, ridge: penalty === 'l2' ? 1 / C : 0, fitIntercept };
		return this.learn({ ...minimizeLogisticLoss(problem, maxIter, tol), classes });
	}

	/**
	 * The score z = x·coef + intercept of each row; above 0 means the second class.
	 *
	 * @param X m × p
	 * @returns length m
	 */
	decisionFunction(X: MatrixLike): number[] {
		const fit = this.learned;
		return scores(toRows(requireColumns(toSamples(X), fit.weights.length, this.className)), fit);
	}

	/**
	 * The probabilities of both classes, in the order of `classes_`; each row adds up to 1.
	 *
	 * @param X m × p
	 * @returns m × 2
	 */
	predictProba(X: MatrixLike): number[][] {
		return this.decisionFunction(X).map((z) => [sigmoid(-z), sigmoid(z)]);
	}

	/**
	 * The more probable label of each row.
	 *
	 * @param X m × p
	 * @returns length m
	 */
	predict(X: MatrixLike): Label[] {
		const [negative, positive] = this.learned.classes;
		return this.decisionFunction(X).map((z) => (z > 0 ? positive! : negative!));
	}

	protected override checkParams({ C }: Required<LogisticRegressionOptions>): void {
		requirePositive(C, 'C');
	}
}
