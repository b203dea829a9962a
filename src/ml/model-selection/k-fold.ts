import { seeded } from '../estimator/seeded.ts';
import { countRows, type RowsLike } from '../rows.ts';
import { type CrossValidator, requireSplits, splitsByFold } from './cross-validator.ts';
import type { SplitIndices } from './split-indices.ts';

export interface KFoldOptions {
	/** Folds. Default: 5. */
	nSplits?: number;
	/** Draw the rows of each fold at random. Default: false, blocks of rows in their order. */
	shuffle?: boolean;
	/** A seed for `shuffle`: the same folds here and in Python. Default: `null`, new folds each time. */
	randomState?: number | null;
}

/**
 * Each row tests once and trains in the other splits. Where n is no multiple of the folds, the first ones have a row
 * more. scikit-learn's `KFold`: the same folds for the same seed.
 *
 * @example
 * for (const { train, test } of new KFold({ nSplits: 5, shuffle: true, randomState: 0 }).split(X)) …
 */
export class KFold implements CrossValidator {
	readonly #nSplits: number;
	readonly #shuffle: boolean;
	readonly #randomState: number | null;

	/** @throws RangeError when `nSplits` is no whole number of 2 or more */
	constructor({ nSplits = 5, shuffle = false, randomState = null }: KFoldOptions = {}) {
		this.#nSplits = requireSplits(nSplits);
		this.#shuffle = shuffle;
		this.#randomState = randomState;
	}

	getNSplits(): number {
		return this.#nSplits;
	}

	/** @throws RangeError when there are fewer rows than folds */
	split(X: RowsLike): SplitIndices[] {
		const n = countRows(X);
		const count = this.#nSplits;
		if (n < count) throw new RangeError(`${n} rows cannot be split into ${count} folds.`);
		const order = this.#shuffle
			? seeded(this.#randomState).permutation(n)
			: Array.from({ length: n }, (_, i) => i);
		const folds = new Int32Array(n);
		const least = Math.floor(n / count);
		const longer = n % count;
		order.forEach((row, place) => {
			const isInLonger = place < longer * (least + 1);
			folds[row] = isInLonger ? Math.floor(place / (least + 1)) : Math.floor((place - longer) / least);
		});
		return splitsByFold(folds, count);
	}
}
