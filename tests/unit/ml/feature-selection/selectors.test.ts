import { beforeAll, expect, test } from 'vitest';
import {
	chi2,
	fClassif,
	LinearRegression,
	LogisticRegression,
	mutualInfoClassif,
	RandomForestClassifier,
	RFE,
	SelectKBest,
	StandardScaler,
	VarianceThreshold
} from '#ml/index.ts';
import reference from '../../../reference/text_features.json' with { type: 'json' };
import { checkEstimators } from '../common/checks.ts';
import { samples } from '../samples.ts';
import { expectClose } from '../expect-close.ts';

checkEstimators({
	VarianceThreshold: { make: () => new VarianceThreshold() },
	SelectKBest: { make: () => new SelectKBest({ k: 2 }) },
	'SelectKBest by mutual information': {
		make: () => new SelectKBest({ k: 2, scoreFunc: 'mutualInfoClassif', randomState: 0 })
	},
	RFE: { make: () => new RFE({ estimator: new LogisticRegression() }), inside: [LogisticRegression] }
});

let X: number[][];
let y: number[];
beforeAll(async () => ({ X, y } = samples('wine')));

test.each([
	['chi2', chi2],
	['fClassif', fClassif]
] as const)('scikit-learn agrees on %s', (name, function_) => {
	const { scores, pvalues } = function_(X, y);
	expectClose(scores, reference[name].scores, 1e-8);
	// One is too small for any number: 0 in both.
	const shares = pvalues.map((p, j) =>
		p === 0 && reference[name].pvalues[j] === 0 ? 1 : p / reference[name].pvalues[j]!
	);
	expectClose(
		shares,
		shares.map(() => 1),
		1e-7
	);
	const selector = new SelectKBest({ scoreFunc: name, k: 'all' }).fit(X, y);
	expect(selector.scores_).toEqual(scores);
	expect(selector.pvalues_).toEqual(pvalues);
});

test('scikit-learn agrees on mutual information', async () => {
	const flowers = samples<string>('iris');
	expectClose(mutualInfoClassif(flowers.X, flowers.y, { randomState: 0 }), reference.mutualInfo.iris, 1e-8);
	expectClose(mutualInfoClassif(X, y, { randomState: 1, nNeighbors: 5 }), reference.mutualInfo.wine, 1e-8);
	expect(new SelectKBest({ scoreFunc: 'mutualInfoClassif' }).fit(X, y).pvalues_).toBeNull();
});

test('scikit-learn keeps the same columns', async () => {
	expect(new SelectKBest({ k: 3 }).fit(X, y).getSupport()).toEqual(reference.best);
	const threshold = new VarianceThreshold({ threshold: 1 }).fit(X);
	expectClose(threshold.variances_, reference.variance.variances);
	expect(threshold.getSupport()).toEqual(reference.variance.support);
	const rfe = new RFE({ estimator: new LogisticRegression(), nFeaturesToSelect: 4 });
	rfe.fit(new StandardScaler().fitTransform(X), y);
	expect(rfe.support_).toEqual(reference.rfe.support);
	expect(rfe.ranking_).toEqual(reference.rfe.ranking);
	const half = new RFE({ estimator: new LinearRegression(), step: 3 });
	const { X: rows, y: progression } = samples('diabetes');
	expect(half.fit(rows, progression).ranking_).toEqual(reference.rfeHalf.ranking);
	expect(half.predict(rows.slice(0, 2))).toHaveLength(2);
});

test('RFE reads importances too, and changes the model inside', () => {
	const estimator = new RandomForestClassifier({ nEstimators: 5, randomState: 0 });
	const rfe = new RFE({ estimator, nFeaturesToSelect: 0.25, step: 0.5 }).fit(X, y);
	expect(rfe.getSupport().filter(Boolean)).toHaveLength(3);
	rfe.setParams({ estimator__nEstimators: 7 });
	expect(estimator.getParams().nEstimators).toBe(7);
});

test('a constant column says nothing, and of equals the last stay', () => {
	const tied = [[1, 0, 1, 0], [1, 1, 1, 1], [1, 5, 1, 5], [1, 6, 1, 6]]; // prettier-ignore
	const selector = new SelectKBest({ k: 1 }).fit(tied, [0, 0, 1, 1]);
	expect(selector.scores_[0]).toBeNaN();
	expect(selector.getFeatureNamesOut()).toEqual(['x3']);
	expect(new VarianceThreshold().fit([[0.1, 1], [0.1, 2], [0.1, 3]]).getFeatureNamesOut(['a', 'b'])).toEqual(['b']); // prettier-ignore
});

test.each([
	[
		'a k that is too large',
		() => new SelectKBest({ k: 3 }).fit([[1], [2]], [0, 1]),
		'k is 3, but X has 1 columns.'
	],
	['a k of a half', () => new SelectKBest({ k: 0.5 }), 'k must be a whole number'],
	['negative counts', () => chi2([[-1], [2]], [0, 1]), 'chi2 needs numbers of 0 or more'],
	[
		'only constant columns',
		() => new VarianceThreshold().fit([[1], [1]]),
		'No column of X has a variance above 0.'
	],
	[
		'a step of 0',
		() => new RFE({ estimator: new LinearRegression(), step: 0 }),
		'step must be a whole number from 1, or a share between 0 and 1; got 0.'
	],
	[
		'a model without weights',
		() => new RFE({ estimator: new StandardScaler() }).fit([[1, 2], [2, 1]], [0, 1]), // prettier-ignore
		'RFE needs an estimator with coef_'
	]
])('%s is refused with words', (_what, call, words) => {
	expect(call).toThrow(words);
});
