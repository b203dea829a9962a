import { expect, test } from 'vitest';
import { profileColumn } from '#app/data/profile.ts';

test('a column of many numbers has its ends, its middle and its shape', () => {
	const values = [null, ...Array.from({ length: 24 }, (_, at) => at * at)];
	const { words, bars } = profileColumn(values);
	expect(words).toBe('0 to 529, median 132.5');
	expect(bars).toHaveLength(12);
	expect(bars[0]).toBe(1); // 0, 1, 4, 9, … 36: below 44.08
	expect(bars[11]).toBeCloseTo(1 / 7); // 529 alone
});

test('a column of few values names the most frequent, and shows numbers in their order', () => {
	expect(profileColumn([3, 1, 3, 2])).toEqual({ words: '1: 25 %, 2: 25 %, 3: 50 %', bars: [0.5, 0.5, 1] });
	const ports = [...'SSSSSSCCQ', null];
	expect(profileColumn(ports)).toEqual({ words: 'S: 67 %, C: 22 %, Q: 11 %', bars: [1, 2 / 6, 1 / 6] });
	const sizes = [...Array.from({ length: 300 }, () => 1), 2, 3, 3, 4, 5];
	expect(profileColumn(sizes).words).toBe('1: 98 %, 3: 1 %, 2: under 1 %, 4: under 1 % and 1 more');
});

test('a column of many texts says how many, and an empty one says so', () => {
	const names = Array.from({ length: 2000 }, (_, at) => `name ${at}`);
	expect(profileColumn(names)).toEqual({ words: '2,000 different texts', bars: [] });
	expect(profileColumn([null, null])).toEqual({ words: 'nothing', bars: [] });
});
