import { Classifier } from '../estimator/classifier.ts';
import { requireLearned } from '../estimator/require.ts';
import type { GroupLabel } from '../group-by-label.ts';
import { toRows } from '../matrix/dense-matrix.ts';
import type { SamplesLike } from '../matrix/samples.ts';
import { type LinearFit, linearScores, predictLinear } from './linear-fit.ts';
import type { Shape, Sizes } from '../estimator/require-shape.ts';

/** What classifiers with one weight per column have in common. */
export abstract class LinearClassifier<
	Label extends GroupLabel,
	Params extends object,
	Fit extends LinearFit<Label>
> extends Classifier<Label, Params, Fit, SamplesLike> {
	/** The labels, sorted; of two the second is the positive class. @throws Error before `fit` */
	get classes_(): Label[] {
		return [...this.learned.classes];
	}

	/** Weights, 1 × p for two classes, else one row per class. @throws Error before `fit` */
	get coef_(): number[][] {
		return this.learned.coef.map((row) => [...row]);
	}

	/** One number per row of `coef_`. @throws Error before `fit` */
	get intercept_(): number[] {
		return [...this.learned.intercept];
	}

	/** @throws RangeError when a weight is not finite */
	protected override learn(fit: Fit, X?: unknown): this {
		requireLearned([...fit.coef.flat(), ...fit.intercept], this.className);
		return super.learn(fit, X);
	}

	/**
	 * The score x·coef + intercept of each row. With two classes one number, and above 0 means the second class;
	 * else one per class, and the highest wins.
	 *
	 * @param X m × p
	 * @returns length m, or m × classes
	 */
	decisionFunction(X: SamplesLike): number[] | number[][] {
		const rows = this.scores(X);
		return this.learned.coef.length === 1 ? rows.flat() : rows;
	}

	/**
	 * The label with the highest score for each row, which is the most probable one.
	 *
	 * @param X m × p
	 * @returns length m
	 */
	predict(X: SamplesLike): Label[] {
		this.checkNames(X);
		return predictLinear(X, this.learned, this.learned.classes, this.className);
	}

	/** m × 1 for two classes, else m × classes. */
	protected scores(X: SamplesLike): number[][] {
		this.checkNames(X);
		return toRows(linearScores(X, this.learned, this.className));
	}

	protected override get stateShape(): Shape {
		return [
			{ classes: 'label k', coef: 'number b p', intercept: 'number b', iterations: 'count' },
			wrongBorders
		];
	}
}

/** Two classes have one border, more have one each. */
export function wrongBorders(_state: unknown, { k = 0, b }: Sizes): string | undefined {
	return b === (k > 2 ? k : 1) ? undefined : `coef and intercept are of ${b}, for ${k} classes`;
}
