import { expect, test } from 'vitest';
import { StandardScaler } from '#ml/index.ts';
import reference from '../../../reference/models.json' with { type: 'json' };
import { expectClose } from '../expect-close.ts';
import { titanicSplit } from '../titanic-features.ts';

const { scaler: expected } = reference;

test('learns the means and scales of scikit-learn, which give the z-scores of SciPy', async () => {
	const { XTrain, XTest } = await titanicSplit();
	const scaler = new StandardScaler().fit(XTrain);
	expectClose(scaler.mean_, expected.mean);
	expectClose(scaler.scale_, expected.scale);
	expectClose(scaler.transform(XTest).slice(0, 3), expected.firstTest);
	expectClose(scaler.transform(XTrain).slice(0, 3), reference.scipy.zScores);
});

test('a constant column keeps scale 1, even when rounding spreads it', () => {
	const scaler = new StandardScaler().fit(expected.constant.X);
	expectClose(scaler.scale_, expected.constant.scale);
	expect(scaler.scale_[1]).toBe(1);
});

test('the inverse gives the data back, and nothing is changed in place', () => {
	const X = [
		[1, 10],
		[2, 30],
		[6, 20]
	];
	const scaler = new StandardScaler();
	const scaled = scaler.fitTransform(X);
	expectClose(scaler.inverseTransform(scaled), X);
	expect(X[0]).toEqual([1, 10]);
	expect(scaled[0]).not.toEqual([1, 10]);
});

test('centring and scaling can be left out', () => {
	const X = [[1], [3]];
	expect(new StandardScaler({ withMean: false }).fitTransform(X)).toEqual([[1], [3]]);
	expect(new StandardScaler({ withStd: false }).fitTransform(X)).toEqual([[-1], [1]]);
	expect(new StandardScaler({ withStd: false }).fitTransform([[1], [5]])).toEqual([[-2], [2]]);
});

test('takes typed rows, tensors and frames', () => {
	const expectedRows = [[-1], [1]];
	expect(new StandardScaler().fitTransform([Float64Array.of(1), Float64Array.of(3)])).toEqual(expectedRows);
	expect(new StandardScaler().fitTransform({ arraySync: () => [[1], [3]] })).toEqual(expectedRows);
	expect(new StandardScaler().fitTransform({ $data: [[1], [3]], values: [] })).toEqual(expectedRows);
});

test('lists that are read some rows at a time are as one piece', () => {
	const X = Array.from({ length: 20_000 }, (_, i) => [Math.sin(i), i / 7]);
	const [list, piece] = [X, { arraySync: () => X }].map((rows) => new StandardScaler().fit(rows));
	expect(list!.mean_).toEqual(piece!.mean_);
	expect(list!.scale_).toEqual(piece!.scale_);
	expectClose(list!.mean_, [0, 19_999 / 14], 1e-3);
	expect(list!.transform(X)).toEqual(piece!.transform({ arraySync: () => X }));
});

test.each([
	[
		'use before fit',
		() => new StandardScaler().transform([[1]]),
		'This StandardScaler is not fitted yet. Call fit first.'
	],
	['reading before fit', () => new StandardScaler().mean_, 'not fitted yet'],
	[
		'other columns',
		() => new StandardScaler().fit([[1, 2]]).transform([[1]]),
		'X has 1 columns, but this StandardScaler was fitted with 2.'
	],
	['a missing number', () => new StandardScaler().fit([[1], [NaN]]), 'there is NaN (X, row 1, column 0)'],
	['ragged rows', () => new StandardScaler().fit([[1, 2], [3]]), 'row 0 has 2 and row 1 has 1'],
	['a plain list', () => new StandardScaler().fit([1, 2] as unknown as number[][]), 'X must be a matrix'],
	['no rows', () => new StandardScaler().fit([]), 'X has no rows']
])('%s is refused with words', (_what, call, words) => {
	expect(call).toThrow(words);
});
