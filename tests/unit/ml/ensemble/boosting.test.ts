import { describe, expect, test } from 'vitest';
import {
	GradientBoostingClassifier,
	type GradientBoostingClassifierOptions,
	GradientBoostingRegressor,
	type GradientBoostingRegressorOptions
} from '#ml/index.ts';
import reference from '../../../reference/boosting.json' with { type: 'json' };
import { expectClose } from '../expect-close.ts';
import { samples } from '../samples.ts';

describe.each(reference)('boosting, $kind of $data with $options', (expected) => {
	const { X, y: given } = samples<string | number>(expected.data);
	const cuts = [120, 220].slice(0, expected.cuts);
	const y =
		expected.cuts === 0 ? given : given.map((value) => cuts.filter((cut) => Number(value) >= cut).length);
	const step = Math.floor(X.length / 15);
	const some = X.filter((_, i) => i % step === 0);

	/** Where rounding decides between equal cuts, only the loss is near. */
	const tolerance = expected.isNear ? 1e-3 : 1e-8;

	test('is that of scikit-learn with the same seed', () => {
		const { model, answers } = expected.kind === 'classifier' ? boostClassifier() : boostRegressor();
		expect(model.nEstimators_).toBe(expected.stages);
		expectClose(model.score(X, y as never), expected.score, tolerance);
		expectClose(model.trainScore_, expected.trainScore, tolerance);
		if (expected.isNear) return;
		expectClose(model.featureImportances_, expected.importances, tolerance);
		expectClose(answers, expected.some, tolerance);
		expectClose([...model.stagedPredict(some)][2], expected.third, tolerance);
	});

	function boostClassifier() {
		const options = expected.options as Partial<GradientBoostingClassifierOptions>;
		const model = new GradientBoostingClassifier<string | number>(options).fit(X, y);
		if (!expected.isNear) expectClose(model.decisionFunction(some), expected.decision, tolerance);
		return { model, answers: model.predictProba(some) };
	}

	function boostRegressor() {
		const options = expected.options as Partial<GradientBoostingRegressorOptions>;
		const model = new GradientBoostingRegressor(options).fit(X, y as number[]);
		return { model, answers: model.predict(some) };
	}
});

describe('boosting', () => {
	const { X, y } = samples('diabetes');

	test('of one stage with whole steps is a tree', () => {
		const whole = { nEstimators: 1, learningRate: 1, maxDepth: null, randomState: 0 };
		const model = new GradientBoostingRegressor(whole).fit(X, y);
		expectClose(model.predict(X), y, 1e-9);
	});

	test('never loses on the rows it has seen', () => {
		const scores = new GradientBoostingRegressor({ nEstimators: 30, randomState: 0 }).fit(X, y).trainScore_;
		expect(scores.every((score, i) => i === 0 || score < scores[i - 1]!)).toBe(true);
	});

	test('shifts with its targets', () => {
		const boost = (targets: number[]) =>
			new GradientBoostingRegressor({ nEstimators: 10, randomState: 0 }).fit(X, targets).predict(X);
		expectClose(
			boost(y.map((target) => target + 1000)),
			boost(y).map((target) => target + 1000),
			1e-9
		);
	});

	test('goes on in steps, and keeps what it has when it is stopped', async () => {
		const model = new GradientBoostingRegressor({ nEstimators: 8, randomState: 4 });
		const whole = model.clone().fit(X, y);
		for await (const count of model.fitSteps(X, y)) if (count === 3) break;
		expect(model.nEstimators_).toBe(3);
		expect(model.predict(X)).toEqual([...whole.stagedPredict(X)][2]);
	});

	test('of rows that are all alike predicts their mean', () => {
		const model = new GradientBoostingRegressor().fit([[1], [1], [1]], [1, 2, 6]);
		expectClose(model.predict([[1], [7]]), [3, 3], 1e-12);
	});

	test('of classes without doubt stays finite', () => {
		const options = { nEstimators: 300, learningRate: 1, randomState: 0 };
		const model = new GradientBoostingClassifier(options).fit([[0], [1], [2], [3]], [0, 0, 1, 1]);
		expect(
			model
				.predictProba([[0], [3]])
				.flat()
				.every(Number.isFinite)
		).toBe(true);
		expect(model.predict([[0], [3]])).toEqual([0, 1]);
	});

	test.each([
		[{ subsample: 0 }, 'subsample must be above 0 and at most 1, got 0.'],
		[{ learningRate: -1 }, 'learningRate must be positive, got -1.'],
		[{ nIterNoChange: 0 }, 'nIterNoChange must be a whole number from 1, or null; got 0.'],
		[{ loss: 'huber' as never }, 'loss must be one of squared_error']
	])('is refused with %j', (options, words) => {
		expect(() => new GradientBoostingRegressor(options)).toThrow(words);
	});
});
