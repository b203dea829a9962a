import type { LabelsLike } from '../array-like.ts';
import { type GroupLabel, groupByLabel } from '../group-by-label.ts';
import type { RowsLike } from '../rows.ts';
import { type CrossValidator, labelsFor, requireSplits, splitsByFold } from './cross-validator.ts';
import type { SplitIndices } from './split-indices.ts';
import { takeOptions } from '../options.ts';

export interface GroupKFoldOptions {
	/** Folds. Default: 5. */
	nSplits?: number;
}

/**
 * Folds that keep the rows of a group together: no patient, author or house is in training and test at once. The
 * largest groups are dealt out first, each to the fold that has the fewest rows. scikit-learn's `GroupKFold`; groups of
 * equal size may land in another fold than there. O(n · nSplits).
 *
 * @example
 * for (const { train, test } of new GroupKFold().split(X, y, authors)) …
 */
export class GroupKFold implements CrossValidator {
	readonly #nSplits: number;

	/** @throws RangeError when `nSplits` is no whole number of 2 or more */
	constructor(options: GroupKFoldOptions = {}) {
		const { nSplits = 5 } = takeOptions(options, 'GroupKFold', 'nSplits');
		this.#nSplits = requireSplits(nSplits);
	}

	getNSplits(): number {
		return this.#nSplits;
	}

	/** @throws TypeError without groups @throws RangeError when there are fewer groups than folds */
	split(X: RowsLike, _y?: LabelsLike<unknown>, groups?: LabelsLike<GroupLabel>): SplitIndices[] {
		const names = labelsFor(X, groups, 'groups');
		const rowsByGroup = [...groupByLabel(names).values()];
		if (rowsByGroup.length < this.#nSplits)
			throw new RangeError(`${rowsByGroup.length} groups cannot be split into ${this.#nSplits} folds.`);
		const folds = new Int32Array(names.length);
		const sizes = new Array<number>(this.#nSplits).fill(0);
		const largestFirst = rowsByGroup.reverse().sort((a, b) => b.length - a.length);
		for (const rows of largestFirst) {
			const lightest = sizes.indexOf(Math.min(...sizes));
			sizes[lightest]! += rows.length;
			for (const row of rows) folds[row] = lightest;
		}
		return splitsByFold(folds, this.#nSplits);
	}
}
