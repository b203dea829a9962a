import { expect, test } from 'vitest';
import { setDataHost } from '#datasets/host.ts';
import { load } from '#datasets/learner.ts';
import { nodeDataHost } from '#datasets/node-host.ts';
import { KNNImputer, SimpleImputer } from '#ml/index.ts';
import reference from '../../../reference/preprocessing.json' with { type: 'json' };
import { expectClose } from '../expect-close.ts';
import { checkEstimators } from '../common/checks.ts';

checkEstimators({
	SimpleImputer: { make: () => new SimpleImputer(), takesMissing: true },
	KNNImputer: { make: () => new KNNImputer({ weights: 'distance' }), takesMissing: true }
});

setDataHost(nodeDataHost);
const gaps = (await load('titanic'))
	.slice(0, 300)
	.map(({ age, fare, pclass, sibsp, parch }) =>
		[age, fare, pclass, sibsp, parch].map((value) => value ?? NaN)
	);
const holes = reference.holes.map((row) => row.map((value) => value ?? NaN));

test.each([
	['mean', 'mean'],
	['median', 'median'],
	['mostFrequent', 'most_frequent']
] as const)('SimpleImputer fills with the %s of scikit-learn', (strategy, name) => {
	const imputer = new SimpleImputer({ strategy }).fit(gaps);
	expectClose(imputer.statistics_, reference.simple[name].statistics);
	expectClose(imputer.transform(gaps).slice(10, 20), reference.simple[name].rows);
});

test('SimpleImputer fills texts, and with constants', () => {
	const texts = [['b'], [null], ['a'], ['b'], ['a']];
	expect(new SimpleImputer<string>({ strategy: 'mostFrequent' }).fitTransform(texts)[1]).toEqual(['a']);
	const constant = new SimpleImputer<string>({ strategy: 'constant', fillValue: 'none' });
	expect(constant.fitTransform(texts)[1]).toEqual(['none']);
	expect(() => new SimpleImputer().fit(texts)).toThrow("there is the text 'b'");
});

test('SimpleImputer leaves columns out of which it saw nothing, unless a constant fills them', () => {
	const empty = [[1, NaN], [3, null]]; // prettier-ignore
	expect(new SimpleImputer().fitTransform(empty as number[][])).toEqual([[1], [3]]);
	expect(new SimpleImputer().fit(empty as number[][]).statistics_).toEqual([2, NaN]);
	expect(new SimpleImputer({ strategy: 'constant' }).fitTransform(empty as number[][])).toEqual([[1, 0], [3, 0]]); // prettier-ignore
});

test('KNNImputer fills as scikit-learn does, where the neighbours are told apart', () => {
	expectClose(new KNNImputer({ nNeighbors: 2 }).fitTransform(holes), reference.knn.holes);
	const filled = new KNNImputer({ nNeighbors: 3, weights: 'distance' }).fitTransform(gaps);
	expect(filled.flat().some(Number.isNaN)).toBe(false);
	const first = filled
		.slice(0, 80)
		.filter((_, i) => i % 4 === 0)
		.map(([age]) => age);
	expectClose(first, reference.knn.distance);
	const uniform = new KNNImputer().fitTransform(gaps);
	expectClose(
		uniform
			.slice(0, 80)
			.filter((_, i) => i % 4 === 0)
			.map(([age]) => age),
		reference.knn.uniform
	);
});

test('KNNImputer lets a row at distance 0 count alone, and leaves empty columns out', () => {
	const rows = [[1, 10, NaN], [2, 20, NaN], [1, NaN, NaN]]; // prettier-ignore
	expect(new KNNImputer({ nNeighbors: 2, weights: 'distance' }).fitTransform(rows)[2]).toEqual([1, 10]);
	expect(new KNNImputer({ nNeighbors: 2 }).fitTransform(rows)[2]).toEqual([1, 15]);
	expect(() => new KNNImputer({ nNeighbors: 0 })).toThrow('nNeighbors must be a whole number from 1, got 0.');
});
