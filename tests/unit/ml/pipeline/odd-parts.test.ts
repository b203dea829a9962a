import { describe, expect, test } from 'vitest';
import * as ml from '#ml/index.ts';
import { any, X, y } from '../common/six-rows.ts';

const records = X.map(([a, b]) => ({ a, b }));

describe('parts of composed estimators', () => {
	const form = /takes a list of \[name, estimator/;
	test.each(['abc', 5, null, {}, [new ml.Ridge()], [[new ml.Ridge()]]])('%s are no steps', (steps) => {
		expect(() => new ml.Pipeline(any(steps))).toThrow(/takes a list of \[name, estimator|needs a step/);
		if (typeof steps === 'object' && steps !== null && !Array.isArray(steps)) return;
		expect(() => new ml.FeatureUnion(any(steps))).toThrow(form);
		expect(() => new ml.ColumnTransformer(any(steps))).toThrow(form);
	});

	test('a class in the place of an estimator', () => {
		const message =
			'must be an estimator, as new Ridge(), got a function. It may be a class: make one of it with new.';
		expect(() => new ml.Pipeline(any([['model', ml.Ridge]]))).toThrow(`model of Pipeline ${message}`);
		expect(() => ml.makePipeline(any(ml.Ridge))).toThrow(message);
		expect(() => new ml.RFE({ estimator: any(ml.Ridge) })).toThrow(`estimator of RFE ${message}`);
		expect(() => new ml.GridSearchCV({ estimator: any(ml.Ridge), paramGrid: { alpha: [1] } })).toThrow(
			message
		);
		for (const judge of [ml.crossValScore, ml.crossValidate, ml.crossValPredict, ml.learningCurve])
			expect(() => (judge as (...given: unknown[]) => unknown)(ml.Ridge, X, y, { cv: 2 })).toThrow(message);
		expect(() => ml.permutationImportance(any(ml.Ridge), X, y)).toThrow(message);
		const remainder = any(ml.StandardScaler);
		expect(() => new ml.ColumnTransformer([], { remainder })).toThrow(
			`remainder of ColumnTransformer ${message}`
		);
		expect(() => new ml.ColumnTransformer([], { remainder: any('pass') })).toThrow("got the text 'pass'");
	});

	test('what predicts no labels has no classes_', () => {
		expect(() => new ml.Pipeline([['model', new ml.Ridge()]]).fit(X, y).classes_).toThrow(
			'The estimator of this Pipeline has no classes_: it predicts no labels.'
		);
		const search = new ml.GridSearchCV({ estimator: new ml.Ridge(), paramGrid: { alpha: [1] }, cv: 2 });
		expect(() => search.fit(X, y).classes_).toThrow('has no classes_');
	});
});

describe('rows for a ColumnTransformer', () => {
	const prepare = () => new ml.ColumnTransformer([['all', 'passthrough', [0]]], { remainder: 'passthrough' });
	test.each<[string, unknown, RegExp]>([
		[
			'nothing',
			undefined,
			/^TypeError: X must be a frame, a list of records or a list of rows, got undefined/
		],
		['no rows', [], /^RangeError: X has no rows/],
		['a row that is missing', X.with(2, any(undefined)), /but row 2 is undefined/],
		['a record among rows', X.with(2, any({ a: 1 })), /but row 2 is an object/],
		['a row among records', [records[0], X[1]], /but row 1 is a list/],
		[
			'rows of two lengths',
			X.with(1, [1]),
			/^TypeError: The rows of X differ in length: row 0 has 2 and row 1 has 1/
		]
	])('%s', (_what, odd, message) => {
		expect(() => prepare().fit(any(odd))).toThrow(Error);
		let said = '';
		try {
			prepare().fit(X).transform(any(odd));
		} catch (error) {
			said = String(error);
		}
		expect(said).toMatch(message);
	});

	test('what a record does not have is missing', () => {
		const made = new ml.ColumnTransformer([['filled', new ml.SimpleImputer(), ['a', 'b']]]);
		expect(made.fitTransform([{ a: 1, b: 2 }, { a: 3 }, { a: 5, b: 4 }])).toEqual([
			[1, 2],
			[3, 3],
			[5, 4]
		]);
		const plain = new ml.ColumnTransformer([['as it is', 'passthrough', ['a', 'b']]]);
		expect(plain.fitTransform([{ a: 1, b: 2 }, { a: 3 }])).toEqual([
			[1, 2],
			[3, NaN]
		]);
	});
});

describe('FunctionTransformer', () => {
	const log = (rows: number[][]) => rows.map((row) => row.map(Math.log1p));
	test('tells the names of its columns where it is told how', () => {
		const same = new ml.FunctionTransformer({ func: log, featureNamesOut: 'one-to-one' }).fit(X);
		expect(same.getFeatureNamesOut()).toEqual(['x0', 'x1']);
		expect(same.getFeatureNamesOut(['a', 'b'])).toEqual(['a', 'b']);
		expect(same.nFeaturesIn_).toBe(2);
		const other = new ml.FunctionTransformer({
			func: log,
			featureNamesOut: (names) => names.map((name) => `log ${name}`)
		});
		const frame = { $data: X, values: X, columns: ['a', 'b'] };
		expect(other.fit(any(frame)).getFeatureNamesOut()).toEqual(['log a', 'log b']);
		const prepare = new ml.ColumnTransformer([['logs', other, ['a']]]).fit(any(frame));
		expect(prepare.getFeatureNamesOut()).toEqual(['logs__log a']);
	});

	test('says that it has none otherwise', () => {
		expect(() => new ml.FunctionTransformer({ func: log }).fit(X).getFeatureNamesOut()).toThrow(
			"give it featureNamesOut, 'one-to-one'"
		);
		expect(() => new ml.FunctionTransformer({ featureNamesOut: any('same') })).toThrow(
			'featureNamesOut must be one of one-to-one, null'
		);
	});
});

describe('ways to split and to search', () => {
	test.each([true, 'kfold', () => 1, new Date(0)])('%s is no way to split', (cv) => {
		expect(() => ml.crossValScore(new ml.Ridge(), X, y, { cv: any(cv) })).toThrow(
			'cv must be a number of folds, a way to split'
		);
	});

	test('splits name rows that there are', () => {
		const score = (cv: unknown) => ml.crossValScore(new ml.Ridge(), X, y, { cv: any(cv) });
		expect(() => score([])).toThrow('there is no split');
		expect(() => score([[[0, 1], [2]]])).toThrow(
			'A split is { train, test }, two lists of rows; there is a list in cv.'
		);
		expect(() => score([{ train: [0, 1, 2], test: [3, 99] }])).toThrow(
			'A split names row 99, but there are rows 0 to 5.'
		);
	});

	test('probabilities of labels that a split does not know are 0, as in scikit-learn', () => {
		const labels = ['a', 'a', 'b', 'b', 'c', 'c'];
		const proba = ml.crossValPredict(new ml.GaussianNB<string>(), X, labels, {
			cv: new ml.KFold({ nSplits: 3 }),
			method: 'predictProba'
		});
		expect(proba.map((row) => row.length)).toEqual([3, 3, 3, 3, 3, 3]);
		expect(proba.map((row, i) => row['abc'.indexOf(labels[i]!)])).toEqual([0, 0, 0, 0, 0, 0]);
		const cv = new ml.KFold({ nSplits: 3 });
		expect(() =>
			ml.crossValPredict(new ml.LogisticRegression<string>(), X, labels, { cv, method: 'decisionFunction' })
		).toThrow('A split trains without the label a');
	});

	test.each<[unknown]>([[null], [[]], [5], ['C'], [[null]]])('%o is no grid', (grid) => {
		expect(() => ml.parameterGrid(any(grid))).toThrow(
			'A grid is an object with lists of values, { C: [1, 10] }'
		);
		if (Array.isArray(grid)) return;
		expect(() => ml.parameterSampler(any(grid), 2)).toThrow('Distributions are an object');
	});

	test('draws are counted in whole numbers, from lists or distributions', () => {
		expect(() => ml.parameterSampler({ alpha: [1] }, 1.5)).toThrow(
			'nIter must be a whole number from 1; got 1.5.'
		);
		expect(() => ml.parameterSampler({ alpha: any(5), beta: ml.uniform(0, 1) }, 2)).toThrow(
			'The parameter alpha needs a list of values or a distribution, got 5.'
		);
	});

	test('the columns that RFE keeps are counted', () => {
		const rfe = (options: object) => new ml.RFE({ estimator: new ml.Ridge(), ...options });
		expect(() => rfe({ nFeaturesToSelect: 1.5 })).toThrow(
			'nFeaturesToSelect must be a whole number from 1, or a share'
		);
		expect(() => rfe({ step: 1.5 })).toThrow('step must be a whole number from 1, or a share');
	});
});

describe('pairs of a user and an item', () => {
	const pairs = [
		['ann', 1],
		['ann', 2],
		['bob', 1]
	] as const;
	test.each<[unknown, string]>([
		[undefined, 'X must be a matrix: a list of rows, got undefined.'],
		[[1, 2, 3], 'X must be a matrix'],
		[[['ann'], ['ann'], ['bob']], 'X must be rows of [user, item], but its rows hold 1 values.'],
		[
			[
				['ann', 1],
				['ann', null],
				['bob', 1]
			],
			'A user or an item must be a text or a number; row 1 of X holds null.'
		],
		[[['ann', 1], null, ['bob', 1]], 'row 1 is null']
	])('%o are none', (odd, message) => {
		for (const model of [new ml.NeighbourRecommender(), new ml.AlternatingLeastSquares({ randomState: 0 })]) {
			expect(() => model.fit(any(odd), [1, 2, 3])).toThrow(message);
			expect(() => model.fit(pairs, [1, 2, 3]).predict(any(odd))).toThrow(message);
			expect(() => model.recommend('ann', -1)).toThrow('n must be a whole number from 0; got -1.');
		}
	});

	test('a frame holds them too', () => {
		const frame = { $data: pairs, values: pairs, columns: ['user', 'item'] };
		const model = new ml.NeighbourRecommender().fit(any(frame), [1, 2, 3]);
		expect(model.users_).toEqual(['ann', 'bob']);
		expect(model.predict(any(frame))).toHaveLength(3);
	});
});

describe('what is wrong in columns that a ColumnTransformer takes', () => {
	const table = [
		{ age: 1, town: 1, fare: 3 },
		{ age: 2, town: 2, fare: 5 }
	];
	const wrong = (fare: unknown) => table.map((row, i) => (i === 1 ? { ...row, fare } : row));
	const rowsOf = (records: object[]): unknown[][] =>
		records.map((record) => Object.values(record) as unknown[]);
	const parts = [
		() => new ml.StandardScaler(),
		() => new ml.KNNImputer(),
		() => ml.makePipeline(new ml.SimpleImputer(), new ml.PCA()),
		() => new ml.OrdinalEncoder()
	];

	test.each(parts)('is said with the place in all columns: case %#', (part) => {
		const named = () => new ml.ColumnTransformer([['own', any(part()), ['town', 'fare']]]);
		const counted = () => new ml.ColumnTransformer([['own', any(part()), [1, 2]]]);
		expect(() => named().fit(any(wrong('much')))).toThrow("column 'fare'");
		expect(() =>
			named()
				.fit(table)
				.transform(any(wrong('much')))
		).toThrow("column 'fare'");
		expect(() => counted().fit(any(rowsOf(wrong('much'))))).toThrow('column 2');
		expect(() =>
			counted()
				.fit(any(rowsOf(table)))
				.transform(any(rowsOf(wrong('much'))))
		).toThrow('column 2');
	});
});
