import { describe, expect, test } from 'vitest';
import * as ml from '#ml/index.ts';
import type { BaseEstimator } from '#ml/estimator/base-estimator.ts';
import reference from '../../reference/names.json' with { type: 'json' };
import { expectClose } from './expect-close.ts';
import { samples } from './samples.ts';

const { X, y } = samples<string>('iris');
const { columns } = reference;
const frame = { $data: X, values: X, columns };

type Named = BaseEstimator & {
	fit(X: unknown, y?: unknown): Named;
	transform(X: unknown): number[][];
	inverseTransform(X: number[][]): number[][];
	getFeatureNamesOut(names?: readonly string[]): string[];
};

const several: Record<keyof typeof reference.several, () => BaseEstimator> = {
	StandardScaler: () => new ml.StandardScaler(),
	MinMaxScaler: () => new ml.MinMaxScaler(),
	RobustScaler: () => new ml.RobustScaler(),
	OrdinalEncoder: () => new ml.OrdinalEncoder(),
	SimpleImputer: () => new ml.SimpleImputer(),
	KNNImputer: () => new ml.KNNImputer(),
	KBinsDiscretizer: () => new ml.KBinsDiscretizer({ nBins: 3 }),
	PolynomialFeatures: () => new ml.PolynomialFeatures(),
	PCA: () => new ml.PCA({ nComponents: 2 }),
	TruncatedSVD: () => new ml.TruncatedSVD({ nComponents: 2 }),
	KMeans: () => new ml.KMeans({ nClusters: 2, nInit: 1, randomState: 0 }),
	SelectKBest: () => new ml.SelectKBest({ k: 2 }),
	VarianceThreshold: () => new ml.VarianceThreshold({ threshold: 0.6 }),
	RFE: () => new ml.RFE({ estimator: new ml.LogisticRegression(), nFeaturesToSelect: 2 })
};
const union = () =>
	new ml.FeatureUnion([
		['pca', new ml.PCA({ nComponents: 2 })],
		['raw', 'passthrough'],
		['none', 'drop']
	]);
const pipe = () =>
	new ml.Pipeline([
		['scale', new ml.StandardScaler()],
		['idle', 'passthrough'],
		['best', new ml.SelectKBest({ k: 2 })]
	]);
const all = [
	...Object.entries(several).map(
		([name, make]) => [name, make, reference.several[name as keyof typeof several]] as const
	),
	['FeatureUnion', union, reference.union] as const,
	['Pipeline', pipe, reference.pipeline] as const
];

describe.each(all)('names of the columns of %s', (_name, make, expected) => {
	const made = () => make() as unknown as Named;

	test('are those of scikit-learn', () => {
		const counted = made().fit(X, y);
		expect(counted.getFeatureNamesOut()).toEqual(expected.counted);
		expect(counted.getFeatureNamesOut(['a', 'b', 'c', 'd'])).toEqual(expected.given);
		const known = made().fit(frame, y);
		expect(known.getFeatureNamesOut()).toEqual(expected.known);
		expect(known.getFeatureNamesOut(columns)).toEqual(expected.known);
		expect(known.getFeatureNamesOut()).toHaveLength(known.transform(frame)[0]!.length);
		expect(() => made().getFeatureNamesOut()).toThrow('not fitted yet');
	});

	test('their number is known, also after JSON', () => {
		const tensor = { arraySync: () => X, shape: [X.length, 4] };
		for (const rows of [X, frame, tensor]) expect(made().fit(rows, y).nFeaturesIn_).toBe(expected.width);
		const Class = make().constructor as unknown as typeof ml.PCA;
		const classes = Object.values(several).map((one) => one().constructor as typeof ml.PCA);
		const inside = [Class, ...classes, ml.LogisticRegression as unknown as typeof ml.PCA];
		const json = JSON.stringify(made().fit(frame, y));
		const back = ml.fromJSON(json, inside) as unknown as Named;
		expect(back.nFeaturesIn_).toBe(4);
		expect(back.getFeatureNamesOut()).toEqual(expected.known);
		expect(() => ml.fromJSON(json.replace(/"nFeaturesIn":4/g, '"nFeaturesIn":"4"'), inside)).toThrow(
			'nFeaturesIn must be a whole number'
		);
	});
});

test('names that do not fit are refused', () => {
	const scaler = new ml.StandardScaler().fit(frame);
	expect(() => scaler.getFeatureNamesOut(['a'])).toThrow('There are 1 names for 4 columns.');
	expect(() => scaler.getFeatureNamesOut(['a', 'b', 'c', 'd'])).toThrow(
		'sepal length, sepal width, petal length, petal width are missing, and a, b, c, d are new'
	);
	const model = new ml.Pipeline([['model', new ml.GaussianNB()]]).fit(X, y);
	expect(() => model.getFeatureNamesOut()).toThrow('The step model has no getFeatureNamesOut');
});

test('columns without a number have no name', () => {
	const gaps = [
		[1, NaN, 3],
		[4, NaN, 6],
		[NaN, NaN, 9]
	];
	const imputers = [new ml.SimpleImputer(), new ml.KNNImputer()];
	expect(imputers.map((imputer) => imputer.fit(gaps).getFeatureNamesOut())).toEqual(reference.emptyColumn);
});

describe('ColumnTransformer', () => {
	const people = [
		{ age: 22, fare: 7.25, sex: 'male', embarked: 'S', parch: 0 },
		{ age: null, fare: 71, sex: 'female', embarked: 'C', parch: 0 },
		{ age: 26, fare: 7.9, sex: 'female', embarked: 'Q', parch: 1 }
	];
	const parts = [
		[
			'numbers',
			new ml.Pipeline([
				['fill', new ml.SimpleImputer()],
				['scale', new ml.StandardScaler()]
			]),
			['age', 'fare']
		],
		['words', new ml.OneHotEncoder(), ['sex', 'embarked']]
	] as const;

	test.each([true, false])('names columns as scikit-learn does, verbose: %s', (verboseFeatureNamesOut) => {
		const model = new ml.ColumnTransformer(parts, { remainder: 'passthrough', verboseFeatureNamesOut });
		const names = model.fit(people).getFeatureNamesOut();
		expect(names).toEqual(reference.columnTransformer[verboseFeatureNamesOut ? 'verbose' : 'short']);
		expect(names).toHaveLength(model.transform(people)[0]!.length);
	});

	test('says which name comes twice, and who has no names', () => {
		const scale = new ml.StandardScaler();
		const twice = new ml.ColumnTransformer(
			[
				['one', scale, ['fare']],
				['two', scale, ['fare']]
			],
			{ verboseFeatureNamesOut: false }
		).fit(people);
		expect(() => twice.getFeatureNamesOut()).toThrow('Two columns are called fare');
		const own = new ml.FunctionTransformer({ func: (rows: number[][]) => rows });
		const nameless = new ml.ColumnTransformer([['own', own, ['fare']]]).fit(people);
		expect(() => nameless.getFeatureNamesOut()).toThrow('This FunctionTransformer has no names');
		const model = new ml.Pipeline([['own', new ml.Ridge()]]).fit([[1], [2]], [1, 2]);
		expect(() => model.getFeatureNamesOut()).toThrow('The step own has no getFeatureNamesOut');
	});

	test('counts terms of texts beside each other, and names them', () => {
		const texts = [{ text: 'a good day' }, { text: 'good luck' }];
		const model = new ml.ColumnTransformer([['terms', new ml.CountVectorizer(), 'text']]).fit(texts);
		expect(model.getFeatureNamesOut()).toEqual(['terms__day', 'terms__good', 'terms__luck']);
		const rows = [
			[1, 1, 0],
			[0, 1, 1]
		];
		expect(model.transform(texts)).toEqual(rows);
		const lists = texts.map(({ text }) => text);
		const both = new ml.FeatureUnion([
			['counts', new ml.CountVectorizer()],
			['again', new ml.CountVectorizer()]
		]);
		expect(both.fitTransform(lists)).toEqual(rows.map((row) => [...row, ...row]));
	});
});

test('selectors put columns back as scikit-learn does', () => {
	for (const [name, expected] of Object.entries(reference.putBack)) {
		const selector = (several[name as keyof typeof several]() as Named).fit(X, y);
		expectClose(selector.inverseTransform(selector.transform(X.slice(0, 3))), expected);
		expect(() => selector.inverseTransform(X)).toThrow('X has 4 columns');
	}
});

describe('logarithms of probabilities', () => {
	const models = {
		LogisticRegression: new ml.LogisticRegression(),
		DecisionTreeClassifier: new ml.DecisionTreeClassifier({ maxDepth: 2, randomState: 0 }),
		GaussianNB: new ml.GaussianNB(),
		Pipeline: new ml.Pipeline([['model', new ml.GaussianNB()]])
	};
	const some = X.filter((_, i) => i % 15 === 0);

	test.each(Object.entries(models))('of %s are those of scikit-learn', (name, model) => {
		const found = (model as unknown as ml.GaussianNB<string>).fit(X, y).predictLogProba(some);
		const bounded = found.map((row) => row.map((value) => Math.max(value, -1e300)));
		expectClose(bounded, reference.logarithms[name as keyof typeof models], 1e-5);
	});

	test('are those of the probabilities for all others', () => {
		const others = [
			new ml.RandomForestClassifier<string>({ nEstimators: 3, randomState: 0 }),
			new ml.GradientBoostingClassifier<string>({ nEstimators: 3, randomState: 0 }),
			new ml.SVC<string>({ probability: true, randomState: 0 }),
			new ml.GridSearchCV({ estimator: new ml.LogisticRegression<string>(), paramGrid: { C: [1] }, cv: 2 })
		];
		for (const model of others) {
			model.fit(X, y);
			const logarithms = model.predictProba(some).map((row) => row.map(Math.log));
			expect(model.predictLogProba(some)).toEqual(logarithms);
		}
	});
});

test('rows of every kind go on as they are in a FeatureUnion', () => {
	const rows = [
		[1, 2],
		[3, 4]
	];
	const kinds = {
		lists: rows,
		tensor: { arraySync: () => rows },
		frame: { $data: rows, values: rows, columns: ['a', 'b'] },
		records: rows.map(([a, b]) => ({ a, b })),
		typed: rows.map((row) => Float64Array.from(row))
	};
	const idle = () => new ml.FeatureUnion([['idle', 'passthrough']]);
	for (const [kind, X] of Object.entries(kinds)) expect(idle().fit(X).transform(X), kind).toEqual(rows);
});
