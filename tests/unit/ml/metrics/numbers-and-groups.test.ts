import { describe, expect, test } from 'vitest';
import {
	adjustedMutualInfoScore,
	adjustedRandScore,
	catalogueCoverage,
	explainedVarianceScore,
	maxError,
	meanAbsoluteError,
	meanAbsolutePercentageError,
	meanSquaredError,
	medianAbsoluteError,
	mutualInfoScore,
	ndcgScore,
	normalizedMutualInfoScore,
	precisionAtK,
	r2Score,
	recallAtK,
	rootMeanSquaredError,
	silhouetteSamples,
	silhouetteScore
} from '#ml/index.ts';
import reference from '../../../reference/metrics.json' with { type: 'json' };
import { expectClose } from '../expect-close.ts';

const ofNumbers = {
	meanSquaredError,
	rootMeanSquaredError,
	meanAbsoluteError,
	medianAbsoluteError,
	meanAbsolutePercentageError,
	maxError,
	r2Score,
	explainedVarianceScore
};
const ofGroups = {
	adjustedRandScore,
	mutualInfoScore,
	normalizedMutualInfoScore,
	adjustedMutualInfoScore
};

describe.each(Object.entries(ofNumbers))('%s', (name, measure) => {
	test.each(Object.entries(reference.numbers))('of %s is that of scikit-learn', (_case, kept) => {
		expectClose(measure(kept.yTrue, kept.yPred), kept[name as keyof typeof ofNumbers], 1e-12);
	});

	test('refuses lists of two lengths', () => {
		expect(() => measure([1, 2], [1])).toThrow('yTrue has 2 values and yPred has 1.');
	});
});

describe.each(Object.entries(ofGroups))('%s', (name, measure) => {
	test.each(Object.entries(reference.groups))('of %s is that of scikit-learn', (_case, kept) => {
		expectClose(measure(kept.labelsTrue, kept.labelsPred), kept[name as keyof typeof ofGroups], 1e-10);
	});

	test('does not ask for names, nor which grouping comes first', () => {
		const { labelsTrue, labelsPred } = reference.groups.random;
		const named = labelsTrue.map((label) => `group ${7 - label}`);
		expectClose(measure(labelsPred.map(String), named), measure(labelsTrue, labelsPred), 1e-12);
	});
});

test.each(Object.entries(reference.places))('the silhouette of %s is that of scikit-learn', (_name, kept) => {
	expectClose(silhouetteSamples(kept.X, kept.labels), kept.samples, 1e-10);
	expectClose(silhouetteScore(kept.X, kept.labels), kept.score, 1e-10);
});

test('a silhouette needs two groups, and fewer than there are rows', () => {
	expect(() => silhouetteScore([[1], [2]], [0, 0])).toThrow('needs 2 to n − 1 groups');
	expect(() => silhouetteScore([[1], [2]], [0, 1])).toThrow('there are 2 groups of 2 rows');
});

test('the gain of an order is that of scikit-learn, ties included', () => {
	const { yTrue, yScore, ndcg, ndcgAt3 } = reference.orders;
	expectClose(ndcgScore(yTrue, yScore), ndcg, 1e-12);
	expectClose(ndcgScore(yTrue, yScore, { k: 3 }), ndcgAt3, 1e-12);
	expect(ndcgScore([[3, 2, 1]], [[0.3, 0.2, 0.1]])).toBe(1);
	expect(ndcgScore([[0, 0]], [[1, 2]])).toBe(0);
	expect(() => ndcgScore([[-1, 2]], [[1, 2]])).toThrow('0 or more');
	expect(() => ndcgScore([[1, 2]], [[1]])).toThrow('2 values and a row of yScore has 1');
});

test('of what is recommended, the share that was wanted, found and shown', () => {
	const shown = ['a', 'b', 'c', 'd'];
	expect(precisionAtK(shown, ['b', 'd', 'x'], 2)).toBe(0.5);
	expect(precisionAtK(['b'], ['b'], 4)).toBe(0.25);
	expect(precisionAtK(['b', 'b'], ['b'], 2)).toBe(0.5);
	expect(recallAtK(shown, ['b', 'd', 'x'], 4)).toBeCloseTo(2 / 3);
	expect(recallAtK(shown, [], 4)).toBeNaN();
	expect(
		catalogueCoverage(
			[
				['a', 'b'],
				['a', 'z']
			],
			['a', 'b', 'c', 'd']
		)
	).toBe(0.5);
	expect(() => precisionAtK(shown, [], 0)).toThrow('k must be a positive integer');
	expect(() => catalogueCoverage([], [])).toThrow('no items');
});
