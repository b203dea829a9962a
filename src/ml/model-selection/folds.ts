import type { LabelsLike } from '../array-like.ts';
import type { RowsLike } from '../rows.ts';
import { type CrossValidator, requireSplits } from './cross-validator.ts';
import type { SplitIndices } from './split-indices.ts';
import { takeOptions } from '../options.ts';

export interface KFoldOptions {
	/** Folds. Default: 5. */
	nSplits?: number;
	/** Draw the rows of each fold at random. Default: false, blocks of rows in their order. */
	shuffle?: boolean;
	/** A seed for `shuffle`: the same folds here and in Python. Default: `null`, new folds each time. */
	randomState?: number | null;
}

/** What splits into folds have in common, of each row that tests once. */
export abstract class Folds implements CrossValidator {
	/** As it is called in messages: a bundler may shorten the name of the class. */
	static readonly className: string = 'Folds';

	protected readonly nSplits: number;
	protected readonly shuffle: boolean;
	protected readonly randomState: number | null;

	/** @throws RangeError when `nSplits` is no whole number of 2 or more */
	constructor(options: KFoldOptions = {}) {
		const {
			nSplits = 5,
			shuffle = false,
			randomState = null
		} = takeOptions(
			options,
			(this.constructor as typeof Folds).className,
			'nSplits',
			'shuffle',
			'randomState'
		);
		this.nSplits = requireSplits(nSplits);
		this.shuffle = shuffle;
		this.randomState = randomState;
	}

	getNSplits(): number {
		return this.nSplits;
	}

	abstract split(X: RowsLike, y?: LabelsLike<unknown>): SplitIndices[];
}
