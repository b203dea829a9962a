import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findJsonProblem } from '#storage/json-problem.ts';

it.each([
	['{\n"a": oops}', 2, false],
	['{\n"a": 1,\n}', 3, false],
	['[1, 2\n3]', 2, false],
	['{"a" 1}', 1, false],
	['{"a": "x\ny"}', 1, false],
	['[1]\n]', 2, false],
	['[1}', 1, false],
	['', 1, true],
	['{\n"a": [1,\n', 3, true],
	['{\n"a": "cut o', 2, false]
])('%j is wrong in line %d', (text, line, endsEarly) => {
	expect(() => JSON.parse(text)).toThrow();
	expect(findJsonProblem(text)).toEqual({ line, endsEarly });
});

it('finds nothing in what is JSON', () => {
	fc.assert(
		fc.property(fc.json(), fc.integer({ min: 0, max: 4 }), (json, space) => {
			const text = JSON.stringify(JSON.parse(json), null, space);
			expect(findJsonProblem(text)).toEqual({ line: text.split('\n').length, endsEarly: true });
		})
	);
});

it('takes a long text and deep nesting', () => {
	expect(findJsonProblem('['.repeat(1e6)).endsEarly).toBe(true);
	expect(findJsonProblem(`["${'x\\n'.repeat(1e6)}", oops]`)).toEqual({ line: 1, endsEarly: false });
});
