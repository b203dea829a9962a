import { expect, it } from 'vitest';
import { sayOutputs } from '#outputs/said.ts';
import type { Output, ValueTree } from '#protocol/output.ts';

const text = (value: string): ValueTree => ({ type: 'string', value, length: value.length });
const printed = (...values: ValueTree[]): Output => ({ kind: 'console', level: 'log', values });

it('says what was printed and what the value is', () => {
	expect(sayOutputs('fares', [printed(text('mean'), { type: 'number', value: 33.5 })])).toBe(
		'The cell fares shows: mean 33.5'
	);
	const list: ValueTree = { type: 'numbers', name: 'Array', length: 3, items: Float64Array.of(1, 2, 3) };
	expect(sayOutputs('fares', [{ kind: 'value', value: list }])).toBe('The cell fares shows: [1, 2, 3]');
});

it('says of what cannot be read aloud what it is', () => {
	const table = { columns: [], columnCount: 4, rowCount: 1 };
	const figure = { data: [], layout: { title: { text: 'Fares <i>by</i> class' } } };
	const tensor = { shape: [2, 3], dtype: 'float32', size: 6, values: [], disposed: false };
	expect(
		sayOutputs('a', [
			{ kind: 'table', table },
			{ kind: 'tensor', tensor },
			{ kind: 'figure', figure }
		])
	).toBe(
		'The cell a shows: a table of 1 row and 4 columns; a tensor of the shape 2 by 3; a chart, Fares by class'
	);
});

it('says the last of many, and cuts what is long', () => {
	const many = Array.from({ length: 1003 }, (_, at) => printed(text(`line ${at}`)));
	expect(sayOutputs('a', many)).toBe('The cell a shows: line 1000; line 1001; line 1002; 1,000 more before');
	expect(sayOutputs('a', [printed(text('x'.repeat(5000)))]).length).toBeLessThan(200);
});

it('says nothing of what has no words', () => {
	expect(sayOutputs('a', [])).toBe('');
	expect(sayOutputs('a', [{ kind: 'dropped', lines: 3 }])).toBe('');
});
