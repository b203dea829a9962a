import { expect, it } from 'vitest';
import { describeAge } from '#app/notebook/age.ts';

const now = Date.UTC(2027, 4, 20, 12);
const minute = 60_000;
const day = 24 * 60 * minute;

it.each([
	[0, 'just now'],
	[-5 * minute, 'just now'],
	[minute, '1 minute ago'],
	[59 * minute, '59 minutes ago'],
	[3 * 60 * minute, '3 hours ago'],
	[day, 'yesterday'],
	[7 * day, '7 days ago'],
	[17 * day, 'on 3 May 2027']
])('%d milliseconds are %s', (age, words) => {
	expect(describeAge(now - age, now)).toBe(words);
});
