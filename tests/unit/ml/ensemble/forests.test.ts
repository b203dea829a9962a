import { describe, expect, test } from 'vitest';
import {
	RandomForestClassifier,
	type RandomForestClassifierOptions,
	RandomForestRegressor,
	type RandomForestRegressorOptions
} from '#ml/index.ts';
import reference from '../../../reference/forests.json' with { type: 'json' };
import { expectClose } from '../expect-close.ts';
import { samples } from '../samples.ts';

describe.each(reference)('a forest, $kind of $data with $options', (expected) => {
	const { X, y } = samples<string | number>(expected.data);
	const step = Math.floor(X.length / 15);
	const some = X.filter((_, i) => i % step === 0);
	const rows = expected.oob.length;

	test('is that of scikit-learn with the same seed', () => {
		const { model, answers, outOfBag } =
			expected.kind === 'classifier' ? growClassifier(expected.options) : growRegressor(expected.options);
		expect(model.trees_.map(({ feature }) => feature.length)).toEqual(expected.nodes);
		expectClose(answers, expected.some, 1e-9);
		expectClose(model.featureImportances_, expected.importances, 1e-9);
		expectClose(outOfBag, expected.oob, 1e-9);
		expectClose([model.score(X, y as never), model.oobScore_], [expected.score, expected.oobScore], 1e-9);
	});

	function growClassifier(options: object) {
		const model = new RandomForestClassifier<string | number>(
			options as Partial<RandomForestClassifierOptions>
		);
		model.fit(X, y);
		return { model, answers: model.predictProba(some), outOfBag: model.oobDecisionFunction_.slice(0, rows) };
	}

	function growRegressor(options: object) {
		const model = new RandomForestRegressor(options as Partial<RandomForestRegressorOptions>);
		model.fit(X, y as number[]);
		return { model, answers: model.predict(some), outOfBag: model.oobPrediction_.slice(0, rows) };
	}
});

describe('a forest', () => {
	const { X, y } = samples<string>('iris');

	test('without draws is one tree many times', () => {
		const options = { nEstimators: 3, bootstrap: false, maxFeatures: null, randomState: 0 };
		const forest = new RandomForestClassifier<string>(options).fit(X, y);
		expect(forest.predict(X)).toEqual(y);
	});

	test('grows in steps, and keeps what it has when it is stopped', async () => {
		const forest = new RandomForestClassifier<string>({ nEstimators: 9, randomState: 4 });
		const whole = forest.clone().fit(X, y);
		const counts: number[] = [];
		for await (const count of forest.fitSteps(X, y)) counts.push(count);
		expect(counts).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
		expect(JSON.stringify(forest)).toBe(JSON.stringify(whole));
		for await (const count of forest.fitSteps(X, y)) if (count === 4) break;
		expect(forest.trees_).toEqual(whole.trees_.slice(0, 4));
	});

	test('is another one each time without a seed', () => {
		const grow = () => new RandomForestClassifier<string>({ nEstimators: 5 }).fit(X, y).trees_;
		expect(grow()).not.toEqual(grow());
	});

	test('judges no row by trees that have seen it', () => {
		const forest = new RandomForestClassifier<string>({ nEstimators: 1, oobScore: true, randomState: 0 });
		const unseen = forest.fit(X, y).oobDecisionFunction_.filter(([share]) => !Number.isNaN(share));
		expect(unseen.length / X.length).toBeCloseTo(1 / Math.E, 1);
		expect(forest.oobScore_).toBeGreaterThan(0.8);
		expect(forest.oobScore_).toBeLessThan(1);
	});

	test.each([new RandomForestClassifier<number>(), new RandomForestRegressor()])(
		'says so where no row is left to be judged by: case %#',
		(forest) => {
			const one = forest.setParams({ nEstimators: 1, oobScore: true, randomState: 0 }).fit([[1]], [1]);
			expect(one.predict([[1]])).toEqual([1]);
			expect(() => one.oobScore_).toThrow('has no out-of-bag score: its trees have seen all rows');
			expect(() => one.oobScore_).toThrow('Grow more trees (nEstimators)');
		}
	);

	test.each([RandomForestClassifier<number>, RandomForestRegressor])(
		'gives its trees their seeds: case %#',
		(Forest) => {
			const targets = y.map((name) => name.length);
			const options = { nEstimators: 4, bootstrap: false, maxFeatures: 2, randomState: 0 };
			const trees = new Forest(options).fit(X, targets).estimators_;
			// Those of scikit-learn.
			expect(trees.map((tree) => tree.getParams().randomState)).toEqual([
				209652396, 398764591, 924231285, 1478610112
			]);
			for (const tree of trees) expect(tree.clone().fit(X, targets).tree_).toEqual(tree.tree_);
			const unseeded = new Forest({ nEstimators: 2 }).fit(X, targets);
			expect(unseeded.estimators_.map((tree) => tree.getParams().randomState)).toEqual([null, null]);
		}
	);

	test.each([
		[{ oobScore: true, bootstrap: false }, 'oobScore needs bootstrap'],
		[{ nEstimators: 0 }, 'nEstimators must be a whole number from 1; got 0.'],
		[{ maxSamples: 0 }, 'maxSamples must be']
	])('is refused with %j', (options, words) => {
		expect(() => new RandomForestRegressor(options)).toThrow(words);
	});

	test('says what it lacks', () => {
		expect(() => new RandomForestClassifier({ maxSamples: 9 }).fit([[1]], [1])).toThrow('X has only 1 rows');
		const forest = new RandomForestClassifier({ nEstimators: 1 }).fit([[1]], [1]);
		expect(forest.predictProba([[1]])).toEqual([[1]]);
		expect(() => forest.oobScore_).toThrow('Set oobScore: true');
	});
});
