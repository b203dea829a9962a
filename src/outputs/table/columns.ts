import type { TableColumn } from '#protocol/output.ts';
import { valueAt } from '#protocol/table.ts';
import { decimalsFor, exactNumber, formatCount, writeNumber } from '../value/numbers.ts';

export interface ShownCell {
	text: string;
	/** The exact value, when `text` is shorter. */
	exact: string | undefined;
	kind: 'number' | 'text' | 'null';
}

/** How a column is drawn. */
export interface ShownColumn {
	/** Characters of its head and its widest cell, as far as there is room for them. */
	width: number;
	/** Some texts need several lines. */
	isLong: boolean;
	/** What stands in the cell of that row: numbers of a column have their points below each other. */
	cell(row: number): ShownCell;
}

/** Longer texts may break into several lines. */
export const longText = 48;
const widest = 44;
const narrowest = 4;

const nullCell: ShownCell = { text: 'null', exact: undefined, kind: 'null' };

export function showColumn(column: TableColumn): ShownColumn {
	const decimals = decimalsFor(column.values);
	const longest = longestText(column, decimals);
	return {
		width: Math.min(widest, Math.max(narrowest, longest, headWidth(column))),
		isLong: longest > longText,
		cell: (row) => {
			const value = valueAt(column, row);
			if (value === null) return nullCell;
			if (typeof value !== 'number') return { text: String(value), exact: undefined, kind: 'text' };
			const text = writeNumber(value, decimals);
			return { text, exact: Number(text) === value ? undefined : exactNumber(value), kind: 'number' };
		}
	};
}

/** Room for the name with its arrow, and for what stands below in smaller letters. */
function headWidth({ name, type, nulls }: TableColumn): number {
	const facts = `${type}${nulls > 0 ? `, ${formatCount(nulls)} null` : ''}`;
	return Math.max(Math.min(name.length, 20) + 2, Math.ceil(facts.length * 0.85));
}

/** Of the numbers, the extreme ones are written: writing all of them down would take too long. */
function longestText({ values }: TableColumn, decimals: number): number {
	let longest = 0;
	let [low, high, tiny] = [0, 0, 1];
	for (const value of values) {
		if (typeof value === 'string') longest = Math.max(longest, value.length);
		if (typeof value !== 'number' || value === 0) continue;
		if (value < low) low = value;
		if (value > high) high = value;
		if (Math.abs(value) < Math.abs(tiny)) tiny = value;
	}
	return Math.max(longest, ...[low, high, tiny].map((value) => writeNumber(value, decimals).length));
}
