import { describe, expect, it } from 'vitest';
import type { Need } from '#grading/behaviour/reference.ts';
import { describeStep, readScenario } from '#grading/behaviour/scenario.ts';
import { Wording, type Step } from '#grading/behaviour/steps.ts';
import { LearnerThrew, NeverSettled } from '#grading/failure.ts';
import { ExpectedThrow, ThrownResult } from '#grading/thrown.ts';
import { OpaqueResult } from '#grading/values.ts';
import type { CallValue, GradedTree, StepResult } from '#protocol/kernel.ts';

const create: Step = { kind: 'create', args: [1] };
const add: Step = { kind: 'call', method: 'add', args: [2] };
const sum: Step = { kind: 'get', property: 'sum' };

const nothing: Need = { kind: 'nothing', isAsync: false };
const self: Need = { kind: 'self', isAsync: false };
const needs = (value: unknown, isAsync = false): Need => ({ kind: 'value', value, isAsync });
const error = needs(new ExpectedThrow({}));

const gave = (value: GradedTree, parts: Partial<CallValue & { isSelf: boolean }> = {}): StepResult => ({
	...{ kind: 'value', value, isSelf: false },
	...{ changedArguments: [], leakedTensors: 0, wasPromise: false },
	...parts
});
const number = (value: number, parts?: Parameters<typeof gave>[1]) => gave({ type: 'number', value }, parts);
const nought: GradedTree = { type: 'undefined' };
const made = gave(nought, { isSelf: true });
const threw = (name = 'Error', message = 'no'): StepResult => ({
	kind: 'threw',
	error: { name, message, stack: '' }
});
const lacks = (type: string, ...members: string[]): StepResult => ({ kind: 'lacks', type, members });

const rules = { tolerance: 1e-6, mayMutate: false, wording: new Wording('Adder', 'class') };
const read = (steps: Step[], need: Need[], results: StepResult[], mayMutate = false) =>
	readScenario(steps, need, results, { ...rules, mayMutate });

describe('a scenario', () => {
	it('has nothing wrong when each step gives what it should', () => {
		const {
			wrong,
			error: fault,
			got
		} = read([create, add, sum], [nothing, self, needs(3)], [made, made, number(3)]);
		expect([wrong, fault]).toEqual([undefined, undefined]);
		expect(got).toEqual([
			{ value: new OpaqueResult('an object'), isSelf: true },
			{ value: undefined, isSelf: true },
			{ value: 3, isSelf: false }
		]);
	});

	it('is wrong at the first step that gives something else, and goes on', () => {
		const scenario = read([create, sum, sum], [nothing, needs(3), needs(4)], [made, number(5), number(6)]);
		expect(scenario.wrong).toEqual({ at: 1 });
		expect(scenario.got).toHaveLength(3);
		expect(describeStep(scenario, 1, rules)).toBe(
			'After `const adder = new Adder(1)`, `adder.sum` is 5; it should be 3.'
		);
	});

	it('asks for the object itself where a call must be chained', () => {
		const scenario = read([create, add], [nothing, self], [made, number(3)]);
		expect(describeStep(scenario, scenario.wrong!.at, rules)).toBe(
			'After `const adder = new Adder(1)`, `adder.add(2)` returned 3; it should return the object itself.\nEnd the method with `return this`, so that calls can be chained.'
		);
	});

	it('takes nothing for the object itself', () => {
		expect(read([create, add], [nothing, self], [made, gave(nought)]).wrong).toEqual({ at: 1 });
	});

	it('tells what a call returned', () => {
		const scenario = read([create, add], [nothing, needs(3)], [made, number(5)]);
		expect(describeStep(scenario, 1, rules)).toContain('`adder.add(2)` returned 5; it should return 3.');
	});

	it('may break a rule at once', () => {
		const { error: fault } = read([create], [nothing], [{ ...made, changedArguments: [0] } as StepResult]);
		expect((fault as Error).message).toMatch(/^`new Adder\(1\)` changed its argument/);
	});

	it.each([
		[needs(3, true), number(3), 'returned 3 at once; it should return a promise.'],
		[needs(3), number(3, { wasPromise: true }), 'returned a promise instead of a value.']
	])('asks for a promise where one belongs: %#', (need, result, words) => {
		const { wrong } = read([create, add], [nothing, need], [made, result]);
		expect(wrong).toEqual({ at: 1, promise: expect.stringContaining(words) as string });
		expect(wrong!.promise).toContain('After `const adder = new Adder(1)`, `adder.add(2)`');
	});

	it('takes an error where one must be thrown, unless the code has a fault', () => {
		const { wrong, got, error: fault } = read([create, add], [nothing, error], [made, threw()]);
		expect([wrong, fault]).toEqual([undefined, undefined]);
		expect(got[1]).toEqual({
			value: new ThrownResult({ name: 'Error', message: 'no', stack: '' }),
			isSelf: false
		});
		const accident = read([create, add], [nothing, error], [made, threw('ReferenceError')]);
		expect(accident.error).toBeInstanceOf(LearnerThrew);
		expect(accident.got).toHaveLength(1);
		expect(read([create, add], [nothing, error], [made, number(5)]).wrong).toEqual({ at: 1 });
		const waits = read([create, add], [nothing, error], [made, { kind: 'pending', waitedMs: 500 }]);
		expect(waits.error).toBeInstanceOf(NeverSettled);
	});

	it.each<[string, Need, StepResult, new (...args: never[]) => Error, string]>([
		[
			'throws',
			needs(3),
			threw(),
			LearnerThrew,
			'`const adder = new Adder(1); adder.add(2)` stopped with Error: no'
		],
		[
			'does not settle',
			needs(3),
			{ kind: 'pending', waitedMs: 500 },
			NeverSettled,
			'still waiting after 0.5 s'
		],
		[
			'changes its argument',
			needs(3),
			number(3, { changedArguments: [0] }),
			Error,
			'adder.add(2)` changed its argument'
		],
		['leaves tensors', needs(3), number(3, { leakedTensors: 2 }), Error, 'left 2 tensors in memory']
	])('ends where a step %s', (_, need, result, kind, words) => {
		const scenario = read([create, add, sum], [nothing, need, needs(9)], [made, result, number(1)]);
		expect(scenario.error).toBeInstanceOf(kind);
		expect((scenario.error as Error).message).toContain(words);
		expect(scenario.wrong).toBeUndefined();
	});

	it('may change its arguments where that is meant', () => {
		const changed = number(3, { changedArguments: [0] });
		expect(read([create, add], [nothing, needs(3)], [made, changed], true).error).toBeUndefined();
	});

	it('needs an answer to each step', () => {
		expect(read([create, add], [nothing, needs(3)], [made]).error).toEqual(
			new Error('Of 2 steps only 1 were answered.')
		);
		expect(read([create, add], [error], [threw()]).error).toBeUndefined();
	});
});

describe('what is not there', () => {
	const messageOf = (steps: Step[], results: StepResult[]) =>
		(read(steps, steps.map(() => nothing), results).error as Error).message; // prettier-ignore

	it.each<[string, StepResult, string]>([
		[
			'',
			lacks('undefined', 'sum', 'total'),
			'This task needs a method `add` of `Adder`, which has `sum`, `total`.'
		],
		['', lacks('undefined'), 'This task needs a method `add` of `Adder`, which has nothing of its own.'],
		[
			'',
			lacks('undefined', 'adds'),
			'This task needs a method `add` of `Adder`, which has `adds`.\nThere is a `adds`: is that the one? Names must match letter by letter.'
		]
	])('is a method%s: %#', (_, result, words) => {
		expect(messageOf([create, add], [made, result])).toBe(words);
	});

	it('is a property, after the steps that may have brought it', () => {
		expect(messageOf([create, add, sum], [made, made, lacks('undefined', 'total')])).toBe(
			'After `const adder = new Adder(1); adder.add(2)`, this task needs `sum` of `Adder`, which has `total`.'
		);
	});

	it('is told with twelve others at most', () => {
		const members = Array.from({ length: 13 }, (_, at) => `member${at}`);
		const words = messageOf([create, add], [made, lacks('undefined', ...members)]);
		expect(words).toContain('`member11`.');
		expect(words).not.toContain('member12');
	});

	it('is the class itself', () => {
		expect(messageOf([create], [lacks('object')])).toBe(
			'`Adder` is an object; this task needs a class: `class Adder { … }`.'
		);
	});

	it('is the object that should be made', () => {
		expect(messageOf([create], [gave(nought)])).toBe(
			'`new Adder(1)` returned undefined; it should return an object.\nDid a `return` go missing?'
		);
		expect(messageOf([create], [number(5)])).toBe('`new Adder(1)` returned 5; it should return an object.');
	});
});
