/** Options of the right kind with which work would never end, or take more memory than there is. */
import { describe, expect, test } from 'vitest';
import type { BaseEstimator } from '#ml/estimator/base-estimator.ts';
import * as ml from '#ml/index.ts';
import { samples } from '../samples.ts';

const Classes = ml as unknown as Record<string, new (options: object) => BaseEstimator>;

describe('a count beyond all use', () => {
	test.each([
		['AlternatingLeastSquares', 'nFactors', 1000],
		['AlternatingLeastSquares', 'maxIter', 10000],
		['GradientBoostingClassifier', 'nEstimators', 10000],
		['GradientBoostingRegressor', 'nEstimators', 10000],
		['GradientBoostingRegressor', 'nIterNoChange', 10000],
		['KBinsDiscretizer', 'nBins', 10000],
		['KMeans', 'maxIter', 1000000],
		['KMeans', 'nInit', 10000],
		['Lasso', 'maxIter', 1000000],
		['LinearSVC', 'maxIter', 1000000],
		['LogisticRegression', 'maxIter', 1000000],
		['RandomForestClassifier', 'nEstimators', 10000],
		['RandomForestRegressor', 'nEstimators', 10000],
		['SGDClassifier', 'maxIter', 1000000]
	])('of %s, %s, is refused with the limit', (name, option, most) => {
		expect(() => new Classes[name]!({ [option]: most })).not.toThrow();
		for (const value of [most + 1, 1e9, 1e300])
			expect(() => new Classes[name]!({ [option]: value })).toThrow(
				`${option} may be ${most} at most, got ${value}: that would hardly ever end, or take more memory than there is. Choose less.`
			);
	});
});

describe('repetitions beyond all use', () => {
	const X = [[1], [2], [3], [4]];
	const y = [0, 0, 1, 1];
	const model = new ml.GaussianNB().fit(X, y);
	const said = (option: string) =>
		`${option} may be 10000 at most, got 1000000000: that would hardly ever end`;

	test('are refused with the limit', () => {
		expect(() => ml.permutationImportance(model, X, y, { nRepeats: 1e9 })).toThrow(said('nRepeats'));
		const options = { nPermutations: 1e9, cv: 2 };
		expect(() => ml.permutationTestScore(model, X, y, options)).toThrow(said('nPermutations'));
		expect(() => ml.permutationTestScore(model, X, y, { nPermutations: 0.5 })).toThrow('a whole number');
		const search = { estimator: model, paramDistributions: { varSmoothing: ml.uniform(0, 1) }, nIter: 1e9 };
		expect(() => new ml.RandomizedSearchCV(search)).toThrow(said('nIter'));
		expect(() => ml.parameterSampler({ a: [1] }, 1e9)).toThrow(said('nIter'));
	});
});

describe('PolynomialFeatures', () => {
	const X = [[1, 2, 3], [4, 5, 6]]; // prettier-ignore

	test.each([300, 1e6, 1e300])('of degree %d are refused before they are made', (degree) => {
		expect(() => new ml.PolynomialFeatures({ degree }).fit(X)).toThrow(
			`The products of 3 columns up to degree ${degree} have more than 1000000 factors`
		);
		expect(() => new ml.PolynomialFeatures({ degree: 1e6 }).fit([[1], [2]])).toThrow(
			'Choose a smaller degree'
		);
	});

	test('of more rows than there is memory for are refused before they are made', () => {
		const wide = Array.from({ length: 900 }, () => 1);
		const features = new ml.PolynomialFeatures().fit([wide]);
		expect(() => features.transform(Array.from({ length: 250 }, () => wide))).toThrow(
			'products may be 100000000 at most, got 101587750: that would hardly ever end, or take more memory'
		);
	});

	test('of different columns end with all columns, whatever the degree', () => {
		const features = new ml.PolynomialFeatures({ degree: 1e300, interactionOnly: true });
		expect(features.fitTransform(X)).toEqual([
			[1, 1, 2, 3, 2, 3, 6, 6],
			[1, 4, 5, 6, 20, 24, 30, 120]
		]);
		const wide = [Array.from({ length: 40 }, (_, j) => j)];
		expect(() => new ml.PolynomialFeatures({ degree: 40, interactionOnly: true }).fit(wide)).toThrow(
			'The products of 40 columns up to degree 40'
		);
	});
});

describe('SVC', () => {
	const { X, y } = samples('iris');

	test.each(['rbf', 'linear'] as const)('ends with any tolerance, kernel %s', (kernel) => {
		const exact = new ml.SVC({ kernel, tol: 1e-300, gamma: 0.5 }).fit(X, y);
		const near = new ml.SVC({ kernel, tol: 1e-9, gamma: 0.5 }).fit(X, y);
		expect(exact.predict(X)).toEqual(near.predict(X));
	});

	test.each([1.5, -2, 1e-300])('takes whole numbers of steps only, not %d', (maxIter) => {
		expect(() => new ml.SVC({ maxIter })).toThrow(`maxIter must be a whole number from -1; got ${maxIter}.`);
	});
});

test.each([
	new ml.LinearSVC({ tol: 1e-300, dual: true, maxIter: 1e5, randomState: 0 }),
	new ml.LinearSVC({ tol: 1e-300, dual: false, maxIter: 1e6 }),
	new ml.LogisticRegression({ tol: 1e-300, maxIter: 1e6 }),
	new ml.LogisticRegression({ tol: 0, penalty: null, maxIter: 1e6 }),
	new ml.Lasso({ tol: 1e-300, maxIter: 1e6 }),
	new ml.KMeans({ tol: 1e-300, nClusters: 3, maxIter: 1e6, randomState: 0 }),
	new ml.SGDClassifier({ tol: 1e-300, maxIter: 1e6, randomState: 0 })
])('no tolerance is too small: case %#', (model) => {
	const { X, y } = samples<string>('iris');
	const rows = X.filter((_, i) => i % 5 === 0);
	const labels = y.filter((_, i) => i % 5 === 0).map((name) => name.length);
	expect((model as ml.Lasso).fit(rows, labels).predict(rows)).toHaveLength(30);
});
