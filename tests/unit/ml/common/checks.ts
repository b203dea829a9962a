import { describe, expect, test } from 'vitest';
import { fromJSON, type BaseEstimator } from '#ml/estimator/base-estimator.ts';
import { Classifier } from '#ml/estimator/classifier.ts';
import { Clusterer } from '#ml/estimator/clusterer.ts';
import type { EstimatorClass } from '#ml/estimator/from-json.ts';
import { Regressor } from '#ml/estimator/regressor.ts';
import { expectClose } from '../expect-close.ts';
import { answers, attributesOf, type Data, fit, makeData } from './data.ts';

export interface Checked {
	/** New each time; with a seed, where there is chance. */
	make: () => BaseEstimator;
	/** Missing numbers and infinities in X are what it is for. */
	takesMissing?: boolean;
	/** Classes of the estimators inside of it. */
	inside?: readonly EstimatorClass<BaseEstimator>[];
	/** What it is fitted to. */
	data?: Data;
}

/** What scikit-learn's common tests ask of every estimator. */
export function checkEstimators(list: Record<string, Checked>): void {
	describe.each(Object.entries(list))('%s, as every estimator,', (_name, checked) => {
		checkContract(checked);
		checkNames(checked);
		checkJson(checked);
		checkRefusals(checked);
		if (!(checked.make() instanceof Clusterer)) checkRows(checked);
		if (checked.make() instanceof Classifier) checkClassifier(checked);
	});
}

function checkContract({ make, data = makeData(make()) }: Checked): void {
	test('says that it is not fitted', () => {
		for (const name of attributesOf(make())) {
			expect(() => (make() as unknown as Record<string, unknown>)[name], name).toThrow('not fitted yet');
		}
		expect(() => answers(make(), data.X)).toThrow('not fitted yet');
	});

	test('returns itself from fit and leaves its input as it was', () => {
		const estimator = make();
		const before = structuredClone(data);
		expect(fit(estimator, data)).toBe(estimator);
		answers(estimator, data.X);
		expect(data).toEqual(before);
	});

	test('hands out copies: changing one does not change what it has learned', () => {
		const estimator = fit(make(), data);
		const before = answers(estimator, data.X);
		for (const name of attributesOf(estimator))
			spoil((estimator as unknown as Record<string, unknown>)[name]);
		expect(answers(estimator, data.X)).toEqual(before);
	});

	test('forgets an earlier fit, and repeats itself', () => {
		const other = { X: data.X.map((row) => row.map((value) => value * 2 + 1)).reverse(), y: data.y };
		const twice = fit(fit(make(), other), data);
		expect(answers(twice, data.X)).toEqual(answers(fit(make(), data), data.X));
	});

	test('is cloned with its parameters and without what it learned', () => {
		const estimator = fit(make(), data);
		const copy = estimator.clone();
		expect(copy).not.toBe(estimator);
		expect(JSON.stringify(copy)).toBe(JSON.stringify(make()));
		expect(() => answers(copy, data.X)).toThrow('not fitted yet');
		expect(answers(fit(copy, data), data.X)).toEqual(answers(estimator, data.X));
	});

	test('takes its own parameters, and no unknown ones', () => {
		const estimator = make();
		expect(estimator.setParams(estimator.getParams())).toBe(estimator);
		expect(JSON.stringify(estimator)).toBe(JSON.stringify(make()));
		expect(() => estimator.setParams({ nonsense: 1 } as object)).toThrow('has no option nonsense');
	});
}

function checkNames({ make, inside = [], data = makeData(make()) }: Checked): void {
	test('knows the columns of a frame by name, and says which differ', () => {
		const names = data.X[0]!.map((_, j) => `column ${j}`);
		const frame = (columns: string[]) => ({ $data: data.X, values: data.X, columns });
		const estimator = fit(make(), { ...data, X: frame(names) as unknown as number[][] });
		expect(estimator.featureNamesIn_).toEqual(names);
		expect(fit(make(), data).featureNamesIn_).toBeUndefined();
		expect(answers(estimator, frame(names))).toEqual(answers(estimator, data.X));
		if (!('predict' in estimator || 'transform' in estimator)) return;
		const Class = estimator.constructor as EstimatorClass<BaseEstimator>;
		for (const one of [estimator, fromJSON(JSON.stringify(estimator), [Class, ...inside])]) {
			expect(() => answers(one, frame(names.toReversed()))).toThrow('another order');
			expect(() => answers(one, frame(['x', ...names.slice(1)]))).toThrow(
				'column 0 is missing, and x is new'
			);
		}
	});
}

function checkJson({ make, inside = [], data = makeData(make()) }: Checked): void {
	const read = (json: unknown) =>
		fromJSON(json, [make().constructor as unknown as EstimatorClass<BaseEstimator>, ...inside]);

	test('comes back from JSON, fitted or not', () => {
		const estimator = fit(make(), data);
		const back = read(JSON.stringify(estimator));
		expect(answers(back, data.X)).toEqual(answers(estimator, data.X));
		expect(JSON.stringify(back)).toBe(JSON.stringify(estimator));
		expect(() => answers(read(JSON.stringify(make())), data.X)).toThrow('not fitted yet');
	});

	test('refuses JSON of another class, format or version', () => {
		const json = make().toJSON();
		expect(() => read({ ...json, class: 'Other' })).toThrow('of a Other');
		expect(() => read({ ...json, format: 'other' })).toThrow('not the JSON of an estimator');
		expect(() => read({ ...json, version: 0 })).toThrow('version 0');
		expect(() => read({ ...json, params: null })).toThrow('lost its params');
	});
}

function checkRefusals({ make, takesMissing, data = makeData(make()) }: Checked): void {
	const withFirst = (value: unknown) =>
		data.X.map((row, i) => (i === 0 ? [value, ...row.slice(1)] : row)) as number[][];
	const wrong: [string, number[][], RegExp][] = [
		['no rows', [], /no rows/],
		['no columns', data.X.map(() => []), /no columns/],
		['rows of two lengths', data.X.map((row, i) => (i === 3 ? row.slice(1) : row)), /differ in length/],
		['a plain list', data.y as unknown as number[][], /must be a matrix/]
	];
	if (!takesMissing) {
		wrong.push(['NaN', withFirst(NaN), /NaN \(X, row 0, column 0\)/]);
		wrong.push(['infinity', withFirst(Infinity), /must be finite, but row 0, column 0/]);
		wrong.push(['text', withFirst('a'), /the text 'a'/]);
	}

	test.each(wrong)('refuses to learn from %s', (_what, X, words) => {
		expect(() => fit(make(), { X, y: data.y.slice(0, X.length) })).toThrow(words);
	});

	if (make() instanceof Clusterer) return;
	test.each(wrong)('refuses to answer to %s', (_what, X, words) => {
		expect(() => answers(fit(make(), data), X)).toThrow(words);
	});

	test('refuses other columns than it has learned', () => {
		const narrow = data.X.map((row) => row.slice(1));
		expect(() => answers(fit(make(), data), narrow)).toThrow(/has 3 columns, but .* fitted with 4/);
	});

	test('learns from one row, or says why not', () => {
		const one = { X: data.X.slice(0, 1), y: data.y.slice(0, 1) };
		let estimator: BaseEstimator;
		try {
			estimator = fit(make(), one);
		} catch (error) {
			expect(error).toBeInstanceOf(RangeError);
			return;
		}
		answers(estimator, one.X);
	});

	if (!(make() instanceof Classifier || make() instanceof Regressor)) return;
	test('refuses X and y of two lengths, and missing y', () => {
		expect(() => fit(make(), { X: data.X, y: data.y.slice(1) })).toThrow('X has 40 values and y has 39.');
		expect(() => fit(make(), { X: data.X, y: data.y.with(2, NaN) })).toThrow(TypeError);
	});
}

function checkRows({ make, data = makeData(make()) }: Checked): void {
	test('answers for each row alone as for all, in any order', () => {
		const estimator = fit(make(), data);
		const whole = answers(estimator, data.X);
		for (const [name, all] of Object.entries(whole)) {
			const single = data.X.map((row) => (answers(estimator, [row])[name] as unknown[])[0]);
			expectClose(single, all, 1e-10);
			const reversed = answers(estimator, data.X.toReversed())[name] as unknown[];
			expectClose(reversed.toReversed(), all, 1e-10);
		}
	});

	test('takes typed rows, tensors and frames', () => {
		const { X } = data;
		const estimator = fit(make(), data);
		const expected = answers(estimator, X);
		expect(
			answers(
				estimator,
				X.map((row) => Float64Array.from(row))
			)
		).toEqual(expected);
		expect(answers(estimator, { arraySync: () => X })).toEqual(expected);
		expect(answers(estimator, { $data: X, values: X })).toEqual(expected);
	});
}

function checkClassifier({ make, data = makeData(make()) }: Checked): void {
	const made = () => make() as Classifier & { predictProba?(X: number[][]): number[][] };

	test('predicts words as it predicts numbers', () => {
		const word = (label: number) => (label === 0 ? 'no' : 'yes');
		const words = made().fit(data.X, data.y.map(word));
		expect(words.classes_).toEqual(['no', 'yes']);
		expect(words.predict(data.X)).toEqual((fit(made(), data).predict(data.X) as number[]).map(word));
		expect(words.score(data.X, data.y.map(word))).toBeGreaterThan(0.8);
	});

	test('gives probabilities that add up to 1', () => {
		const proba = fit(made(), data).predictProba?.(data.X) ?? [];
		expectClose(
			proba.map((row) => row.reduce((sum, value) => sum + value, 0)),
			proba.map(() => 1),
			1e-9
		);
		expect(proba.flat().every((value) => value >= 0 && value <= 1)).toBe(true);
	});

	test('predicts the only label, or says that it needs two', () => {
		const one = { X: data.X, y: data.y.map(() => 5) };
		try {
			expect(new Set(fit(made(), one).predict(data.X))).toEqual(new Set([5]));
		} catch (error) {
			expect(String(error)).toMatch(/two kinds of labels/);
		}
	});
}

/** Writes over all numbers of a list or of lists. */
function spoil(value: unknown): void {
	if (!Array.isArray(value) && !(value instanceof Float64Array)) return;
	value.forEach((entry, i) => {
		if (typeof entry === 'number') value[i] = -1e3;
		else spoil(entry);
	});
}
