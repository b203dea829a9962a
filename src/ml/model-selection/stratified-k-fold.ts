import type { LabelsLike } from '../array-like.ts';
import { seeded } from '../estimator/seeded.ts';
import type { RowsLike } from '../rows.ts';
import { labelsFor, splitsByFold } from './cross-validator.ts';
import { Folds } from './folds.ts';
import type { SplitIndices } from './split-indices.ts';

/**
 * Folds in which each label has the share that it has in the whole, to the row. scikit-learn's `StratifiedKFold`: the
 * same folds for the same seed. O(n · nSplits).
 *
 * @example
 * for (const { train, test } of new StratifiedKFold().split(X, y)) …
 */
export class StratifiedKFold extends Folds {
	static override readonly className: string = 'StratifiedKFold';

	/** @throws RangeError when every label has fewer rows than there are folds */
	override split(X: RowsLike, y?: LabelsLike<unknown>): SplitIndices[] {
		const rowsByLabel = Map.groupBy(labelsFor(X, y, 'y').entries(), ([, label]) => label);
		// In the order of appearance, as scikit-learn numbers them.
		const classes = [...rowsByLabel.values()].map((entries) => entries.map(([row]) => row));
		const most = Math.max(...classes.map((rows) => rows.length));
		if (most < this.nSplits)
			throw new RangeError(`No label has ${this.nSplits} rows, one for each fold; the most has ${most}.`);
		const random = this.shuffle ? seeded(this.randomState) : undefined;
		const folds = new Int32Array(classes.reduce((sum, rows) => sum + rows.length, 0));
		let place = 0;
		for (const rows of classes) {
			// Dealt out like cards, so that folds differ by one row at most; then in blocks, to keep neighbours together.
			const dealt = Int32Array.from(rows, (_, i) => (place + i) % this.nSplits).sort();
			place += rows.length;
			const order = random ? random.shuffled(dealt) : dealt;
			rows.forEach((row, i) => (folds[row] = order[i]!));
		}
		return splitsByFold(folds, this.nSplits);
	}
}
