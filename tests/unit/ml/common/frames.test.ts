/** Frames of danfo as X and y: the numbers that rows of lists give, or words that name the column. */
import { DataFrame } from 'danfojs';
import { describe, expect, test } from 'vitest';
import * as ml from '#ml/index.ts';
import * as pd from '#ml/pd/index.ts';
import { any, X, y } from './six-rows.ts';

const frame = new DataFrame(X, { columns: ['a', 'b'] });
const withTexts = pd.fromRecords(X.map(([a, b], i) => ({ a, sex: i % 2 ? 'm' : 'f', b })));
const numbers = [
	'LinearRegression',
	'LogisticRegression',
	'DecisionTreeClassifier',
	'KNeighborsClassifier'
] as const;
const groups = [
	'KMeans',
	'PCA',
	'StandardScaler',
	'SimpleImputer',
	'KNNImputer',
	'GaussianNB',
	'SVC'
] as const;
const others = ['SelectKBest', 'KBinsDiscretizer', 'MinMaxScaler', 'RandomForestClassifier'] as const;

interface Estimator {
	fit(X: unknown, y?: unknown): unknown;
}
const made = (name: keyof typeof ml) => new (ml[name] as unknown as new () => Estimator)();

test.each([...numbers, ...groups, ...others])('%s names the column of what is no number', (name) => {
	expect(() => made(name).fit(withTexts, y)).toThrow("there is the text 'f' (X, row 0, column 'sex').");
	expect(() =>
		made(name).fit(
			pd.filter(frame, () => false),
			[]
		)
	).toThrow('X has no rows.');
});

test('what is missing, infinite, a date or a bigint has its column too', () => {
	const fit = (b: unknown) =>
		new ml.LinearRegression().fit(
			new DataFrame(
				[
					[1, 2],
					[2, any(b)]
				],
				{ columns: ['a', 'b'] }
			),
			[1, 2]
		);
	expect(() => fit(NaN)).toThrow("there is NaN (X, row 1, column 'b')");
	expect(() => fit(null)).toThrow("there is null (X, row 1, column 'b')");
	expect(() => fit(Infinity)).toThrow("X must be finite, but row 1, column 'b' is Infinity.");
	expect(() => fit(new Date(0))).toThrow("there is a date (X, row 1, column 'b')");
	expect(() => fit(2n)).toThrow("there is the bigint 2n (X, row 1, column 'b')");
});

describe('columns at predict', () => {
	const model = new ml.LinearRegression().fit(frame, y);
	test.each([
		['another order', pd.select(frame, ['b', 'a']), 'in another order than in fit: b stands where'],
		['one less', pd.select(frame, ['b']), 'was fitted with: a is missing.'],
		['one more', pd.withColumn(frame, 'c', y), 'was fitted with: c is new.'],
		['others', pd.fromRecords([{ a: 1, c: 2, d: 3 }]), 'was fitted with: b is missing, and c, d are new.']
	])('%s', (_what, given, words) => {
		expect(() => model.predict(given)).toThrow(words);
	});
	test('are counted where they have no names', () => {
		expect(model.predict(X)).toEqual(model.predict(frame));
		expect(() => model.predict([[1]])).toThrow(
			'X has 1 columns, but this LinearRegression was fitted with 2.'
		);
	});
});

test('a series is no matrix, and a frame is no list', () => {
	expect(() => new ml.Ridge().fit(any(frame['a']), y)).toThrow('A series is one column: take a frame of it');
	const words = 'must be one list of values, but its row 0 holds 2 of them. Take one column: a, b.';
	expect(() => new ml.Ridge().fit(frame, any(frame))).toThrow(`y ${words}`);
	expect(() => ml.accuracyScore(any(frame), any(frame))).toThrow(`yTrue ${words}`);
	expect(() => ml.accuracyScore(y, y, { sampleWeight: frame })).toThrow(`sampleWeight ${words}`);
	expect(new ml.Ridge().fit(frame, pd.select(frame, 'b')).coef_).toEqual(
		new ml.Ridge().fit(X, frame['b']).coef_
	);
});

test('encoders name the column', () => {
	const mixed = new DataFrame(
		[
			[1, 2],
			[any('x'), 3]
		],
		{ columns: ['m', 'n'] }
	);
	const words = "X mixes number and string in column 'm': make them one.";
	expect(() => new ml.OneHotEncoder().fit(mixed)).toThrow(words);
	expect(() => new ml.OrdinalEncoder().fit(mixed)).toThrow(words);
	const encoder = new ml.OneHotEncoder().fit(withTexts);
	expect(() => encoder.transform(pd.fromRecords([{ a: 1, sex: 'q', b: 2 }]))).toThrow(
		"Row 0, column 'sex' of X is q"
	);
});

test('a mean counts what is true as 1, and gives numbers', () => {
	const kept = pd.fromRecords([true, null, false, true].map((k) => ({ k })));
	expect(new ml.SimpleImputer().fitTransform(kept)).toEqual([[1], [2 / 3], [0], [1]]);
	expect(new ml.SimpleImputer({ strategy: 'median' }).fitTransform(kept)).toEqual([[1], [1], [0], [1]]);
	expect(new ml.SimpleImputer({ strategy: 'mostFrequent' }).fitTransform(kept)).toEqual(
		[true, true, false, true].map((k) => [k])
	);
});

test('labels of the rows play no part', () => {
	const sorted = frame.sortValues('a', { ascending: false }) as DataFrame;
	const rows = X.toSorted(([a = 0], [b = 0]) => b - a);
	const fitted = new ml.LinearRegression().fit(pd.select(sorted, 'a'), sorted['b']);
	const plain = new ml.LinearRegression().fit(
		rows.map(([a = 0]) => [a]),
		rows.map(([, b = 0]) => b)
	);
	expect(fitted.coef_).toEqual(plain.coef_);
	const some = frame.query(frame['a'].gt(1.2)) as DataFrame;
	const { XTest, yTest } = ml.trainTestSplit(some, some['b'], { randomState: 0 });
	expect((XTest as unknown as DataFrame)['b'].values).toEqual(
		(yTest as unknown as { values: number[] }).values
	);
});

test('columns may be called columns, values or shape', () => {
	const hiding = pd.fromRecords(X.map(([a, b], i) => ({ columns: a, values: b, shape: i })));
	const model = new ml.LinearRegression().fit(hiding, y);
	expect(model.featureNamesIn_).toEqual(['columns', 'values', 'shape']);
	expect(model.predict(hiding)).toHaveLength(6);
	expect(ml.crossValScore(new ml.LinearRegression(), hiding, y, { cv: 2 })).toHaveLength(2);
	const chosen = new ml.ColumnTransformer([['own', new ml.MinMaxScaler(), ['columns']]]);
	expect(chosen.fitTransform(hiding)).toHaveLength(6);
});
