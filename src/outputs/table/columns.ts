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
	const numbers = numbersOf(column);
	const decimals = decimalsFor(numbers);
	const longest = Math.max(longestNumber(numbers, decimals), longestText(column));
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

function numbersOf({ type, values }: TableColumn): Float64Array {
	if (values instanceof Float64Array) return values;
	return Float64Array.from(type === 'mixed' ? values.filter((value) => typeof value === 'number') : []);
}

function longestText({ values }: TableColumn): number {
	if (values instanceof Float64Array) return 0;
	let longest = 0;
	for (const value of values) {
		if (typeof value === 'string' && value.length > longest) longest = value.length;
	}
	return longest;
}

/** Only the extreme ones are written: writing all of them down would take too long. */
function longestNumber(numbers: Float64Array, decimals: number): number {
	let [low, high, tiny] = [0, 0, 1];
	for (const value of numbers) {
		if (value < low) low = value;
		if (value > high) high = value;
		if (value !== 0 && Math.abs(value) < Math.abs(tiny)) tiny = value;
	}
	return Math.max(...[low, high, tiny].map((value) => writeNumber(value, decimals).length));
}
