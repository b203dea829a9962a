import { describe, expect, test } from 'vitest';
import * as ml from '#ml/index.ts';
import { any, X, y } from './six-rows.ts';

const words = ['red car', 'blue car', 'red bus', 'blue bus', 'red van', 'blue van'];

const made = (name: keyof typeof ml, options?: unknown) => new (ml[name] as unknown as Class)(any(options));
type Class = new (options: never) => {
	setParams(changes: object): unknown;
	fit(...args: unknown[]): unknown;
};

describe('what is no matrix', () => {
	const tree = () => new ml.DecisionTreeClassifier({ randomState: 0 });
	test.each<[string, unknown, RegExp]>([
		['a promise', Promise.resolve(X), /^TypeError: X must be a matrix.*a promise: write await before it/],
		['records', X.map(([a, b]) => ({ a, b })), /row 0 is an object/],
		['a row that is missing', X.with(2, any(undefined)), /row 2 is undefined/],
		['rows of bytes without a type', X.map(() => new DataView(new ArrayBuffer(16))), /must be a matrix/],
		[
			'an object in a cell',
			X.map((row) => row.map((v) => ({ v }))),
			/there is an object \(X, row 0, column 0\)/
		],
		['a bigint', X.map((row) => row.map((v) => BigInt(Math.round(v)))), /the bigint 1n/],
		['a date', X.map((row) => row.map(() => new Date(0))), /there is a date/],
		[
			'a number whose square is infinite',
			X.with(1, [1, -1e200]),
			/^RangeError: X holds -1e\+200 \(row 1, column 1\)/
		]
	])('%s', (_what, odd, message) => {
		const said = (work: () => unknown) => {
			try {
				return String(work());
			} catch (error) {
				return String(error);
			}
		};
		expect(said(() => tree().fit(any(odd), y))).toMatch(message);
		expect(said(() => tree().fit(X, y).predict(any(odd)))).toMatch(message);
		expect(said(() => new ml.StandardScaler().fit(X).transform(any(odd)))).toMatch(message);
	});

	test('a sparse matrix with a hole', () => {
		const sparse = ml.SparseMatrix.fromDense(X.with(3, [0, NaN]));
		for (const model of [new ml.LogisticRegression(), new ml.LinearSVC(), new ml.MultinomialNB()])
			expect(() => model.fit(sparse, y)).toThrow('X must be finite, but row 3, column 1 is NaN.');
	});
});

describe('what is no label', () => {
	const classifiers = [
		'DecisionTreeClassifier',
		'RandomForestClassifier',
		'KNeighborsClassifier',
		'GaussianNB'
	] as const;
	const others = ['BernoulliNB', 'LogisticRegression', 'SGDClassifier', 'SVC', 'LinearSVC'] as const;
	const odd: [string, unknown[], string][] = [
		[
			'texts among numbers',
			[0, '0', 1, '1', 0, 1],
			"y mixes numbers and texts: row 0 is 0, row 1 is the text '0'"
		],
		['numbers among booleans', [true, 1, false, 0, true, 1], 'y mixes booleans and numbers'],
		['infinity', [0, 1, Infinity, 1, 0, 1], 'row 2 is Infinity'],
		['an object', y.map((v) => ({ v })), 'row 0 is an object'],
		['a date', y.map((v) => new Date(v)), 'row 0 is a date'],
		['two columns', y.map((v) => [v, v]), 'y must be one list of values, but its row 0 holds 2 of them'],
		['fractions', [0.1, 0.2, 0.7, 0.3, 0.9, 0.5], 'y holds 0.1: fractions are measured']
	];
	test.each([...classifiers, ...others])('%s', (name) => {
		for (const [, labels, message] of odd) {
			const model = made(name, name === 'KNeighborsClassifier' ? { nNeighbors: 1 } : undefined);
			expect(() => model.fit(X, labels), String(labels)).toThrow(message);
		}
	});

	test('one column is read as a list, of a tensor too', () => {
		const column = y.map((label) => [label]);
		const model = new ml.DecisionTreeClassifier({ randomState: 0 });
		expect(model.fit(X, any(column)).classes_).toEqual([0, 1]);
		expect(model.score(X, { arraySync: () => column })).toBe(1);
		expect(new ml.LinearRegression().fit(X, any(column)).score(X, any(column))).toBeGreaterThan(0.9);
	});

	test('names that every object has are labels as others', () => {
		const labels = ['__proto__', 'constructor', '__proto__', 'constructor', 'toString', 'toString'];
		const model = new ml.DecisionTreeClassifier<string>({ randomState: 0 }).fit(X, labels);
		expect(model.predict(X)).toEqual(labels);
		const weighted = new ml.DecisionTreeClassifier<string>({ classWeight: { toString: 2 } as never });
		expect(weighted.fit(X, labels).predict(X)).toEqual(labels);
	});

	test('metrics compare labels of one kind', () => {
		const texts = y.map(String);
		for (const measure of [ml.accuracyScore, ml.confusionMatrix, ml.f1Score] as ((
			a: never,
			b: never
		) => unknown)[]) {
			expect(() => measure(any(y), any(texts))).toThrow('yTrue holds numbers and yPred texts');
			expect(() => measure(any(y.map(Boolean)), any(y))).toThrow('yTrue holds booleans and yPred numbers');
			expect(() => measure(any([null, ...y.slice(1)]), any(y))).toThrow('yTrue has no label in row 0.');
		}
		expect(() => ml.confusionMatrix(y, y, { labels: any('01') })).toThrow('labels must be a list of labels');
		expect(() => ml.rocAucScore(y, y.with(2, Infinity))).toThrow(
			'yScore must be finite, but index 2 is Infinity.'
		);
	});
});

test.each(['LinearRegression', 'Ridge', 'Lasso', 'DecisionTreeRegressor', 'RandomForestRegressor'] as const)(
	'%s refuses to learn what is not finite',
	(name) => {
		expect(() => made(name).fit(X, y.with(1, Infinity))).toThrow(
			'y must be finite, but index 1 is Infinity.'
		);
		expect(() => made(name).fit(X, y.with(1, 1e200))).toThrow('y holds 1e+200 (index 1)');
		expect(() => ml.meanSquaredError(y.with(1, Infinity), y)).toThrow('yTrue must be finite');
	}
);

describe('weights of rows', () => {
	test.each([
		[new Array<number>(6).fill(1e300), /adds up to 6e\+300/],
		[new Array<number>(6).fill(1e-300), /adds up to 6e-300/]
	])('too large or too small ones are refused', (sampleWeight, message) => {
		expect(() => new ml.DecisionTreeClassifier().fit(X, y, { sampleWeight })).toThrow(message);
	});

	test('a class whose rows weigh nothing, as in scikit-learn', () => {
		const sampleWeight = [1, 1, 0, 0, 1, 0];
		expect(() => new ml.GradientBoostingClassifier().fit(X, y, { sampleWeight })).toThrow(
			'All rows of the label 1 have the weight 0.'
		);
		const lonely = { sampleWeight: [1, 0, 0, 0, 0, 0] };
		for (const forest of [ml.RandomForestClassifier, ml.RandomForestRegressor])
			expect(() => new forest({ randomState: 0 }).fit(X, any(y), lonely)).toThrow(
				'drew only rows with the weight 0'
			);
	});

	test('groups of k-means that weigh nothing lie in the middle, as in scikit-learn', () => {
		const sampleWeight = [1, 0, 0, 0, 0, 0];
		const model = new ml.KMeans({ nClusters: 2, randomState: 0 }).fit(X, undefined, { sampleWeight });
		const [first, second] = model.clusterCenters_;
		expect(first).toEqual([1, 2]);
		expect(second![0]).toBeCloseTo(3.5, 12);
		expect(second![1]).toBeCloseTo(13 / 3, 12);
		expect(model.labels_).toEqual([0, 0, 1, 1, 0, 1]);
	});

	test.each([5, true, [1, 2], () => 1, 'none'])('%s is no weight of classes', (classWeight) => {
		expect(() => made('DecisionTreeClassifier', { classWeight }).fit(X, y)).toThrow(
			"classWeight must be 'balanced', null or weights"
		);
	});
});

describe('options of another kind', () => {
	test.each<[keyof typeof ml, object, string]>([
		['KMeans', { nClusters: '3' }, "nClusters of KMeans must be a number, got the text '3'."],
		['KMeans', { nClusters: 2.5 }, 'nClusters must be a whole number from 1; got 2.5.'],
		['KMeans', { nInit: Infinity }, 'nInit must be a whole number from 1; got Infinity.'],
		['KMeans', { maxIter: NaN }, 'maxIter of KMeans must be a number, got NaN.'],
		[
			'KMeans',
			{ randomState: -1 },
			'randomState of KMeans must be null or a whole number from 0 to 4294967295, got -1.'
		],
		[
			'SMOTE',
			{ randomState: 'x' },
			"randomState of SMOTE must be null or a whole number from 0 to 4294967295, got the text 'x'."
		],
		[
			'LinearRegression',
			{ fitIntercept: 'no' },
			"fitIntercept of LinearRegression must be true or false, got the text 'no'."
		],
		['Lasso', { maxIter: 0 }, 'maxIter must be a whole number from 1; got 0.'],
		['Lasso', { alpha: [] }, 'alpha must be 0 or more, got a list.'],
		['LogisticRegression', { maxIter: 1.5 }, 'maxIter must be a whole number from 1; got 1.5.'],
		['LogisticRegression', { tol: -1 }, 'tol must be 0 or more, got -1.'],
		['SGDClassifier', { nIterNoChange: 0 }, 'nIterNoChange must be a whole number from 1; got 0.'],
		['GradientBoostingRegressor', { learningRate: Infinity }, 'learningRate must be positive, got Infinity.'],
		['GaussianNB', { varSmoothing: 3n }, 'varSmoothing of GaussianNB must be a number, got the bigint 3n.'],
		['TruncatedSVD', { nComponents: 0.5 }, 'nComponents must be a whole number from 1; got 0.5.'],
		['DBSCAN', { minSamples: 2.5 }, 'minSamples must be a whole number from 1; got 2.5.'],
		['NeighbourRecommender', { k: 1.5 }, 'k must be a whole number from 1; got 1.5.'],
		['AlternatingLeastSquares', { nFactors: 1.5 }, 'nFactors must be a whole number from 1; got 1.5.'],
		['MinMaxScaler', { featureRange: 1 }, 'featureRange must be two numbers that rise, got 1.'],
		[
			'MinMaxScaler',
			{ featureRange: ['0', 1] },
			"featureRange must be two numbers that rise, got the text '0' and 1."
		],
		[
			'RobustScaler',
			{ quantileRange: [25, 175] },
			'quantileRange must be two numbers between 0 and 100 that rise, got 25 and 175.'
		],
		[
			'CountVectorizer',
			{ ngramRange: 2 },
			'ngramRange must be two whole numbers from 1 that do not fall, as [1, 2]; got 2.'
		],
		[
			'CountVectorizer',
			{ stopWords: 'english' },
			"stopWords must be a list of words or null, got the text 'english'."
		],
		[
			'CountVectorizer',
			{ tokenPattern: 'w+' },
			"tokenPattern must be a regular expression, got the text 'w+'."
		],
		['TfidfVectorizer', { maxFeatures: 0 }, 'maxFeatures must be a whole number from 1, or null; got 0.'],
		['OrdinalEncoder', { handleUnknown: 'useEncodedValue', unknownValue: 'x' }, "got the text 'x'."],
		['FunctionTransformer', { func: 'log' }, "func must be a function or null, got the text 'log'."]
	])('%s %o', (name, options, message) => {
		expect(() => made(name, options)).toThrow(message);
		expect(() => made(name).setParams(options)).toThrow(message);
	});

	test('a number may be nothing, or a way to split, where that has a meaning', () => {
		expect(() => new ml.BernoulliNB({ binarize: null })).not.toThrow();
		expect(() =>
			made('RandomForestRegressor', { maxFeatures: 0.5 }).setParams({ maxFeatures: 'sqrt' })
		).not.toThrow();
		const search = { estimator: new ml.Ridge(), paramGrid: { alpha: [1] }, cv: new ml.KFold() };
		expect(() => new ml.GridSearchCV(search)).not.toThrow();
	});

	test('shares of classes and categories are lists', () => {
		for (const classPrior of [5, false, NaN])
			expect(() => made('MultinomialNB', { classPrior }).fit(X, y)).toThrow(
				'must be 2 numbers that add up to 1'
			);
		expect(() => made('OneHotEncoder', { categories: 5 }).fit(X)).toThrow(
			"categories must be 'auto' or a list for each column, got 5."
		);
		expect(() => made('OneHotEncoder').fit(X.map(() => [new Date(0)]))).toThrow(
			'A category must be a text, a finite number or a boolean; there is a date.'
		);
		expect(() => made('CountVectorizer').fit([words])).toThrow('texts must be one list of values');
		expect(() => made('CountVectorizer').fit(words.map((text) => ({ text })))).toThrow(
			'must be a text, got an object'
		);
	});
});

describe('numbers near the ends of what a number holds', () => {
	test('least squares of tiny numbers are those of scikit-learn', () => {
		const tiny = X.map((row) => row.map((value) => value * 1e-300));
		const found = new ml.LinearRegression().fit(tiny, y).predict(tiny);
		const expected = [-0.05059203, 0.00107643, 0.94079656, 0.99246502, 0.06243272, 1.05382131];
		found.forEach((value, i) => expect(value).toBeCloseTo(expected[i]!, 7));
	});

	test('weights that are not finite are refused', () => {
		const denormal = X.map((row) => row.map((value) => value * 5e-324));
		const near = X.map((row) => row.map((value) => 1e9 + value * 1e-7));
		expect(() => new ml.LinearRegression().fit(denormal, y)).toThrow('found no finite weights');
		expect(() => new ml.SVC({ kernel: 'poly' }).fit(near, y)).toThrow('found no finite weights');
	});

	test('a column that hardly varies is constant for MinMaxScaler, as in scikit-learn', () => {
		expect(new ml.MinMaxScaler().fitTransform([[1e-300], [3e-300]])).toEqual([[0], [3e-300 - 1e-300]]);
	});
});
