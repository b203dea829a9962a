import { describe, expect, test } from 'vitest';
import { LinearSVC, type LinearSVCOptions, StandardScaler } from '#ml/index.ts';
import { SparseMatrix } from '#ml/matrix/sparse-matrix.ts';
import reference from '../../../reference/svm.json' with { type: 'json' };
import { expectClose } from '../expect-close.ts';
import { samples } from '../samples.ts';

function scaled(name: string) {
	const { X, y } = samples<string | number>(name);
	const labels = name === 'diabetes' ? y.map((value) => (Number(value) > 140 ? 1 : 0)) : y;
	return { X: new StandardScaler().fitTransform(X), y: labels };
}

describe.each(reference.linear)('LinearSVC of $data with $options', (expected) => {
	const { X, y } = scaled(expected.data);
	const options = expected.options as Partial<LinearSVCOptions>;

	test.each(options.loss === 'hinge' ? [true] : [true, false])(
		'has the weights of scikit-learn, with dual: %s',
		(dual) => {
			const exact = { ...options, dual, tol: 1e-10, maxIter: 100_000, randomState: 1 };
			const model = new LinearSVC<string | number>(exact).fit(X, y);
			expectClose(model.coef_, expected.coef, 1e-6);
			expectClose(model.intercept_, expected.intercept, 1e-6);
			expectClose(model.decisionFunction(X.filter((_, i) => i % 15 === 0)), expected.decision, 1e-6);
			expectClose(model.score(X, y), expected.score, 1e-9);
		}
	);

	test('is near where it stops by itself', () => {
		const model = new LinearSVC<string | number>({ ...options, randomState: 3 }).fit(X, y);
		expectClose(model.coef_, expected.coef, 2e-3);
	});
});

describe('LinearSVC', () => {
	const { X, y } = scaled('breast-cancer');

	test('with hinge loss is held by few rows: one far on its side changes nothing', () => {
		const options = { loss: 'hinge', tol: 1e-9, maxIter: 100_000, randomState: 0 } as const;
		const model = new LinearSVC<string | number>(options).fit(X, y);
		const far = model.coef_[0]!.map((weight) => 100 * weight);
		const again = new LinearSVC<string | number>(options).fit([...X, far], [...y, 'malignant']);
		expectClose(again.coef_, model.coef_, 1e-5);
	});

	test('gives weights of 0 no say', () => {
		const model = new LinearSVC<string | number>({ classWeight: { benign: 0 }, randomState: 0 }).fit(X, y);
		expect(new Set(model.predict(X))).toEqual(new Set(['malignant']));
	});

	test('reads rows without their zeros', () => {
		const rows = X.map((row) => row.map((value) => Math.max(0, value)));
		const dense = new LinearSVC<string | number>({ randomState: 0 }).fit(rows, y);
		const sparse = SparseMatrix.fromDense(rows);
		const model = new LinearSVC<string | number>({ randomState: 0 }).fit(sparse, y);
		expectClose(model.decisionFunction(sparse), dense.decisionFunction(rows), 1e-9);
	});

	test('goes by the weights where there are fewer of them than rows, and by the rows else', () => {
		const few = { X: X.slice(0, 25), y: y.slice(0, 25) };
		const byWeights = new LinearSVC<string | number>({ randomState: 0 }).fit(X, y);
		expect(byWeights.coef_).toEqual(new LinearSVC<string | number>({ dual: false }).fit(X, y).coef_);
		const byRows = new LinearSVC<string | number>({ randomState: 0 }).fit(few.X, few.y);
		const dual = new LinearSVC<string | number>({ randomState: 0, dual: true }).fit(few.X, few.y);
		expect(byRows.coef_).toEqual(dual.coef_);
	});

	test('stops where it is told to', () => {
		expect(new LinearSVC<string | number>({ maxIter: 2 }).fit(X, y).nIter_).toBe(2);
	});

	test.each([
		[{ loss: 'log' as never }, 'loss must be one of hinge, squared_hinge; got log.'],
		[{ loss: 'hinge' as const, dual: false }, 'The hinge loss has corners: it needs dual: true'],
		[{ dual: 'primal' as never }, 'dual must be one of true, false, auto; got primal.'],
		[{ interceptScaling: 0 }, 'interceptScaling must be positive, got 0.'],
		[{ maxIter: 0 }, 'maxIter must be a whole number from 1; got 0.']
	])('is refused with %j', (options, words) => {
		expect(() => new LinearSVC(options)).toThrow(words);
	});
});
