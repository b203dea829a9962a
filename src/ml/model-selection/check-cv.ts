import type { LabelsLike } from '../array-like.ts';
import { isClassifier } from '../estimator/is-classifier.ts';
import type { GroupLabel } from '../group-by-label.ts';
import type { RowsLike } from '../rows.ts';
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

/** The splits that are meant: numbers are folds in the order of the rows, as in scikit-learn. */
export function splitsOf(
	estimator: unknown,
	X: RowsLike,
	y: LabelsLike<unknown> | undefined,
	{ cv = 5, groups }: SplitOptions
): readonly SplitIndices[] {
	if (isListOfSplits(cv)) return cv;
	const Folds = isClassifier(estimator) ? StratifiedKFold : KFold;
	const validator = typeof cv === 'number' ? new Folds({ nSplits: cv }) : cv;
	return validator.split(X, y, groups);
}

function isListOfSplits(cv: CrossValidation): cv is readonly SplitIndices[] {
	return Array.isArray(cv);
}
