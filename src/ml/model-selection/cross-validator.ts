import { type LabelsLike, toLabels } from '../array-like.ts';
import type { GroupLabel } from '../group-by-label.ts';
import { countRows, type RowsLike } from '../rows.ts';
import type { SplitIndices } from './split-indices.ts';

/** Splits rows again and again into those that train and those that test. */
export interface CrossValidator {
	/** How many splits there are. */
	getNSplits(): number;
	/**
	 * @param X n rows
	 * @param y n labels, for those that look at them
	 * @param groups n names of groups, for those that keep them together
	 * @returns the indices of the rows of each split, ascending
	 */
	split(X: RowsLike, y?: LabelsLike<unknown>, groups?: LabelsLike<GroupLabel>): SplitIndices[];
}

/** @throws RangeError when `nSplits` is no whole number of 2 or more */
export function requireSplits(nSplits: number): number {
	if (Number.isInteger(nSplits) && nSplits >= 2) return nSplits;
	throw new RangeError(`nSplits must be a whole number of 2 or more, got ${nSplits}.`);
}

/** Each fold once as the test rows. @param folds the fold of each row */
export function splitsByFold(folds: ArrayLike<number>, nSplits: number): SplitIndices[] {
	const rows = Array.from(folds, (_, i) => i);
	return Array.from({ length: nSplits }, (_, fold) => ({
		train: rows.filter((i) => folds[i] !== fold),
		test: rows.filter((i) => folds[i] === fold)
	}));
}

/** n labels, as many as there are rows. @throws RangeError or TypeError when there are not */
export function labelsFor<Label>(X: RowsLike, labels: LabelsLike<Label> | undefined, name: string): Label[] {
	if (labels === undefined) throw new TypeError(`This kind of split needs ${name}.`);
	const list = toLabels(labels, name);
	const rows = countRows(X);
	if (list.length !== rows) throw new RangeError(`X has ${rows} rows and ${name} has ${list.length}.`);
	return list;
}
