import { expect, it } from 'vitest';
import { showColumn } from '#outputs/table/columns.ts';

const fares = showColumn({
	name: 'fare',
	type: 'number',
	nulls: 1,
	values: Float64Array.of(7.25, NaN, 512.32921)
});

it('aligns the numbers of a column and keeps the exact one at hand', () => {
	expect([0, 1, 2].map((row) => fares.cell(row))).toEqual([
		{ text: '7.2500', exact: undefined, kind: 'number' },
		{ text: 'null', exact: undefined, kind: 'null' },
		{ text: '512.3292', exact: '512.32921', kind: 'number' }
	]);
});

it('tells a missing value from the word null', () => {
	const names = showColumn({ name: 'name', type: 'string', nulls: 1, values: ['null', null] });
	expect([names.cell(0).kind, names.cell(1).kind]).toEqual(['text', 'null']);
});

it('makes room for the widest cell and for the head, within limits', () => {
	const widthOf = (name: string, ...values: (string | null)[]) =>
		showColumn({ name, type: 'string', nulls: 0, values }).width;
	expect(widthOf('a', 'Southampton', null)).toBe(11);
	expect(widthOf('port of embarkation', 'C')).toBe(21);
	expect(widthOf('a', 'x'.repeat(500))).toBe(44);
	expect(
		showColumn({ name: 'a', type: 'number', nulls: 0, values: Float64Array.of(1, -1e9, 3e-7) }).width
	).toBe(11);
});

it('gives a column of long texts several lines', () => {
	const columnOf = (text: string) => showColumn({ name: 'a', type: 'string', nulls: 0, values: ['x', text] });
	expect([columnOf('x'.repeat(48)).isLong, columnOf('x'.repeat(49)).isLong]).toEqual([false, true]);
});
