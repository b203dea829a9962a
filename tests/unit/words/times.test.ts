import { expect, test } from 'vitest';
import { durationText } from '#words/times.ts';

test('a duration is told in the unit that suits it, and never as sixty of a smaller one', () => {
	const told = [0.3, 12.4, 999, 999.7, 1250, 59_900, 59_970, 119_700, 125_000].map(durationText);
	const seconds = ['1.0 s', '1.3 s', '59.9 s'];
	const minutes = ['1 min 0 s', '2 min 0 s', '2 min 5 s'];
	expect(told).toEqual(['under 1 ms', '12 ms', '999 ms', ...seconds, ...minutes]);
});
