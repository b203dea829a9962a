import { describe, expect, test } from 'vitest';
import { RandomState } from '#base/random.ts';
import { fRegression, mutualInfoClassif, mutualInfoRegression, SelectKBest } from '#ml/index.ts';
import reference from '../../../reference/feature_scores.json' with { type: 'json' };
import { expectClose } from '../expect-close.ts';
import { samples } from '../samples.ts';

const { X, y } = samples('diabetes');
const { odd } = reference;

/** Tiny chances to a share of themselves. */
function expectChances(found: number[], expected: number[]): void {
	const shares = found.map((p, j) => p / expected[j]!);
	expectClose(
		shares,
		shares.map(() => 1),
		1e-7
	);
}

describe('scikit-learn agrees on the F of a straight line', () => {
	test.each([
		['with the means taken away', true, reference.fRegression],
		['as the numbers are', false, reference.withoutCentre]
	])('%s', (_what, center, expected) => {
		const { scores, pvalues } = fRegression(X, y, { center });
		expectClose(scores, expected.scores, 1e-9);
		if (center) expectChances(pvalues, expected.pvalues);
	});

	test('of a constant column and of ties', () => {
		const rows = odd.X.map(([constant = 0, , two = 0, ties = 0]) => [constant, two, ties]);
		const { scores, pvalues } = fRegression(rows, odd.y);
		expectClose(scores, odd.scores, 1e-9);
		expectClose(pvalues, odd.pvalues, 1e-9);
		expect(scores[0]).toBe(0);
	});
});

test('what y follows exactly has the greatest F, or an infinite one', () => {
	const rows = [[1, 5], [2, 5], [3, 5], [5, 5]]; // prettier-ignore
	const numbers = rows.map(([x = 0]) => 2 * x);
	expect(fRegression(rows, numbers)).toEqual({ scores: [Number.MAX_VALUE, 0], pvalues: [0, 1] });
	expect(fRegression(rows, numbers, { forceFinite: false }).scores).toEqual([Infinity, NaN]);
});

test('scikit-learn agrees on the mutual information with a number', () => {
	expectClose(mutualInfoRegression(X, y, { randomState: 0 }), reference.mutualInfo.diabetes, 1e-9);
	const more = { randomState: 3, nNeighbors: 10 };
	expectClose(mutualInfoRegression(X, y, more), reference.mutualInfo.more, 1e-9);
	expectClose(mutualInfoRegression(odd.X, odd.y, { randomState: 1 }), reference.mutualInfo.odd, 1e-9);
});

test('a bend that no line shows has information', () => {
	const random = new RandomState(0);
	const rows = Array.from({ length: 300 }, () => [random.normal(), random.normal()]);
	const numbers = rows.map(([x = 0]) => x * x);
	const [bend = 0, nothing = 0] = mutualInfoRegression(rows, numbers, { randomState: 0 });
	expect(bend).toBeGreaterThan(1);
	expect(nothing).toBeLessThan(0.1);
	expect(fRegression(rows, numbers).pvalues[0]).toBeGreaterThan(0.01);
});

test('the best columns for a number are those of scikit-learn', () => {
	const selector = new SelectKBest({ k: 3, scoreFunc: 'fRegression' }).fit(X, y);
	expect(selector.getSupport()).toEqual(reference.best);
	const other = new SelectKBest({ k: 'all', scoreFunc: 'mutualInfoRegression', randomState: 0 }).fit(X, y);
	expectClose(other.scores_, reference.mutualInfo.diabetes, 1e-9);
	expect(other.pvalues_).toBeNull();
});

test.each([
	['numbers of another length', () => fRegression([[1], [2]], [1]), 'X has 2 values and y has 1.'],
	['a missing number', () => mutualInfoRegression([[1], [2]], [1, NaN]), 'A number is needed'],
	['words', () => fRegression([[1], [2]], ['a', 'b'] as unknown as number[]), "the text 'a'"],
	['too few rows', () => mutualInfoRegression([[1], [2]], [1, 2]), 'need more than 2 rows'],
	['half a neighbour', () => mutualInfoRegression(X, y, { nNeighbors: 0.5 }), 'nNeighbors must be a whole'],
	[
		'no neighbour',
		() => mutualInfoClassif([[1], [2]], [0, 1], { nNeighbors: 0 }),
		'nNeighbors must be a whole'
	]
])('%s: refused with words', (_what, call, words) => {
	expect(call).toThrow(words);
});
