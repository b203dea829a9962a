import { describe, expect, test } from 'vitest';
import {
	DecisionTreeClassifier,
	type DecisionTreeClassifierOptions,
	DecisionTreeRegressor,
	type DecisionTreeRegressorOptions,
	exportText
} from '#ml/index.ts';
import reference from '../../../reference/trees.json' with { type: 'json' };
import { expectClose } from '../expect-close.ts';
import { samples } from '../samples.ts';

type Case = (typeof reference.classifiers | typeof reference.regressors)[number];

/** scikit-learn keeps thresholds of 32-bit values. */
const tolerance = 1e-7;

describe.each(reference.classifiers)('a classifier for $data with $options', (expected) => {
	const { X, y } = samples<string | number>(expected.data);
	const options = expected.options as Partial<DecisionTreeClassifierOptions>;
	const tree = new DecisionTreeClassifier<string | number>(options).fit(X, y);
	const some = X.filter((_, i) => i % 20 === 0);

	test('has the nodes of scikit-learn', () => expectNodes(tree, expected));

	test('says what scikit-learn says', () => {
		expect(tree.apply(some)).toEqual(expected.apply);
		expect(tree.predict(some)).toEqual(expected.predict);
		expectClose(tree.predictProba(some), expected.proba, 1e-9);
		expectClose(tree.score(X, y), expected.score, 1e-9);
	});
});

describe.each(reference.regressors)('a regressor for $data with $options', (expected) => {
	const { X, y } = samples(expected.data);
	const tree = new DecisionTreeRegressor(expected.options as Partial<DecisionTreeRegressorOptions>).fit(X, y);
	const some = X.filter((_, i) => i % 20 === 0);

	test('has the nodes of scikit-learn', () => expectNodes(tree, expected));

	test('says what scikit-learn says', () => {
		expect(tree.apply(some)).toEqual(expected.apply);
		expectClose(tree.predict(some), expected.predict, 1e-9);
		expectClose(tree.score(X, y), expected.score, 1e-9);
	});
});

function expectNodes(model: DecisionTreeClassifier<string | number> | DecisionTreeRegressor, expected: Case) {
	const { tree_: tree, featureImportances_: importances } = model;
	expect([...tree.feature]).toEqual(expected.feature);
	expect([...tree.nNodeSamples]).toEqual(expected.samples);
	expectClose([...tree.threshold], expected.threshold, tolerance);
	expectClose([...tree.impurity], expected.impurity, 1e-9);
	expectClose(importances, expected.importances, 1e-9);
	expect([tree.maxDepth, tree.nLeaves]).toEqual([expected.depth, expected.leaves]);
	expect([model.getDepth(), model.getNLeaves()]).toEqual([expected.depth, expected.leaves]);
}

test.each(reference.ties)('the seed $seed decides between equal cuts as in Python', ({ seed, feature }) => {
	const { X, y } = reference.tied;
	const tree = new DecisionTreeClassifier({ randomState: seed }).fit(X, y);
	expect([...tree.tree_.feature]).toEqual(feature);
});

test('the rules are written as scikit-learn writes them', () => {
	const { X, y } = samples<string>('iris');
	const iris = new DecisionTreeClassifier<string>({ maxDepth: 3, randomState: 0 }).fit(X, y);
	expect(exportText(iris, { featureNames: ['a', 'b', 'c', 'd'] })).toBe(reference.text);
	const short = { maxDepth: 1, decimals: 1, spacing: 2, showWeights: true };
	expect(exportText(iris, short)).toBe(reference.shortText);
	const diabetes = samples('diabetes');
	const regressor = new DecisionTreeRegressor({ maxDepth: 2, randomState: 0 }).fit(diabetes.X, diabetes.y);
	expect(exportText(regressor)).toBe(reference.regressorText);
});

test('branches are cut away in the same order', () => {
	const { X, y } = samples<string>('breast-cancer');
	const path = new DecisionTreeClassifier<string>({ randomState: 0 }).costComplexityPruningPath(X, y);
	expectClose(path.ccpAlphas, reference.path.ccpAlphas, 1e-9);
	expectClose(path.impurities, reference.path.impurities, 1e-9);
});
