import { Classifier } from '../estimator/classifier.ts';
import { requireColumns } from '../estimator/require.ts';
import type { GroupLabel } from '../group-by-label.ts';
import { blocksOf } from '../matrix/blocks.ts';
import { type DenseMatrix, toRows } from '../matrix/dense-matrix.ts';
import { type Samples, type SamplesLike, toAnySamples } from '../matrix/samples.ts';
import { SparseMatrix } from '../matrix/sparse-matrix.ts';
import { type LinearFit, linearScores, mostLikely } from './linear-fit.ts';

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
		const { classes } = this.learned;
		if (X instanceof SparseMatrix) return mostLikely(this.#score(X), classes);
		this.checkNames(X);
		const labels: Label[] = [];
		for (const block of blocksOf(X))
			for (const label of mostLikely(this.#score(block), classes)) labels.push(label);
		return labels;
	}

	/** m × 1 for two classes, else m × classes. */
	protected scores(X: SamplesLike): number[][] {
		this.checkNames(X);
		return toRows(this.#score(toAnySamples(X)));
	}

	#score(samples: Samples): DenseMatrix {
		const fit = this.learned;
		return linearScores(requireColumns(samples, fit.coef[0]!.length, this.className), fit);
	}
}
