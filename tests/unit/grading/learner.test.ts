import { describe, expect, it } from 'vitest';
import { CheckFailed, LearnerThrew, NameMissing, NeverSettled } from '#grading/failure.ts';
import { frame, tensor } from '#grading/index.ts';
import { callLearner, readResult, type LearnerPort } from '#grading/learner.ts';
import type { CallResult, CallValue, OneCallResult } from '#protocol/kernel.ts';

const value = (parts: Partial<CallValue> = {}): CallValue => ({
	...{ kind: 'value', value: { type: 'number', value: 7 } },
	...{ changedArguments: [], leakedTensors: 0, wasPromise: false },
	...parts
});
const pending: OneCallResult = { kind: 'pending', waitedMs: 1500 };
const threw: OneCallResult = { kind: 'threw', error: { name: 'RangeError', message: 'too far', stack: '' } };

describe('what calls bring back', () => {
	const call = (result: CallResult, calls: unknown[][] = [[1], [2]]) =>
		callLearner({ call: async () => result } as unknown as LearnerPort, 'f', calls);
	const results = (...all: OneCallResult[]): CallResult => ({ kind: 'results', results: all });

	it('is one result for each, or fewer when the last is still pending', async () => {
		expect(await call(results(value(), threw))).toEqual([value(), threw]);
		expect(await call(results(pending))).toEqual([pending]);
	});

	it.each([
		['too few', results(value())],
		['none', results()],
		['too many', results(value(), value(), value())],
		['too few, not the last of them pending', results(pending, value(), value())]
	])('is not believed when there are %s', async (_, result) => {
		await expect(call(result)).rejects.toThrow('2 calls were made, not all were answered');
	});

	it('is a missing name, or one that is no function', async () => {
		await expect(call({ kind: 'missing', type: 'undefined' })).rejects.toThrow(NameMissing);
		await expect(call({ kind: 'missing', type: 'object' })).rejects.toThrow(
			new CheckFailed('`f` is an object; this task needs a function called `f`.')
		);
	});
});

describe('a call', () => {
	const read = (result: OneCallResult, args: unknown[] = [[1]], mayMutate = false, need?: string) =>
		readResult('f(x)', args, result, { mayMutate, ...(need !== undefined && { need }) });

	it('gives its value as plain data', () => {
		expect(read(value())).toBe(7);
	});

	it.each<[number, unknown[], string]>([
		[0, [[1]], '`f(x)` changed its argument.\nWork on a copy'],
		[0, [[1], 2], '`f(x)` changed its first argument.\nWork on a copy'],
		[1, [1, [2]], '`f(x)` changed its second argument.'],
		[2, [1, 2, [3]], '`f(x)` changed its third argument.'],
		[3, [1, 2, 3, [4]], '`f(x)` changed its fourth argument.'],
		[4, [1, 2, 3, 4, [5]], '`f(x)` changed its fifth argument.'],
		[5, [1, 2, 3, 4, 5, [6]], '`f(x)` changed its 6th argument.'],
		[0, [frame([{ a: 1 }])], '`f(x)` changed its argument.\nThe `pd` helpers give new frames'],
		[0, [tensor([1])], '`f(x)` disposed its argument.\nWhoever gave the tensor may still need it.'],
		[1, [[1], tensor([1])], '`f(x)` disposed its second argument.']
	])('leaves argument %i alone', (changed, args, words) => {
		const result = value({ changedArguments: [changed] });
		expect(() => read(result, args)).toThrow(CheckFailed);
		expect(() => read(result, args)).toThrow(words);
		expect(read(result, args, true)).toBe(7);
	});

	it('leaves no tensors behind, and the first rule that it breaks speaks', () => {
		expect(() => read(value({ leakedTensors: 1 }), [], true)).toThrow(
			new CheckFailed(
				'`f(x)` left 1 tensor in memory.\nWrap the work in `tf.tidy(() => …)`, which frees everything but what it returns.'
			)
		);
		expect(() => read(value({ leakedTensors: 2 }))).toThrow('`f(x)` left 2 tensors in memory.');
		expect(() => read(value({ leakedTensors: 2, changedArguments: [0] }))).toThrow('changed its argument');
	});

	it('may throw, and says so with what it should do', () => {
		expect(() => read(threw)).toThrow(LearnerThrew);
		expect(() => read(threw)).toThrow(/^`f\(x\)` stopped with RangeError: too far$/);
		expect(() => read(threw, [], false, 'return 5')).toThrow(
			/^`f\(x\)` stopped with RangeError: too far\nIt should return 5\.$/
		);
	});

	it('may never settle', () => {
		expect(() => read(pending)).toThrow(NeverSettled);
		expect(() => read(pending)).toThrow(
			'`f(x)` returned a promise that was still waiting after 1.5 s.\nDoes something settle it? A promise waits for ever when `resolve` is never called, or when it awaits another that waits for ever.'
		);
	});
});
