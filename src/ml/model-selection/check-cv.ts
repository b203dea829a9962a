import { isList, type LabelsLike } from '../array-like.ts';
import { describe } from '../describe.ts';
import { isClassifier } from '../estimator/is-classifier.ts';
import type { GroupLabel } from '../group-by-label.ts';
import { countRows, type RowsLike } from '../rows.ts';
import type { CrossValidator } from './cross-validator.ts';
import { KFold } from './k-fold.ts';
import type { SplitIndices } from './split-indices.ts';
import { StratifiedKFold } from './stratified-k-fold.ts';

/** A number of folds, a way to split, or the splits themselves. */
export type CrossValidation = number | CrossValidator | readonly SplitIndices[];

export interface SplitOptions {
	/** Default: 5 folds; for a classifier stratified ones. */
	cv?: CrossValidation;
	/** n names of groups, for ways to split that keep them together. Default: none. */
	groups?: LabelsLike<GroupLabel>;
}

/** The splits that are meant: numbers are folds in the order of the rows, as in scikit-learn. @throws TypeError when `cv` is no way to split */
export function splitsOf(
	estimator: unknown,
	X: RowsLike,
	y: LabelsLike<unknown> | undefined,
	{ cv = 5, groups }: SplitOptions
): readonly SplitIndices[] {
	if (isListOfSplits(cv)) return requireSplitsOf(cv, countRows(X));
	const Folds = isClassifier(estimator) ? StratifiedKFold : KFold;
	const validator = typeof cv === 'number' ? new Folds({ nSplits: cv }) : cv;
	const { split } = Object(validator) as Partial<CrossValidator>;
	if (typeof validator !== 'object' || typeof split !== 'function')
		throw new TypeError(
			`cv must be a number of folds, a way to split, as new KFold(), or a list of splits; got ${describe(cv)}.`
		);
	return validator.split(X, y, groups);
}

function isListOfSplits(cv: CrossValidation): cv is readonly SplitIndices[] {
	return Array.isArray(cv);
}

/** @throws TypeError when an entry has no train and test @throws RangeError when they name a row that does not exist */
function requireSplitsOf(splits: readonly SplitIndices[], rows: number): readonly SplitIndices[] {
	if (splits.length === 0) throw new RangeError('cv is an empty list: there is no split.');
	for (const split of splits as unknown[]) {
		const { train, test } = Object(split) as Partial<SplitIndices>;
		if (!isList(train) || !isList(test))
			throw new TypeError(
				`A split is { train, test }, two lists of rows; there is ${describe(split)} in cv.`
			);
		const odd = [...train, ...test].find((row) => !(Number.isInteger(row) && row >= 0 && row < rows));
		if (odd !== undefined)
			throw new RangeError(`A split names row ${odd}, but there are rows 0 to ${rows - 1}.`);
	}
	return splits;
}
