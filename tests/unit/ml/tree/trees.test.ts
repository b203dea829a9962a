import { describe, expect, test } from 'vitest';
import { RandomState } from '#base/random.ts';
import { DecisionTreeClassifier, DecisionTreeRegressor, exportText, exportTree } from '#ml/index.ts';
import { rankColumns } from '#ml/tree/ranked-columns.ts';
import { samples } from '../samples.ts';

const { X, y } = samples<string>('wine');
const grow = (options = {}) => new DecisionTreeClassifier<string>({ randomState: 0, ...options });

describe('a tree', () => {
	test('knows only the order of values', () => {
		const bent = (rows: number[][]) => rows.map((row) => row.map((value) => Math.cbrt(value) * 8 - 3));
		expect(grow().fit(bent(X), y).predict(bent(X))).toEqual(grow().fit(X, y).predict(X));
	});

	test('cannot see a constant column, or one that repeats another', () => {
		const wider = X.map((row) => [...row, 1, row[0]!]);
		const tree = grow().fit(wider, y);
		expect(tree.predict(wider)).toEqual(y);
		expect(tree.featureImportances_[13]).toBe(0);
		expect(tree.featureImportances_.reduce((sum, share) => sum + share)).toBeCloseTo(1, 12);
	});

	test('learns rows by heart, unless it is held back', () => {
		expect(grow().fit(X, y).score(X, y)).toBe(1);
		expect(grow({ maxDepth: 2 }).fit(X, y).tree_.maxDepth).toBe(2);
		expect(grow({ maxLeafNodes: 5 }).fit(X, y).tree_.nLeaves).toBe(5);
		expect(Math.min(...grow({ minSamplesLeaf: 20 }).fit(X, y).tree_.nNodeSamples)).toBeGreaterThanOrEqual(20);
		expect(grow({ minSamplesSplit: 179 }).fit(X, y).tree_.nLeaves).toBe(1);
		expect(grow({ ccpAlpha: 1 }).fit(X, y).tree_.nLeaves).toBe(1);
	});

	test('cannot tell equal rows apart: it gives the shares of their labels', () => {
		const tree = new DecisionTreeClassifier({ randomState: 0 }).fit([[1], [1], [1], [2]], [0, 1, 1, 0]);
		expect(tree.predictProba([[1], [2]])).toEqual([
			[1 / 3, 2 / 3],
			[1, 0]
		]);
		expect(new DecisionTreeClassifier().fit([[1], [1]], [4, 3]).predict([[9]])).toEqual([3]);
	});

	test('sends the row on the threshold to the left', () => {
		const tree = new DecisionTreeRegressor({ randomState: 0 }).fit([[1], [2]], [10, 20]);
		expect(tree.tree_.threshold[0]).toBe(1.5);
		expect(tree.predict([[1.5], [1.5000001]])).toEqual([10, 20]);
	});

	test('balanced weights are n / (labels · rows of the label)', () => {
		const counts = { 0: 59, 1: 71, 2: 48 };
		const written = Object.fromEntries(
			Object.entries(counts).map(([label, count]) => [label, 178 / (3 * count)])
		);
		const options = { maxDepth: 3 };
		expect(grow({ ...options, classWeight: 'balanced' }).fit(X, y).tree_).toEqual(
			grow({ ...options, classWeight: written }).fit(X, y).tree_
		);
	});

	test('a weight of 0 leaves a label out', () => {
		const tree = grow({ classWeight: { 1: 0 } }).fit(X, y);
		expect(tree.tree_.nNodeSamples[0]).toBe(178 - 71);
		expect(tree.predict(X)).not.toContain(1);
	});
});

test('columns are ranked by their values, negative ones and zeros too', () => {
	const column = [3, -1, 0, -0, -2.5, 3, 1e-30];
	const { ranks, values } = rankColumns(column, 7, 1);
	expect([...ranks[0]!]).toEqual([4, 1, 2, 2, 0, 4, 3]);
	expect([...values[0]!]).toEqual([-2.5, -1, 0, 1e-30, 3].map(Math.fround));
	const random = new RandomState(1);
	const many = Array.from({ length: 5000 }, () => random.normal());
	const sorted = Float32Array.from(many).toSorted();
	expect([...rankColumns(many, 5000, 1).values[0]!]).toEqual([...new Set(sorted)]);
});

test('nodes inside nodes are what a drawing needs', () => {
	const tree = new DecisionTreeClassifier<string>({ randomState: 0 }).fit([[1], [2], [2]], ['a', 'b', 'b']);
	const leaf = { impurity: 0, samples: 1, value: [1, 0], prediction: 'a' };
	expect(exportTree(tree, { featureNames: ['size'] })).toEqual({
		impurity: 1 - 1 / 9 - 4 / 9,
		samples: 3,
		value: [1, 2],
		prediction: 'b',
		question: {
			feature: 'size',
			threshold: 1.5,
			left: leaf,
			right: { ...leaf, samples: 2, value: [0, 2], prediction: 'b' }
		}
	});
	expect(() => exportText(tree, { featureNames: [] })).toThrow(
		'The tree has 1 columns, but there are 0 names.'
	);
});

test.each([
	['maxDepth', 0, 'maxDepth must be a whole number from 1, or null; got 0.'],
	['minSamplesLeaf', 1.5, 'a whole number from 1, or a share between 0 and 1; got 1.5.'],
	['maxFeatures', 'auto', 'maxFeatures must be'],
	['criterion', 'mse', 'criterion must be one of gini, entropy, log_loss; got mse.'],
	['ccpAlpha', -1, 'ccpAlpha must be 0 or more, got -1.']
])('%s of %s is refused with words', (name, value, words) => {
	expect(() => grow({ [name]: value })).toThrow(words);
});

test.each([
	[{ 7: 1 }, 'classWeight names the label 7, but y holds 0, 1, 2.'],
	[{ 1: -1 }, 'The weight of 1 must be 0 or more, got -1.']
])('weights of %j are refused with words', (classWeight, words) => {
	expect(() => grow({ classWeight }).fit(X, y)).toThrow(words);
});
