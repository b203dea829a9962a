import { seeded } from '../estimator/seeded.ts';
import { countRows, type RowsLike } from '../rows.ts';
import { splitsByFold } from './cross-validator.ts';
import { Folds } from './folds.ts';
import type { SplitIndices } from './split-indices.ts';

/**
 * Each row tests once and trains in the other splits. Where n is no multiple of the folds, the first ones have a row
 * more. scikit-learn's `KFold`: the same folds for the same seed. O(n · nSplits).
 *
 * @example
 * for (const { train, test } of new KFold({ nSplits: 5, shuffle: true, randomState: 0 }).split(X)) …
 */
export class KFold extends Folds {
	static override readonly className: string = 'KFold';

	/** @throws RangeError when there are fewer rows than folds */
	override split(X: RowsLike): SplitIndices[] {
		const n = countRows(X);
		const count = this.nSplits;
		if (n < count) throw new RangeError(`${n} rows cannot be split into ${count} folds.`);
		const order = this.shuffle
			? seeded(this.randomState).permutation(n)
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
