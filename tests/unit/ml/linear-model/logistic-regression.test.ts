import { beforeAll, describe, expect, test } from 'vitest';
import { LogisticRegression, type LogisticRegressionOptions, StandardScaler } from '#ml/index.ts';
import { logisticLoss } from '#ml/linear-model/logistic-loss.ts';
import { fromRows } from '#ml/matrix/dense-matrix.ts';
import reference from '../../../reference/models.json' with { type: 'json' };
import { expectClose } from '../expect-close.ts';
import { titanicSplit } from '../titanic-features.ts';

let X: number[][];
let scaled: number[][];
let y: number[];
beforeAll(async () => {
	const split = await titanicSplit();
	X = split.XTrain;
	scaled = new StandardScaler().fitTransform(X);
	y = split.yTrain;
});

describe.each<[keyof typeof reference.logistic, LogisticRegressionOptions]>([
	['scaled', {}],
	['weak', { C: 100 }],
	['strong', { C: 0.01 }],
	['noIntercept', { fitIntercept: false }],
	['noPenalty', { penalty: null }],
	['unscaled', {}]
])('scikit-learn agrees on the case "%s"', (name, options) => {
	const expected = reference.logistic[name];
	const rows = () => (name === 'unscaled' ? X : scaled);

	test('weights, probabilities and score', () => {
		const model = new LogisticRegression(options).fit(rows(), y);
		expectClose(model.coef_, expected.coef, 1e-7);
		expectClose(model.intercept_, [expected.intercept].flat(), 1e-7);
		expect(model.classes_).toEqual([0, 1]);
		expectClose(model.predictProba(rows().slice(0, 5)), expected.proba, 1e-7);
		expectClose(model.decisionFunction(rows().slice(0, 5)), expected.decision, 1e-7);
		expect(model.score(rows(), y)).toBeCloseTo(expected.score, 12);
	});

	test('and its default solver is near', () => {
		const model = new LogisticRegression(options).fit(rows(), y);
		expectClose(model.coef_, expected.lbfgsCoef, name === 'unscaled' ? 1e-3 : 1e-4);
	});
});

test.each(reference.scipy.minima)(
	'SciPy finds the same minimum with C = $C',
	({ C, coef, intercept, loss }) => {
		const model = new LogisticRegression({ C }).fit(scaled, y);
		expectClose(model.coef_, [coef], 1e-7);
		expectClose(model.intercept_, [intercept], 1e-7);
		const convex = logisticLoss({
			X: fromRows(scaled),
			codes: Int32Array.from(y),
			outputs: 1,
			rowWeights: new Float64Array(y.length).fill(1),
			ridge: 1 / C,
			fitIntercept: true
		});
		expect(convex.at(Float64Array.from([...coef, intercept])).loss).toBeCloseTo(loss, 8);
	}
);

test('labels may be words; the second in the alphabet is the positive class', () => {
	const words = y.map((label) => (label === 1 ? 'alive' : 'dead'));
	const model = new LogisticRegression<string>().fit(scaled, words);
	expect(model.classes_).toEqual(['alive', 'dead']);
	expectClose(model.coef_, reference.logistic.words.coef, 1e-7);
	expect(model.predict(scaled.slice(0, 3)).every((word) => word === 'alive' || word === 'dead')).toBe(true);
	expect(model.score(scaled, words)).toBeCloseTo(reference.logistic.words.score, 12);
});

test('few Newton steps are enough, and maxIter stops earlier', () => {
	const steps = new LogisticRegression().fit(scaled, y).nIter_[0] ?? NaN;
	expect(steps).toBeGreaterThan(2);
	expect(steps).toBeLessThan(15);
	expect(new LogisticRegression({ maxIter: 1 }).fit(scaled, y).nIter_).toEqual([1]);
});

test('classes that a line separates give finite weights', () => {
	const model = new LogisticRegression({ C: 1e6 }).fit([[-2], [-1], [1], [2]], [0, 0, 1, 1]);
	expect(Number.isFinite(model.coef_[0]?.[0])).toBe(true);
	expect(model.predict([[-3], [3]])).toEqual([0, 1]);
});

test('columns that repeat each other share the weight, also without a penalty', () => {
	const doubled = scaled.map((row) => [...row, row[0] ?? 0]);
	const model = new LogisticRegression({ penalty: null }).fit(doubled, y);
	const [weights = []] = model.coef_;
	expect((weights[0] ?? NaN) + (weights[5] ?? NaN)).toBeCloseTo(
		reference.logistic.noPenalty.coef[0]?.[0] ?? NaN,
		6
	);
});

test('probabilities of both classes add up to 1, far out too', () => {
	const model = new LogisticRegression().fit([[0], [1], [2], [3]], [0, 0, 1, 1]);
	for (const [first = NaN, second = NaN] of model.predictProba([[-1e6], [1.5], [1e6]])) {
		expect(first + second).toBeCloseTo(1, 12);
	}
});

test.each([
	[
		'use before fit',
		() => new LogisticRegression().predict([[1]]),
		'This LogisticRegression is not fitted yet'
	],
	['one class', () => new LogisticRegression().fit([[1], [2]], [1, 1]), 'it holds 1'],
	[
		'lists of two lengths',
		() => new LogisticRegression().fit([[1], [2]], [1]),
		'X has 2 values and y has 1.'
	],
	[
		'a weight for a label that is not there',
		() => new LogisticRegression({ classWeight: { 7: 2 } }).fit([[1], [2]], [0, 1]),
		'classWeight names the label 7'
	],
	[
		'a weight below 0',
		() => new LogisticRegression({ classWeight: { 1: -1 } }).fit([[1], [2]], [0, 1]),
		'must be 0 or more, got -1'
	],
	['another penalty', () => new LogisticRegression({ penalty: 'l1' as 'l2' }), 'penalty must be one of l2'],
	['a C of 0', () => new LogisticRegression({ C: 0 }), 'C must be positive, got 0.']
])('%s is refused with words', (_what, call, words) => {
	expect(call).toThrow(words);
});
