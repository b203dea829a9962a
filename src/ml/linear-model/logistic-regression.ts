import { type LabelsLike, type MatrixLike, toLabels, toMatrix } from '../array-like.ts';
import { requireColumns, requireFitted } from '../fitted.ts';
import { type GroupLabel, groupByLabel } from '../group-by-label.ts';
import { accuracyScore } from '../metrics/accuracy-score.ts';
import { requireSameLength } from '../metrics/require-same-length.ts';
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
	classes: [Label, Label];
}

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
export class LogisticRegression<Label extends GroupLabel = number> {
	readonly #options: Required<LogisticRegressionOptions>;
	#fit: Fit<Label> | undefined;

	/** @throws RangeError when C is not positive */
	constructor(options: LogisticRegressionOptions = {}) {
		this.#options = { penalty: 'l2', C: 1, fitIntercept: true, maxIter: 100, tol: 1e-8, ...options };
		if (!(this.#options.C > 0)) throw new RangeError(`C must be positive, got ${this.#options.C}.`);
	}

	/** The two labels, sorted; the second is the positive class. @throws Error before `fit` */
	get classes_(): Label[] {
		return [...this.#fitted.classes];
	}

	/** Weights, 1 × p. @throws Error before `fit` */
	get coef_(): number[][] {
		return [[...this.#fitted.weights]];
	}

	/** Length 1. @throws Error before `fit` */
	get intercept_(): number[] {
		return [this.#fitted.intercept];
	}

	/** Newton steps taken, length 1. @throws Error before `fit` */
	get nIter_(): number[] {
		return [this.#fitted.iterations];
	}

	/**
	 * @param X n × p; scale it first if the columns differ much in size
	 * @param y n labels of two kinds
	 * @throws TypeError when X is not a matrix of numbers
	 * @throws RangeError when the lengths differ or y does not hold two kinds of labels
	 */
	fit(X: MatrixLike, y: LabelsLike<Label>): this {
		const rows = toMatrix(X);
		const labels = toLabels(y);
		requireSameLength(rows, labels, ['X', 'y']);
		const classes = twoClasses(labels);
		const { penalty, C, fitIntercept, maxIter, tol } = this.#options;
		const signs = labels.map((label) => (label === classes[1] ? 1 : -1));
		const ridge = penalty === 'l2' ? 1 / C : 0;
		this.#fit = { ...minimizeLogisticLoss({ rows, signs, ridge, fitIntercept }, maxIter, tol), classes };
		return this;
	}

	/**
	 * The score z = x·coef + intercept of each row; above 0 means the second class.
	 *
	 * @param X m × p
	 * @returns length m
	 */
	decisionFunction(X: MatrixLike): number[] {
		const fit = this.#fitted;
		return scores(requireColumns(toMatrix(X), fit.weights.length, 'LogisticRegression'), fit);
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
		const [negative, positive] = this.#fitted.classes;
		return this.decisionFunction(X).map((z) => (z > 0 ? positive : negative));
	}

	/** The share of rows whose label is predicted right. */
	score(X: MatrixLike, y: LabelsLike<Label>): number {
		return accuracyScore<Label>(y, this.predict(X));
	}

	get #fitted(): Fit<Label> {
		return requireFitted(this.#fit, 'LogisticRegression');
	}
}

function twoClasses<Label extends GroupLabel>(labels: Label[]): [Label, Label] {
	const classes = [...groupByLabel(labels).keys()] as Label[];
	const [negative, positive] = classes;
	if (negative !== undefined && positive !== undefined && classes.length === 2) return [negative, positive];
	throw new RangeError(`y must hold two kinds of labels, it holds ${classes.length}.`);
}
