import { describe, expect, it } from 'vitest';
import { perform } from '#grading/behaviour/reference.ts';
import type { Step } from '#grading/behaviour/steps.ts';
import { throws } from '#grading/index.ts';
import { ExpectedThrow } from '#grading/thrown.ts';

const create = (...args: unknown[]): Step => ({ kind: 'create', args });
const call = (method: string, ...args: unknown[]): Step => ({ kind: 'call', method, args });
const get = (property: string): Step => ({ kind: 'get', property });

class Adder {
	sum: number;
	list = [1];
	constructor(sum: number) {
		if (sum < 0) throws({ kind: 'RangeError' });
		this.sum = sum;
	}
	add(n: number) {
		if (n < 0) throws();
		this.sum += n;
		return this;
	}
	async later(n: number) {
		if (n < 0) throws();
		return n;
	}
	take(values: number[]) {
		return values.pop();
	}
	forget() {
		this.sum = 0;
	}
}

const nothing = { kind: 'nothing', isAsync: false };
const value = (of: unknown, isAsync = false) => ({ kind: 'value', value: of, isAsync });

describe('what the author’s does', () => {
	it('is what the learner’s must do, step by step', async () => {
		const steps = [
			create(1),
			call('add', 2),
			get('sum'),
			call('later', 5),
			call('forget'),
			get('sum'),
			get('none')
		];
		expect(await perform(steps, Adder)).toEqual([
			nothing,
			{ kind: 'self', isAsync: false },
			value(3),
			value(5, true),
			nothing,
			value(0),
			value(undefined)
		]);
	});

	it('goes on with the object that was made last', async () => {
		expect((await perform([create(1), create(5), get('sum')], Adder)).at(-1)).toEqual(value(5));
	});

	it('gets arguments of its own, and gives values of its own', async () => {
		const values = [1, 2];
		const needs = await perform([create(1), call('take', values), call('take', values)], Adder);
		expect(needs.slice(1)).toEqual([value(2), value(2)]);
		expect(values).toEqual([1, 2]);
		const made = new Adder(1);
		const [list] = await perform([get('list')], made);
		expect(list).toEqual(value([1]));
		expect((list as { value: unknown }).value).not.toBe(made.list);
	});

	it('may throw what must be thrown, and goes no further without an object', async () => {
		const error = (isAsync = false) => value(expect.any(ExpectedThrow), isAsync);
		expect(await perform([create(-1), get('sum')], Adder)).toEqual([error()]);
		expect(await perform([create(1), call('add', -1), get('sum')], Adder)).toEqual([
			nothing,
			error(),
			value(1)
		]);
		expect((await perform([create(1), call('later', -1)], Adder)).at(-1)).toEqual(error(true));
	});

	it('is a fault of the author’s when it throws something else', async () => {
		await expect(perform([create(1), call('none')], Adder)).rejects.toThrow(TypeError);
	});

	it('may be made by a function, or be there', async () => {
		const makeAdder = (sum: number) => new Adder(sum);
		expect(await perform([create(4), get('sum')], makeAdder)).toEqual([nothing, value(4)]);
		expect(await perform([get('sum')], new Adder(6))).toEqual([value(6)]);
		const later = async (sum: number) => new Adder(sum);
		expect(await perform([create(4), get('sum')], later)).toEqual([
			{ kind: 'nothing', isAsync: true },
			value(4)
		]);
	});
});
