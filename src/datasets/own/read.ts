import type { FileProblem, OwnColumn, OwnValue, ReadingOptions } from '#protocol/own-file.ts';
import { storeOf, type ColumnStore } from './column-store.ts';
import { scanFile, type ReadingControls } from './scan.ts';

/** A column in memory. */
export interface ReadColumn extends OwnColumn {
	/** Numbers lie in a `Float64Array`, in which NaN stands for a missing one. */
	values: ColumnStore['values'];
	valueAt(row: number): OwnValue;
}

export interface OwnTable {
	rows: number;
	columns: readonly ReadColumn[];
	/** The first ones, in the order of the file. */
	problems: readonly FileProblem[];
	/** Of all problems. */
	problemCount: number;
}

/**
 * Reads a file of the learner's own into columns. A value that does not fit its column's type is missing, and a problem.
 *
 * The text is read in parts, so besides the columns there is never more than a megabyte or two in memory; only a JSON
 * object of lists is read as a whole.
 *
 * @throws the reason of the signal, when it is aborted
 */
export async function readOwnFile(
	file: Blob,
	options: ReadingOptions,
	controls: ReadingControls = {}
): Promise<OwnTable> {
	const stores = options.columns.map(({ type }) => storeOf(type));
	const { rows, problems } = await scanFile(file, options, stores, controls);
	return {
		rows,
		columns: options.columns.map((column, at) => ({
			...column,
			values: stores[at]!.values,
			valueAt: (row) => stores[at]!.valueAt(row)
		})),
		problems: problems.told,
		problemCount: problems.count
	};
}
