import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkCallResult, checkUseResult, checkValueResult } from '#notebook/check-call-result.ts';

const seven = { type: 'number', value: 7 } as const;

describe('an answer to the calls of checks', () => {
	it('is handed on as it is when it is one', () => {
		const value = { kind: 'value', value: seven, changedArguments: [1], leakedTensors: 2, wasPromise: true };
		const threw = { kind: 'threw', error: { name: 'TypeError', message: 'm', stack: 's' } };
		const results = { kind: 'results', results: [value, threw] };
		expect(checkCallResult(results)).toEqual(results);
		expect(checkCallResult({ kind: 'missing', type: 'number' })).toEqual({ kind: 'missing', type: 'number' });
		expect(checkValueResult({ kind: 'value', value: seven })).toEqual({ kind: 'value', value: seven });
	});

	it('has no value where none was sent, so that no check can pass with it', () => {
		const results = [{}, { kind: 'value', value: 7 }, { kind: 'value', value: { type: 7 } }];
		const checked = checkCallResult({ kind: 'results', results });
		for (const result of checked.kind === 'results' ? checked.results : [undefined])
			expect(result).toMatchObject({ value: { type: 'unreadable' }, leakedTensors: 0, wasPromise: false });
		expect(checkValueResult({})).toMatchObject({ value: { type: 'unreadable' } });
	});

	it('to a use is handed on in the same way', () => {
		const step = { kind: 'value', value: seven, changedArguments: [], leakedTensors: 0, wasPromise: false };
		const steps = [
			{ ...step, isSelf: true },
			{ kind: 'pending', waitedMs: 9 },
			{ kind: 'lacks', type: 'null', members: ['a'] }
		];
		const results = { kind: 'results', results: [steps, []] };
		expect(checkUseResult(results)).toEqual(results);
		expect(checkUseResult({ kind: 'missing', type: 7 })).toEqual({ kind: 'missing' });
		const lying = {
			kind: 'results',
			results: [
				[
					{ ...step, isSelf: 1 },
					{ kind: 'lacks', members: 'all' }
				]
			]
		};
		expect(checkUseResult(lying)).toMatchObject({
			results: [[{ isSelf: false }, { kind: 'lacks', type: '', members: [] }]]
		});
	});

	it('is refused in words when it is none', () => {
		for (const bad of [
			undefined,
			null,
			5,
			'x',
			[],
			{},
			{ kind: 'results' },
			{ kind: 'results', results: [5] }
		])
			expect(() => checkCallResult(bad)).toThrow('The kernel’s answer to a call cannot be read.');
		expect(() => checkValueResult(null)).toThrow('cannot be read');
	});

	it('never leads to another error than that', () => {
		fc.assert(
			fc.property(fc.anything(), (answer) => {
				for (const check of [checkCallResult, checkUseResult, checkValueResult])
					try {
						check(answer);
						check({ kind: 'results', results: [answer] });
						check({ kind: 'results', results: [[answer]] });
					} catch (error) {
						expect((error as Error).message).toContain('cannot be read');
					}
			})
		);
	});
});
