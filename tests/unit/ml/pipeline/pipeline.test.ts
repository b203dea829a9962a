import { describe, expect, expectTypeOf, test } from 'vitest';
import {
	ColumnTransformer,
	crossValScore,
	FeatureUnion,
	FunctionTransformer,
	LogisticRegression,
	makePipeline,
	PCA,
	Pipeline,
	StandardScaler
} from '#ml/index.ts';
import reference from '../../../reference/validation.json' with { type: 'json' };
import { expectClose } from '../expect-close.ts';

const { X, y } = reference;
const made = () =>
	new Pipeline([
		['scale', new StandardScaler()],
		['model', new LogisticRegression()]
	]);

describe('a pipeline', () => {
	test('answers as its steps do, one after the other', () => {
		const pipe = made().fit(X, y);
		const scaled = new StandardScaler().fitTransform(X);
		const model = new LogisticRegression().fit(scaled, y);
		expect(pipe.predict(X)).toEqual(model.predict(scaled));
		expect(pipe.predictProba(X)).toEqual(model.predictProba(scaled));
		expect(pipe.decisionFunction(X)).toEqual(model.decisionFunction(scaled));
		expect(pipe.score(X, y)).toBe(model.score(scaled, y));
		expect(pipe.classes_).toEqual([0, 1]);
		expect((pipe.namedSteps['model'] as LogisticRegression).coef_).toEqual(model.coef_);
	});

	test('predicts labels of the kind that its last step predicts', () => {
		const words = y.map((label) => (label === 1 ? 'yes' : 'no'));
		const pipe = makePipeline(new StandardScaler(), new LogisticRegression<string>()).fit(X, words);
		expectTypeOf(pipe.predict(X)).toEqualTypeOf<string[]>();
		const named = new Pipeline([
			['scale', new StandardScaler()],
			['model', new LogisticRegression<'no' | 'yes'>()]
		]);
		expectTypeOf(named.predict).returns.toEqualTypeOf<('no' | 'yes')[]>();
		expectTypeOf(made().predict).returns.toEqualTypeOf<number[]>();
		expect(new Set(pipe.predict(X))).toEqual(new Set(['no', 'yes']));
		expectTypeOf(makePipeline(new LogisticRegression()).predict).returns.toEqualTypeOf<number[]>();
		expectTypeOf(makePipeline<string>('passthrough', new PCA()).predict).returns.toEqualTypeOf<string[]>();
	});

	test('knows the columns of records and frames by name', () => {
		const records = X.map(([a, b]) => ({ a, b }));
		const prepare = new ColumnTransformer([['scale', new StandardScaler(), ['b', 'a']]]);
		const pipe = makePipeline(prepare, new LogisticRegression()).fit(records, y);
		expect(pipe.featureNamesIn_).toEqual(['a', 'b']);
		expect((pipe.namedSteps['columntransformer'] as ColumnTransformer).featureNamesIn_).toEqual(['a', 'b']);
		expect((pipe.finalEstimator as LogisticRegression).featureNamesIn_).toBeUndefined();
		const frame = (columns: string[]) => ({ $data: X, values: X, columns });
		const scaled = makePipeline(new StandardScaler(), new LogisticRegression());
		const names = X[0]!.map((_, j) => `x${j}`);
		scaled.fit(frame(names), y);
		expect(() => scaled.predict(frame(names.with(0, 'other')))).toThrow(
			'The columns of X are not those that this StandardScaler was fitted with: x0 is missing, and other is new.'
		);
		expect(() => scaled.predict(frame(names.toReversed()))).toThrow('in another order than in fit');
		expect(new StandardScaler().fit(frame(['0', '1', '2', '3'].slice(0, names.length))).featureNamesIn_).toBe(
			undefined
		);
	});

	test('fits copies: what it was given has learned nothing', () => {
		const [scale, model] = [new StandardScaler(), new LogisticRegression()];
		makePipeline(scale, model).fit(X, y);
		new FeatureUnion([['scale', scale]]).fit(X);
		new ColumnTransformer([['scale', scale, [0]]]).fit(X);
		expect(() => scale.mean_).toThrow('not fitted yet');
		expect(() => model.coef_).toThrow('not fitted yet');
	});

	test('of transformers transforms', () => {
		const pipe = makePipeline(new StandardScaler(), 'passthrough', new PCA({ nComponents: 2 }));
		const expected = new PCA({ nComponents: 2 }).fitTransform(new StandardScaler().fitTransform(X));
		expect(pipe.fitTransform(X)).toEqual(expected);
		expect(() => pipe.predict(X)).toThrow('The estimator of this Pipeline has no predict.');
	});

	test('learns from the training rows only', () => {
		const before = { X: structuredClone(X), y: [...y] };
		const pipe = made();
		const scores = crossValScore(pipe, X, y, { scoring: 'rocAuc' });
		expect(scores).toHaveLength(5);
		expect({ X, y }).toEqual(before);
		expect(() => pipe.predict(X)).toThrow('not fitted yet');
	});

	test('takes parameters by step, another step, and a copy takes all of them', () => {
		const pipe = made().setParams({ model__C: 0.01 });
		expect((pipe.namedSteps['model'] as LogisticRegression).getParams().C).toBe(0.01);
		const copy = pipe.clone().setParams({ model__C: 5 });
		expect((pipe.namedSteps['model'] as LogisticRegression).getParams().C).toBe(0.01);
		copy.setParams({ scale: 'passthrough' });
		expectClose(copy.fit(X, y).predictProba(X), new LogisticRegression({ C: 5 }).fit(X, y).predictProba(X));
	});

	test('is kept as JSON with all that its steps learned', () => {
		const pipe = made().fit(X, y);
		const back = Pipeline.fromJSON(JSON.stringify(pipe), [StandardScaler, LogisticRegression]);
		expect(back.predict(X)).toEqual(pipe.predict(X));
		expect(JSON.stringify(back)).toBe(JSON.stringify(pipe));
	});

	test('is named after its classes by makePipeline', () => {
		const pipe = makePipeline(new PCA(), new PCA(), new LogisticRegression());
		expect(Object.keys(pipe.namedSteps)).toEqual(['pca-1', 'pca-2', 'logisticregression']);
	});

	test.each([
		['no step', () => new Pipeline([]), 'needs a step'],
		[
			'a name twice',
			() =>
				new Pipeline([
					['a', 'passthrough'],
					['a', 'passthrough']
				]),
			"'a' does not do"
		],
		['two underscores', () => new Pipeline([['a__b', 'passthrough']]), "'a__b' does not do"],
		['a model before the end', () => makePipeline(new LogisticRegression(), new PCA()), 'put it last'],
		[
			'a step that is none',
			() => made().setParams({ svc__C: 1 }),
			'no estimator named svc. It holds: scale, model.'
		]
	])('refuses %s', (_what, call, words) => {
		expect(call).toThrow(words);
	});
});

const people = [
	{ age: 20, sex: 'f', fare: 1 },
	{ age: 30, sex: 'm', fare: 2 },
	{ age: 40, sex: 'f', fare: 9 }
];
const isF = new FunctionTransformer<string[], number[]>({
	func: (values) => values.map((sex) => Number(sex === 'f'))
});
const z = Math.sqrt(1.5);

describe('a column transformer', () => {
	const prepare = (remainder: 'drop' | 'passthrough' = 'drop') =>
		new ColumnTransformer(
			[
				['age', new StandardScaler(), ['age']],
				['sex', isF, 'sex']
			],
			{ remainder }
		);

	test('gives each transformer its columns, and drops or keeps the others', () => {
		expectClose(prepare().fitTransform(people), [
			[-z, 1],
			[0, 0],
			[z, 1]
		]);
		expectClose(prepare('passthrough').fitTransform(people), [
			[-z, 1, 1],
			[0, 0, 2],
			[z, 1, 9]
		]);
	});

	test('reads frames, whose columns may come in another order later', () => {
		const frame = { $data: people.map(Object.values), values: [], columns: ['age', 'sex', 'fare'] };
		const fitted = prepare().fit(frame);
		expectClose(fitted.transform(frame), prepare().fitTransform(people));
		expectClose(fitted.transform([{ sex: 'f', age: 30 }]), [[0, 1]]);
		expect(() => fitted.transform([{ age: 30 }])).toThrow('There is no column sex. The columns are: age.');
	});

	test('counts the columns of plain rows', () => {
		const rows = [
			[1, 10],
			[3, 30]
		];
		const scale = new ColumnTransformer([['second', new StandardScaler(), [1]]], {
			remainder: 'passthrough'
		});
		expect(scale.fitTransform(rows)).toEqual([
			[-1, 1],
			[1, 3]
		]);
		expect(() => scale.transform([[1]])).toThrow(
			'X has 1 columns, but this ColumnTransformer was fitted with 2'
		);
		expect(() => new ColumnTransformer([['a', 'passthrough', ['age']]]).fit(rows)).toThrow(
			'2 columns without names'
		);
		expect(() => scale.fit(['a'])).toThrow('a frame, a list of records or a list of rows');
	});

	test('works in a pipeline under cross-validation', () => {
		const rows = Array.from({ length: 30 }, (_, i) => ({ age: i, sex: i % 2 ? 'f' : 'm', fare: 1 }));
		const survived = rows.map(({ sex }) => Number(sex === 'f'));
		const pipe = makePipeline(prepare(), new LogisticRegression());
		expect(crossValScore(pipe, rows, survived, { cv: 3 })).toEqual([1, 1, 1]);
		const frame = { $data: rows.map(Object.values), values: [], columns: ['age', 'sex', 'fare'] };
		expect(crossValScore(pipe, frame, survived, { cv: 3 })).toEqual([1, 1, 1]);
	});
});

test('a union puts side by side what several make of the same rows', () => {
	const union = new FeatureUnion([
		['scaled', new StandardScaler()],
		['raw', 'passthrough'],
		['nothing', 'drop']
	]);
	const made = union.fitTransform(X);
	expect(made[0]).toEqual([...new StandardScaler().fitTransform(X)[0]!, ...X[0]!]);
	union.setParams({ scaled__withMean: false });
	expect(union.fitTransform(X)[0]).not.toEqual(made[0]);
});

test('a function is a step, may be undone, and cannot be kept as JSON', () => {
	const logs = new FunctionTransformer({
		func: (rows: number[][]) => rows.map((row) => row.map(Math.log1p)),
		inverseFunc: (rows: number[][]) => rows.map((row) => row.map(Math.expm1))
	});
	expectClose(logs.inverseTransform(logs.fitTransform([[1, 2]])), [[1, 2]]);
	expect(new FunctionTransformer().fitTransform([[1]])).toEqual([[1]]);
	expect(() => JSON.stringify(logs)).toThrow('cannot be kept as JSON');
});
