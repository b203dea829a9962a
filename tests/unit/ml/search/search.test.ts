import { describe, expect, test } from 'vitest';
import {
	crossValScore,
	GridSearchCV,
	KFold,
	LogisticRegression,
	loguniform,
	makePipeline,
	parameterGrid,
	parameterSampler,
	randint,
	RandomizedSearchCV,
	type SearchProgress,
	StandardScaler,
	uniform
} from '#ml/index.ts';
import reference from '../../../reference/validation.json' with { type: 'json' };
import { expectClose } from '../expect-close.ts';

const { X, y } = reference;
const estimator = new LogisticRegression();
const paramGrid = { C: [0.001, 0.1, 10], fitIntercept: [true, false] };
const camel = (params: Record<string, unknown>) =>
	Object.fromEntries(
		Object.entries(params).map(([name, value]) => [name === 'fit_intercept' ? 'fitIntercept' : name, value])
	);

type Kept = typeof reference.gridSearch;
function expectSearch(
	search: GridSearchCV<LogisticRegression> | RandomizedSearchCV<LogisticRegression>,
	kept: Kept
) {
	const { cvResults_: results } = search;
	expectClose(results.meanTestScore, kept.mean_test_score, 1e-6);
	expectClose(results.stdTestScore, kept.std_test_score, 1e-6);
	expectClose(results.meanTrainScore, kept.mean_train_score, 1e-6);
	expect(results.rankTestScore).toEqual(kept.rank_test_score);
	expectClose(
		results.splitTestScore.map((row) => row[0]),
		kept.split0_test_score,
		1e-6
	);
	expect(search.bestIndex_).toBe(kept.bestIndex);
	expectClose(search.bestScore_, kept.bestScore, 1e-6);
	expectClose(search.score(X, y), kept.score, 1e-6);
	expectClose(search.bestEstimator_.coef_, kept.coef, 1e-5);
}

describe('a grid search', () => {
	test('finds what that of scikit-learn finds', () => {
		const search = new GridSearchCV({ estimator, paramGrid, cv: 3, returnTrainScore: true }).fit(X, y);
		expectSearch(search, reference.gridSearch);
		expect(search.cvResults_.params).toEqual(reference.gridSearch.params.map(camel));
		expect(search.bestParams_).toEqual(camel(reference.gridSearch.bestParams));
		expect(search.predict(X)).toEqual(search.bestEstimator_.predict(X));
		expect(search.classes_).toEqual([0, 1]);
	});

	test('of a loss takes the least one', () => {
		const options = { estimator, paramGrid, scoring: 'negLogLoss', cv: 3, returnTrainScore: true } as const;
		expectSearch(new GridSearchCV(options).fit(X, y), reference.gridSearchByLoss);
	});

	test('says how far it is, and ends when it is told to', async () => {
		const seen: SearchProgress[] = [];
		const search = new GridSearchCV({ estimator, paramGrid, cv: 3 });
		await search.fitAsync(X, y, { onProgress: (progress) => seen.push(progress) < 3 });
		expect(seen.map(({ done, total }) => [done, total])).toEqual([
			[1, 6],
			[2, 6],
			[3, 6]
		]);
		const scores = seen[2]!.table.map((row) => row['meanTestScore'] as number);
		expect(scores).toEqual(scores.toSorted((a, b) => b - a));
		expect(search.cvResults_.params).toHaveLength(3);
		expect(search.bestEstimator_.predict(X)).toHaveLength(X.length);
	});

	test('reaches into a pipeline, and can itself be cross-validated', () => {
		const pipe = makePipeline(new StandardScaler(), new LogisticRegression());
		const search = new GridSearchCV({
			estimator: pipe,
			paramGrid: { logisticregression__C: [0.01, 1] },
			cv: 3
		});
		const scores = crossValScore(search, X, y, { cv: 3, scoring: 'rocAuc' });
		expect(Math.min(...scores)).toBeGreaterThan(0.9);
		expect(() => search.bestScore_).toThrow('not fitted yet');
		expect(pipe.getParams().steps[1]![1]).toMatchObject({});
	});

	test('comes back from JSON with what it found, unless no text can hold it', () => {
		const search = new GridSearchCV({ estimator, paramGrid, cv: 3 }).fit(X, y);
		const back = GridSearchCV.fromJSON(JSON.stringify(search), [LogisticRegression]);
		expect(back.bestParams_).toEqual(search.bestParams_);
		expect(back.predict(X)).toEqual(search.predict(X));
		const split = new GridSearchCV({ estimator, paramGrid, cv: new KFold() });
		expect(() => JSON.stringify(split)).toThrow('keep bestEstimator_ instead');
	});

	test('without refit judges and fits nothing in the end', () => {
		const search = new GridSearchCV({ estimator, paramGrid: { C: [1] }, refit: false }).fit(X, y);
		expect(search.bestScore_).toBeGreaterThan(0.8);
		expect(() => search.predict(X)).toThrow('made with refit: false');
	});

	test('refuses parameters that are none, and lists that are empty', () => {
		const search = (grid: Record<string, number[]>) =>
			new GridSearchCV({ estimator, paramGrid: grid }).fit(X, y);
		expect(() => search({ D: [1] })).toThrow('has no option D');
		expect(() => search({ C: [] })).toThrow('The parameter C needs a list of values');
		expect(() => new GridSearchCV({ estimator: new StandardScaler(), paramGrid: {} }).fit(X, y)).toThrow(
			'no score'
		);
	});
});

describe('a randomized search', () => {
	const { samples } = reference;
	const listed = { C: Array.from({ length: 10 }, (_, i) => i + 1), fitIntercept: [true, false] };

	test('draws what scikit-learn and SciPy draw', () => {
		const counted = { n: randint(3, 1000), share: uniform(0.2, 0.5) };
		parameterSampler(counted, 6, 3).forEach((candidate, i) => {
			expect(candidate['n']).toBe(samples.distributions[i]!.n);
			expectClose(candidate['share'], samples.distributions[i]!.share);
		});
		expect(parameterSampler(listed, 6, 3)).toEqual(samples.lists.map(camel));
		expect(parameterSampler(listed, 20, 3)).toEqual(samples.manyOfTheLists.map(camel));
		const many = { n: Array.from({ length: 1000 }, (_, i) => i) };
		expect(parameterSampler(many, 5, 3)).toEqual(samples.fewOfMany);
	});

	test('finds what that of scikit-learn finds', () => {
		const paramDistributions = {
			C: loguniform(0.001, 100),
			tol: uniform(1e-10, 1e-9),
			fitIntercept: [true, false]
		};
		const search = new RandomizedSearchCV({
			...{ estimator, paramDistributions, nIter: 5, randomState: 7, cv: 3, returnTrainScore: true }
		}).fit(X, y);
		expectClose(search.bestParams_['C'], reference.randomizedSearch.bestParams.C, 1e-9);
		expectSearch(search, reference.randomizedSearch as unknown as Kept);
	});

	test('draws no combination twice, and no more than there are', () => {
		const drawn = parameterSampler(listed, 100, 1).map((candidate) => JSON.stringify(candidate));
		expect(new Set(drawn).size).toBe(20);
	});

	test('refuses distributions that are none', () => {
		expect(() => loguniform(0, 1)).toThrow('0 < a < b');
		expect(() => randint(3, 3)).toThrow('low < high');
		expect(() => new RandomizedSearchCV({ estimator, paramDistributions: {}, nIter: 0 })).toThrow(
			'nIter must be a whole number from 1; got 0.'
		);
	});
});

test('grids are walked in the order of scikit-learn', () => {
	expect(parameterGrid([{ b: [1, 2], a: ['x', 'y', 'z'] }, { c: [0] }])).toEqual(reference.grid);
});

test('settings by their places, as in Python, are answered with how they are written here', () => {
	const byPlaces = GridSearchCV as unknown as new (...given: unknown[]) => unknown;
	expect(() => new byPlaces(new LogisticRegression(), { C: [1] })).toThrow(
		'new GridSearchCV({ estimator, paramGrid })'
	);
	const half = { estimator: new LogisticRegression() } as unknown as ConstructorParameters<
		typeof RandomizedSearchCV
	>[0];
	expect(() => new RandomizedSearchCV(half)).toThrow('has no paramDistributions');
});
