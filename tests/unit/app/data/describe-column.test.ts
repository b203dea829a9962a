import { expect, test } from 'vitest';
import { describeColumn } from '#app/data/describe-column.ts';
import { ColumnProfiler } from '#datasets/own/column-profiler.ts';
import type { OwnColumnType, OwnValue } from '#protocol/own-file.ts';

function describe(type: OwnColumnType, values: readonly OwnValue[]) {
	const profiler = new ColumnProfiler({ name: 'column', type });
	for (const value of values) profiler.add(value);
	return describeColumn(profiler.finish(), values.length);
}

test('a column of many numbers has its ends, its middle and its shape', () => {
	const values = [null, ...Array.from({ length: 24 }, (_, at) => at * at)];
	const { words, bars } = describe('integer', values);
	expect(words).toBe('0 to 529, median 132.5');
	expect(bars).toHaveLength(12);
	expect(bars[0]).toBe(1); // 0, 1, 4, 9, … 36: below 44.08
	expect(bars[11]).toBeCloseTo(1 / 7); // 529 alone
});

test('a column of few values names the most frequent, and shows numbers in their order', () => {
	const few = { words: '1: 25 %, 2: 25 %, 3: 50 %', bars: [0.5, 0.5, 1] };
	expect(describe('integer', [3, 1, 3, 2])).toEqual(few);
	const ports = [...'SSSSSSCCQ', null];
	expect(describe('string', ports)).toEqual({
		words: 'S: 67 %, C: 22 %, Q: 11 %',
		bars: [1, 2 / 6, 1 / 6]
	});
	const sizes = [...Array.from({ length: 300 }, () => 1), 2, 3, 3, 4, 5];
	expect(describe('integer', sizes).words).toBe('1: 98 %, 3: 1 %, 2: under 1 %, 4: under 1 % and 1 more');
});

test('a column of many texts says how many, also when some recur, and an empty one says so', () => {
	const names = Array.from({ length: 2000 }, (_, at) => `name ${at}`);
	expect(describe('string', names)).toEqual({ words: '2,000 different texts', bars: [] });
	expect(describe('string', [...names, 'name 7']).words).toBe('2,000 different texts');
	expect(describe('string', [null, null])).toEqual({ words: 'nothing', bars: [] });
});

test('dates have their ends, a long value is cut, and what was counted to a limit says so', () => {
	expect(describe('date', ['2025-03-01', null, '2024-12-31']).words).toBe('2024-12-31 to 2025-03-01');
	expect(describe('string', ['x'.repeat(30)]).words).toBe(`${'x'.repeat(23)}…: 100 %`);
	const all = Array.from({ length: 10_001 }, (_, at) => `name ${at}`);
	expect(describe('string', all).words).toBe('10,000 or more different texts');
});
