import { describe, expect, test } from 'vitest';
import {
	crossValidate,
	crossValPredict,
	crossValScore,
	KFold,
	LogisticRegression,
	learningCurve,
	permutationImportance,
	permutationTestScore,
	type ScoringName,
	SparseMatrix,
	StandardScaler,
	StratifiedKFold,
	validationCurve
} from '#ml/index.ts';
import reference from '../../../reference/validation.json' with { type: 'json' };
import { expectClose } from '../expect-close.ts';

const { X, y } = reference;
const model = () => new LogisticRegression();

describe('the scores of cross-validation are those of scikit-learn', () => {
	test.each(Object.entries(reference.scores))('by %s', (scoring, expected) => {
		expectClose(crossValScore(model(), X, y, { scoring: scoring as ScoringName }), expected, 1e-6);
	});

	test('with folds of another kind, and with splits that are given', () => {
		const cv = new StratifiedKFold({ nSplits: 4, shuffle: true, randomState: 1 });
		expectClose(crossValScore(model(), X, y, { cv: new KFold({ nSplits: 4 }) }), reference.kFold, 1e-6);
		expectClose(crossValScore(model(), X, y, { cv }), reference.shuffled, 1e-6);
		expectClose(crossValScore(model(), X, y, { cv: cv.split(X, y) }), reference.shuffled, 1e-6);
	});

	test('by a function, and with training scores, times and the fitted copies', () => {
		const kept = crossValidate(model(), X, y, {
			scoring: () => 3,
			returnTrainScore: true,
			returnEstimator: true
		});
		expect([kept.testScore, kept.trainScore]).toEqual([Array(5).fill(3), Array(5).fill(3)]);
		expect(kept.fitTime.every((seconds) => seconds >= 0 && seconds < 60)).toBe(true);
		expect(kept.estimator).toHaveLength(5);
		expect(kept.estimator![0]!.predict(X)).toHaveLength(X.length);
	});
});

test('the estimator itself is left as it is', () => {
	const untouched = model();
	crossValScore(untouched, X, y);
	expect(() => untouched.coef_).toThrow('not fitted yet');
});

test('rows without their zeros stay so, and score as those with them', () => {
	const dense = X.map((row) => row.map((value) => (value < 0.3 ? 0 : value)));
	const sparse = SparseMatrix.fromDense(dense);
	sparse.arraySync = () => expect.unreachable('its zeros were written out');
	expectClose(crossValScore(model(), sparse, y), crossValScore(model(), dense, y), 1e-9);
	expect(crossValPredict(model(), sparse, y)).toEqual(crossValPredict(model(), dense, y));
});

test('what is said of each row by a copy that did not see it is as in scikit-learn', () => {
	expect(crossValPredict(model(), X, y, { cv: 4 })).toEqual(reference.predictions);
	const proba = crossValPredict(model(), X, y, { cv: 4, method: 'predictProba' });
	expectClose(proba, reference.probabilities, 1e-6);
});

test('a learning curve is that of scikit-learn', () => {
	const options = { trainSizes: [0.2, 0.5, 1], cv: 3, shuffle: true, randomState: 2 };
	const { trainSizes, trainScores, testScores } = learningCurve(model(), X, y, options);
	expect(trainSizes).toEqual(reference.learningCurve.trainSizes);
	expectClose(trainScores, reference.learningCurve.trainScores, 1e-6);
	expectClose(testScores, reference.learningCurve.testScores, 1e-6);
});

test('a validation curve is that of scikit-learn', () => {
	const curve = validationCurve(model(), X, y, { paramName: 'C', paramRange: [0.01, 1, 100], cv: 3 });
	expectClose(curve.trainScores, reference.validationCurve.trainScores, 1e-6);
	expectClose(curve.testScores, reference.validationCurve.testScores, 1e-6);
});

test('a permutation test is that of scikit-learn, of what can be learned and of what cannot', () => {
	const options = { nPermutations: 8, cv: 3, randomState: 4 };
	const strong = permutationTestScore(model(), X, y, options);
	expectClose(strong.permutationScores, reference.permutation.permutationScores, 1e-6);
	expectClose(
		[strong.score, strong.pvalue],
		[reference.permutation.score, reference.permutation.pvalue],
		1e-6
	);
	const column = X.slice(0, 40).map((row) => row.slice(1, 2));
	const weak = permutationTestScore(model(), column, y.slice(0, 40), options);
	expectClose(weak.permutationScores, reference.permutationOfWeak.permutationScores, 1e-6);
	expectClose(weak.pvalue, reference.permutationOfWeak.pvalue, 1e-6);
});

test('the importance of a column is that of scikit-learn', () => {
	const found = permutationImportance(model().fit(X, y), X, y, { nRepeats: 3, randomState: 5 });
	expectClose(found.importances, reference.importance.importances, 1e-6);
	expectClose(found.importancesMean, reference.importance.importances_mean, 1e-6);
	expectClose(found.importancesStd, reference.importance.importances_std, 1e-6);
});

test.each([
	[
		'a scoring that is none',
		() => crossValScore(model(), X, y, { scoring: 'f2' as 'f1' }),
		"no scoring 'f2'"
	],
	['an estimator without a score', () => crossValScore(new StandardScaler(), X, y), 'has no score'],
	[
		'rows that are in no test',
		() => crossValPredict(model(), X, y, { cv: [{ train: [0, 21], test: [1] }] }),
		'Only 1 of 150 rows'
	],
	[
		'rows in two tests',
		() => crossValPredict(model(), X, y, { cv: Array(2).fill({ train: [0, 21], test: [1] }) }),
		'Row 1 is in the tests of two splits.'
	],
	['a method that is none', () => crossValPredict(new StandardScaler(), X, y), 'has no predict.'],
	[
		'a size beyond the rows',
		() => learningCurve(model(), X, y, { trainSizes: [500] }),
		'from 1 to 120; got 500'
	],
	[
		'a parameter that is none',
		() => validationCurve(model(), X, y, { paramName: 'D', paramRange: [1] }),
		'has no option D'
	]
])('%s: refused with words', (_what, call, words) => {
	expect(call).toThrow(words);
});
