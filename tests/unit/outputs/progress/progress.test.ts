import { describe, expect, it } from 'vitest';
import { checkOutput } from '#outputs/check-output.ts';
import { rate as writeRate, seconds as writeSeconds } from '#words/durations.ts';
import { describeEnd, describeProgress } from '#outputs/progress/words.ts';
import type { Progress } from '#protocol/progress.ts';

const progress: Progress = { label: 'rows', state: 'running', done: 340, total: 1000, seconds: 2 };

describe('how far a loop is, in words', () => {
	it.each<[Partial<Progress>, string]>([
		[{}, '340 of 1,000 · 34 % · 170 per second · 3.9 s left'],
		[{ seconds: 0.1 }, '340 of 1,000 · 34 % · 3,400 per second'],
		[{ state: 'done', done: 1000 }, '1,000 of 1,000 · 500 per second · 2 s'],
		[{ state: 'ended' }, '340 of 1,000 · 34 % · 170 per second · 2 s'],
		[{ done: 0, seconds: 0 }, '0 of 1,000 · 0 %'],
		[{ done: 1200 }, '1,200 so far · 600 per second'],
		[{ total: 0, done: 0, state: 'done' }, '0 of 0 · 2 s']
	])('%j', (change, words) => expect(describeProgress({ ...progress, ...change })).toBe(words));

	it('without a total', () => {
		const { total: _, ...endless } = progress;
		expect(describeProgress(endless)).toBe('340 so far · 170 per second');
	});

	it('says how it ended', () => {
		expect(describeEnd(progress)).toBeUndefined();
		expect(describeEnd({ ...progress, state: 'stopped' })?.word).toBe('Stopped');
	});
});

describe('times and rates', () => {
	it.each([
		[0, '0 s'],
		[0.123, '0.12 s'],
		[0.97, '1 s'],
		[8.24, '8.2 s'],
		[59.7, '1 min'],
		[125, '2 min 5 s'],
		[3600, '1 h'],
		[4800, '1 h 20 min']
	])('%d seconds', (seconds, words) => expect(writeSeconds(seconds)).toBe(words));

	it.each([
		[0.2534, '0.253'],
		[12.34, '12.3'],
		[4567, '4,570'],
		[1e6, '1,000,000']
	])('%d per second', (rate, words) => expect(writeRate(rate)).toBe(words));
});

describe('progress from the kernel', () => {
	const check = (value: unknown) => checkOutput({ kind: 'progress', slot: 'x'.repeat(999), progress: value });

	it('passes as it is when it is well-formed', () => {
		expect(check(progress)).toMatchObject({ kind: 'progress', progress });
	});

	it('becomes well-formed', () => {
		expect(check({ label: 7, state: 'on', done: -3, total: NaN, seconds: 'x' })).toMatchObject({
			progress: { label: '', state: 'running', done: 0, total: 0, seconds: 0 }
		});
		expect(check(null)).toMatchObject({ progress: { label: '', state: 'running', done: 0, seconds: 0 } });
	});
});
