import { describe, expect, it } from 'vitest';
import type { CheckMakers } from '#grading/define.ts';
import { gradeSource } from '../../../support/grading.ts';

describe('objects', () => {
	interface Makers {
		makeCounter(start: number): { next(): number };
		app: { request(path: string): Promise<string> };
	}
	const counters = ({ behaves }: CheckMakers<Makers>) => [
		behaves('makeCounter', {
			title: 'each counter counts for itself',
			scenarios: ({ create, call }) => [
				[create(5), call('next'), call('next')],
				[create(1), call('next'), create(7), call('next')]
			],
			expected: (start) => ({ next: () => start++ })
		})
	];
	const apps = ({ behaves }: CheckMakers<Makers>) => [
		behaves('app', {
			title: 'greets',
			scenarios: ({ call }) => [[call('request', '/ada')]],
			expected: { request: async (path) => `Hello ${path.slice(1)}` }
		})
	];

	it('of a function are made and used', async () => {
		const grade = (cell: string) => gradeSource<Makers>(cell, counters);
		expect((await grade('const makeCounter = (n) => ({ next: () => n++ })')).outcome).toBe('passed');
		const shared = 'let n; const makeCounter = (from) => { n ??= from; return { next: () => n++ } }';
		expect((await grade(shared)).summary).toBe(
			'After `const counter = makeCounter(1)`, `counter.next()` returned 7; it should return 1.'
		);
		expect((await grade('const makeCounter = (n) => { ({ next: () => n++ }) }')).summary).toBe(
			'`makeCounter(5)` returned undefined; it should return an object.\nDid a `return` go missing?'
		);
		expect((await grade('class makeCounter { next() { return 5 } }')).summary).toBe(
			'`makeCounter` is a class; this task needs a function that returns an object.'
		);
	});

	it('of a name are used', async () => {
		const grade = (cell: string) => gradeSource<Makers>(cell, apps);
		expect((await grade('const app = { request: async (p) => "Hello " + p.slice(1) }')).outcome).toBe(
			'passed'
		);
		expect((await grade('const app = { request: (p) => "Hello " + p.slice(1) }')).summary).toContain(
			'`app.request("/ada")` returned "Hello ada" at once; it should return a promise.'
		);
		expect((await grade('class app { request() {} }')).summary).toContain('Make an object of it with `new`.');
		expect((await grade('const app = {}')).summary).toContain('This task needs a method `request` of `app`');
		expect((await grade('const ap = {}')).outcome).toBe('not-attempted');
	});
});
