import { expect, it } from 'vitest';
import { shrinkScenario } from '#grading/behaviour/shrink.ts';
import type { Step } from '#grading/behaviour/steps.ts';

const create: Step = { kind: 'create', args: [] };
const add = (...args: unknown[]): Step => ({ kind: 'call', method: 'add', args });
const get: Step = { kind: 'get', property: 'sum' };

it('a scenario loses each step before the wrong one, and what comes after it', () => {
	expect(shrinkScenario([create, add('a'), add('b'), get, add('c')], 3)).toEqual([
		[create, add('b'), get],
		[create, add('a'), get]
	]);
});

it('a scenario keeps the wrong step and the beginning', () => {
	expect(shrinkScenario([create, get, get], 1)).toEqual([]);
	expect(shrinkScenario([create, add('a')], 1)).toEqual([]);
});

it('the arguments of its steps get smaller, one step at a time', () => {
	expect(shrinkScenario([create, add(1), add(1), get], 3).slice(2)).toEqual([
		[create, add(0), add(1), get],
		[create, add(0), add(1), get],
		[create, add(1), add(0), get],
		[create, add(1), add(0), get]
	]);
});
