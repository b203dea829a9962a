import type { LabelsLike } from '../array-like.ts';
import { type GroupLabel, groupByLabel } from '../group-by-label.ts';
import { fitWeighted } from '../estimator/fit-weighted.ts';
import { requireEstimator } from '../estimator/require-estimator.ts';
import type { Model } from '../estimator/model.ts';
import { countRows, type RowsLike } from '../rows.ts';
import type { SampleWeightOptions } from '../sample-weight.ts';
import { type SplitOptions, splitsOf } from './check-cv.ts';
import { partOf, wholeOf } from './fit-and-score.ts';
import { takeOptions } from '../options.ts';

export interface CrossValPredictOptions extends SplitOptions, SampleWeightOptions {
	/** What is asked of the fitted copies. Default: `predict`. */
	method?: 'predict' | 'predictProba' | 'decisionFunction';
}

/**
 * What is said of each row by a copy that did not see it: for charts of errors, confusion matrices and stacking. It is
 * no estimate of a score; `crossValScore` is. scikit-learn's `cross_val_predict`. One fit for each split: O(splits)
 * fits.
 *
 * @param X n rows of the kind that the estimator reads
 * @param y n labels or numbers
 * @returns one answer per row; with `predictProba` a row of probabilities each, in the order of all labels
 * @throws RangeError when a row is in no test, or in more than one
 * @throws TypeError when the estimator does not have the method
 * @example
 * confusionMatrix(y, crossValPredict(model, X, y));
 */
export function crossValPredict(
	estimator: Model,
	X: RowsLike,
	y: LabelsLike<unknown> | undefined,
	options: CrossValPredictOptions & { method: 'predictProba' }
): number[][];
export function crossValPredict<Answer = number>(
	estimator: Model,
	X: RowsLike,
	y?: LabelsLike<Answer>,
	options?: CrossValPredictOptions
): Answer[];
export function crossValPredict(
	estimator: Model,
	X: RowsLike,
	y?: LabelsLike<unknown>,
	options: CrossValPredictOptions = {}
): unknown[] {
	const {
		method = 'predict',
		sampleWeight,
		...splitting
	} = takeOptions(options, 'crossValPredict', 'cv', 'groups', 'method', 'sampleWeight');
	const answers = new Map<number, unknown>();
	const whole = wholeOf(X, y, sampleWeight);
	const all = [...groupByLabel((whole.y ?? []) as GroupLabel[]).keys()];
	for (const { train, test } of splitsOf(estimator, X, y, splitting)) {
		requireEstimator(estimator, 'estimator');
		const copy = estimator.clone();
		const training = partOf(whole, train);
		fitWeighted(copy, training.X, training.y, training.weights);
		const given = copy[method]?.(partOf(whole, test).X);
		if (!given) throw new TypeError(`This estimator has no ${method}.`);
		const own = method === 'predict' ? all : ((copy as { classes_?: GroupLabel[] }).classes_ ?? all);
		if (own.length < all.length && method === 'decisionFunction')
			throw new RangeError(
				`A split trains without the label ${String(all.find((label) => !own.includes(label)))}: there is no decisionFunction for it. Take a StratifiedKFold.`
			);
		test.forEach((row, i) => {
			if (answers.has(row)) throw new RangeError(`Row ${row} is in the tests of two splits.`);
			answers.set(row, own.length < all.length ? withAll(given[i] as number[], own, all) : given[i]);
		});
	}
	const rows = countRows(X);
	if (answers.size < rows)
		throw new RangeError(`Only ${answers.size} of ${rows} rows are in a test. Take a KFold, for example.`);
	return Array.from({ length: rows }, (_, row) => answers.get(row));
}

/** The probabilities of all labels; those of labels that a split did not train with are 0. */
function withAll(row: readonly number[], own: readonly GroupLabel[], all: readonly GroupLabel[]): number[] {
	return all.map((label) => row[own.indexOf(label)] ?? 0);
}
