import { type LabelsLike, type MatrixLike, toLabels, toMatrix } from '../array-like.ts';
import { mean } from '../descriptive/mean.ts';
import { std } from '../descriptive/std.ts';
import { RandomState } from '#base/random.ts';
import { requireEstimator } from '../estimator/require-estimator.ts';
import { requireSize } from '../estimator/require-size.ts';
import type { Model } from '../estimator/model.ts';
import { seeded } from '../estimator/seeded.ts';
import { type Scoring, scorerOf } from '../model-selection/scoring.ts';
import { takeOptions } from '../options.ts';

export interface PermutationImportanceOptions {
	/** How often each column is mixed. Default: 5. */
	nRepeats?: number;
	/** Default: the model's own `score`. */
	scoring?: Scoring;
	/** A seed: the same permutations here and in Python. Default: `null`, others each time. */
	randomState?: number | null;
}

export interface PermutationImportance {
	/** How far the score falls on the average, length p. */
	importancesMean: number[];
	/** The spread over the repeats, length p. */
	importancesStd: number[];
	/** Columns × repeats. */
	importances: number[][];
}

/**
 * How far the score of a fitted model falls when one column is mixed at random: what the model owes to it (Breiman
 * 2001). Of two columns that say the same, both may seem to be worth little. scikit-learn's `permutation_importance`.
 * O(p · nRepeats) scores, and O(n p) for each to make its rows.
 *
 * @param model fitted
 * @param X n × p, best of rows that it did not see
 * @param y n labels or numbers
 * @throws Error when the model is not fitted yet
 * @throws TypeError when X is not a matrix of numbers, or the model cannot answer what the score asks
 * @throws RangeError for a scoring that does not exist, and as the model does for rows that do not fit it
 * @example
 * const { importancesMean } = permutationImportance(model, XTest, yTest, { randomState: 0 });
 */
export function permutationImportance(
	model: Model,
	X: MatrixLike,
	y: LabelsLike<unknown>,
	options: PermutationImportanceOptions = {}
): PermutationImportance {
	const {
		nRepeats = 5,
		scoring,
		randomState = null
	} = takeOptions(options, 'permutationImportance', 'nRepeats', 'scoring', 'randomState');
	requireEstimator(model, 'model');
	requireSize(nRepeats, 'nRepeats', { least: 1, most: 10000 });
	const rows = toMatrix(X);
	const truth = toLabels(y);
	const scorer = scorerOf(scoring);
	const whole = scorer(model, rows, truth);
	const seed = seeded(randomState).integer(0x7fffffff);
	const importances = (rows[0] ?? []).map((_, j) => {
		const random = new RandomState(seed);
		const column = rows.map((row) => row[j]!);
		let order = [...rows.keys()];
		return Array.from({ length: nRepeats }, () => {
			order = random.shuffled(order);
			// What is mixed already is mixed again, as in scikit-learn.
			column.splice(0, column.length, ...order.map((i) => column[i]!));
			const mixed = rows.map((row, i) => row.with(j, column[i]!));
			return whole - scorer(model, mixed, truth);
		});
	});
	return {
		importancesMean: importances.map((falls) => mean(falls)),
		importancesStd: importances.map((falls) => std(falls)),
		importances
	};
}
