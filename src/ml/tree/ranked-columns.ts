import { PairSorter } from './pair-sorter.ts';

/** A matrix as trees read it: what counts in a column is only the order of its values. */
export interface RankedColumns {
	readonly rows: number;
	/** Of each column, for each row: the place of its value among the column's different values, from 0. */
	readonly ranks: readonly Uint32Array[];
	/** Of each column: its different values, ascending. */
	readonly values: readonly Float32Array[];
}

/**
 * Ranks each column, once for all trees that are grown from it. Values are rounded to 32 bits first, as scikit-learn's
 * trees do, so that thresholds and the rows that lie on them are the same here and there. O(n p).
 *
 * @param data n × p numbers, row after row
 */
export function rankColumns(data: ArrayLike<number>, rows: number, columns: number): RankedColumns {
	const sorter = new PairSorter(rows);
	const ranked = Array.from({ length: columns }, (_, j) => rankColumn(data, rows, columns, j, sorter));
	return { rows, ranks: ranked.map(({ ranks }) => ranks), values: ranked.map(({ values }) => values) };
}

function rankColumn(
	data: ArrayLike<number>,
	rows: number,
	columns: number,
	column: number,
	sorter: PairSorter
) {
	const floats = new Float32Array(rows);
	// −0 and 0 are one value.
	for (let i = 0; i < rows; i++) floats[i] = data[i * columns + column]! + 0;
	const bits = new Uint32Array(floats.buffer);
	for (let i = 0; i < rows; i++) {
		sorter.keys[i] = toOrder(bits[i]!);
		sorter.items[i] = i;
	}
	sorter.sort(rows, 0xffffffff);
	const ranks = new Uint32Array(rows);
	const values = new Float32Array(rows);
	let rank = -1;
	for (let i = 0; i < rows; i++) {
		const row = sorter.items[i]!;
		if (i === 0 || sorter.keys[i] !== sorter.keys[i - 1]) values[++rank] = floats[row]!;
		ranks[row] = rank;
	}
	return { ranks, values: values.slice(0, rank + 1) };
}

/** The bits of a float as a whole number that grows with it: negative floats grow backwards, so their bits are turned. */
function toOrder(bits: number): number {
	return (bits & 0x80000000 ? ~bits : bits | 0x80000000) >>> 0;
}
