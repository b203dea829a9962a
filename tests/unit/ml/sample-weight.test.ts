import { describe, expect, test } from 'vitest';
import * as ml from '#ml/index.ts';
import type { MatrixLike } from '#ml/array-like.ts';
import type { SampleWeightOptions } from '#ml/sample-weight.ts';
import reference from '../../reference/weighted.json' with { type: 'json' };
import { expectClose } from './expect-close.ts';
import { samples } from './samples.ts';

/** What all of them share. */
interface Weighted {
	fit(X: MatrixLike, y: unknown[], options?: SampleWeightOptions): this;
	predict(X: MatrixLike): unknown[];
	predictProba?(X: MatrixLike): number[][];
	score(X: MatrixLike, y: unknown[], options?: SampleWeightOptions): number;
	readonly coef_?: number[] | number[][];
	readonly featureImportances_?: number[];
	readonly trainScore_?: number[];
	readonly support_?: number[];
	decisionFunction?(X: MatrixLike): number[] | number[][];
}

const weightsFor = (rows: number) =>
	Array.from({ length: rows }, (_, i) => reference.pattern[i % reference.pattern.length]!);

function make(name: string, options: object = {}): Weighted {
	const Class = (ml as unknown as Record<string, new (options: object) => Weighted>)[name]!;
	return new Class(options);
}

/** Probabilities of those that have some. */
function answersOf(model: Weighted, X: number[][]): unknown {
	if (model instanceof ml.SVC || !model.predictProba) return model.predict(X);
	return model.predictProba(X);
}

describe.each(reference.models)('$model of $data with $options and weights', (expected) => {
	const { X: raw, y: given } = samples<string | number>(expected.data);
	const cuts = [120, 220].slice(0, expected.cuts);
	const y =
		cuts.length === 0 ? given : given.map((value) => cuts.filter((cut) => Number(value) >= cut).length);
	const X = expected.scaled ? new ml.StandardScaler().fitTransform(raw) : raw;
	const sampleWeight = weightsFor(X.length);
	const some = X.filter((_, i) => i % Math.floor(X.length / 15) === 0);
	const isDescent = ['Lasso', 'LogisticRegression', 'LinearSVC', 'SVC'].includes(expected.model);
	const tolerance = isDescent ? 1e-6 : 1e-8;

	test('is that of scikit-learn', () => {
		const model = make(expected.model, expected.options).fit(X, y, { sampleWeight });
		if (expected.coef) expectClose(model.coef_, expected.coef, tolerance);
		if (expected.importances) expectClose(model.featureImportances_, expected.importances, tolerance);
		if (expected.support) {
			// scikit-learn numbers the rows without those of weight 0.
			const counted = [...X.keys()].filter((row) => sampleWeight[row] !== 0);
			expect(model.support_).toEqual(expected.support.map((place) => counted[place]));
		}
		if (expected.decision) expectClose(model.decisionFunction!(some), expected.decision, tolerance);
		if (expected.trainScore) expectClose(model.trainScore_, expected.trainScore, tolerance);
		expectClose(answersOf(model, some), expected.some, tolerance);
		expectClose(model.score(X, y), expected.score, tolerance);
		expectClose(model.score(X, y, { sampleWeight }), expected.weightedScore, tolerance);
	});
});

const { truth, guess, shares, binary, chance, numbers, predicted } = reference.metrics;
const sampleWeight = weightsFor(truth.length);

describe('metrics with weights', () => {
	const expected = reference.metrics;

	test('of labels are those of scikit-learn', () => {
		expectClose(ml.accuracyScore(truth, guess, { sampleWeight }), expected.accuracyScore);
		expectClose(ml.confusionMatrix(truth, guess, { sampleWeight }), expected.confusionMatrix);
		const balanced = [false, true].map((adjusted) =>
			ml.balancedAccuracyScore(truth, guess, { sampleWeight, adjusted })
		);
		expectClose(balanced, expected.balancedAccuracy);
		expect(ml.classificationReport(truth, guess, { sampleWeight })).toBe(expected.report);
		const { precision, recall, fscore, support } = ml.precisionRecallFscoreSupport(truth, guess, {
			sampleWeight
		});
		expectClose([precision, recall, fscore, support], expected.each);
		for (const [average, scores] of Object.entries(expected.averages)) {
			const options = { average: average as 'micro', sampleWeight };
			const found = [
				ml.precisionScore(truth, guess, options),
				ml.recallScore(truth, guess, options),
				ml.f1Score(truth, guess, options)
			];
			expectClose(found, scores);
		}
	});

	test('of probabilities are those of scikit-learn', () => {
		expectClose(ml.rocAucScore(binary, chance, { sampleWeight }), expected.rocAucScore);
		for (const [average, score] of Object.entries(expected.rocAucOfSeveral)) {
			const options = { multiClass: 'ovr', average: average as 'macro', sampleWeight } as const;
			expectClose(ml.rocAucScore(truth, shares, options), score);
		}
		expect(() => ml.rocAucScore(truth, shares, { multiClass: 'ovo', sampleWeight })).toThrow(
			/multiClass: 'ovr'/
		);
		for (const dropIntermediate of [true, false]) {
			const { thresholds, ...rates } = ml.rocCurve(binary, chance, { sampleWeight, dropIntermediate });
			const kept = dropIntermediate ? expected.roc : expected.rocWhole;
			expectClose([rates.fpr, rates.tpr, thresholds.slice(1)], [kept.fpr, kept.tpr, kept.thresholds]);
		}
		const { precision, recall, thresholds } = ml.precisionRecallCurve(binary, chance, { sampleWeight });
		expectClose([precision, recall, thresholds], expected.precisionRecall);
		expectClose(ml.averagePrecisionScore(binary, chance, { sampleWeight }), expected.averagePrecision);
		expectClose(ml.logLoss(truth, shares, { sampleWeight }), expected.logLoss);
		expectClose(ml.brierScoreLoss(binary, chance, { sampleWeight }), expected.brierScoreLoss);
	});

	test('of numbers are those of scikit-learn', () => {
		for (const name of [
			'meanSquaredError',
			'rootMeanSquaredError',
			'meanAbsoluteError',
			'meanAbsolutePercentageError',
			'medianAbsoluteError',
			'explainedVarianceScore',
			'r2Score'
		] as const) {
			expectClose(ml[name](numbers, predicted, { sampleWeight }), expected[name]);
			const alike = { sampleWeight: numbers.map(() => 2) };
			if (name !== 'medianAbsoluteError')
				expectClose(ml[name](numbers, predicted, alike), ml[name](numbers, predicted));
		}
	});

	test('of agreement and of orders are those of scikit-learn', () => {
		const { None: plain, ...steps } = expected.cohenKappaScore;
		expectClose(ml.cohenKappaScore(truth, guess, { sampleWeight }), plain);
		for (const weights of ['linear', 'quadratic'] as const)
			expectClose(ml.cohenKappaScore(truth, guess, { weights, sampleWeight }), steps[weights]);
		expectClose(ml.matthewsCorrcoef(truth, guess, { sampleWeight }), expected.matthewsCorrcoef);
		expectClose(ml.topKAccuracyScore(truth, shares, { sampleWeight }), expected.topKAccuracyScore);
		const { gains } = expected;
		expectClose(
			[ml.ndcgScore(gains, shares, { sampleWeight }), ml.ndcgScore(gains, shares, { k: 2, sampleWeight })],
			expected.ndcgScore
		);
	});
});

describe.each(reference.groups)('groups of $data with weights', (expected) => {
	const X = new ml.StandardScaler().fitTransform(samples(expected.data).X);
	const sampleWeight = weightsFor(X.length);

	test('are those of k-means in scikit-learn', () => {
		const { nClusters } = expected;
		const model = new ml.KMeans({ nClusters, nInit: 3, randomState: 0 }).fit(X, undefined, { sampleWeight });
		expect(model.labels_).toEqual(expected.labels);
		expectClose(model.clusterCenters_, expected.centers, 1e-8);
		expectClose(model.inertia_, expected.inertia, 1e-8);
		expect(model.nIter_).toBe(expected.iterations);
		const some = { sampleWeight: sampleWeight.slice(0, 50) };
		expectClose(model.score(X.slice(0, 50), undefined, some), expected.score, 1e-8);
	});

	test('are those of DBSCAN in scikit-learn', () => {
		const { eps, minSamples } = expected;
		const model = new ml.DBSCAN({ eps, minSamples });
		expect(model.fitPredict(X, undefined, { sampleWeight })).toEqual(expected.groups);
		expect(model.coreSampleIndices_).toEqual(expected.cores);
	});
});

describe('a pipeline', () => {
	const { X, y } = samples<string>('wine');

	test('hands weights to its last step', () => {
		const pipe = ml.makePipeline(new ml.StandardScaler(), new ml.LogisticRegression<string>());
		pipe.fit(X, y, { sampleWeight: weightsFor(X.length) });
		expectClose((pipe.finalEstimator as ml.LogisticRegression<string>).coef_, reference.piped, 1e-6);
	});

	test('says so when that does not look at them', () => {
		const pipe = ml.makePipeline(new ml.StandardScaler(), new ml.KNeighborsClassifier<string>());
		expect(() => pipe.fit(X, y, { sampleWeight: weightsFor(X.length) })).toThrow(
			'The last step, KNeighborsClassifier, does not look at sampleWeight.'
		);
	});
});

describe('cross-validation with weights', () => {
	const { X: raw, y } = samples<string>('wine');
	const X = new ml.StandardScaler().fitTransform(raw).map((row) => row.slice(0, 3));
	const sampleWeight = weightsFor(X.length);
	const model = () => new ml.LogisticRegression<string>();
	const expected = reference.validated;

	test('fits with those of the rows that train, as scikit-learn does', () => {
		const folds = ml.crossValidate(model(), X, y, { returnTrainScore: true, sampleWeight });
		expectClose([folds.testScore, folds.trainScore], [expected.testScore, expected.trainScore]);
		expectClose(ml.crossValScore(model(), X, y, { sampleWeight }), expected.testScore);
		const pipe = ml.makePipeline(new ml.StandardScaler(), model());
		expectClose(ml.crossValScore(pipe, X, y, { sampleWeight }), expected.piped);
		const proba = ml.crossValPredict(model(), X, y, { method: 'predictProba', sampleWeight });
		expectClose(
			proba.filter((_, i) => i % 10 === 0),
			expected.probabilities,
			1e-6
		);
	});

	test('draws the curves of scikit-learn', () => {
		const scores = (curve: ml.ValidationCurve) => [curve.trainScores, curve.testScores];
		const sizes = { trainSizes: [0.5, 1], cv: 3, shuffle: true, randomState: 0, sampleWeight };
		expectClose(scores(ml.learningCurve(model(), X, y, sizes)), scores(expected.learningCurve));
		const range = { paramName: 'C', paramRange: [0.01, 10], cv: 3, sampleWeight };
		expectClose(scores(ml.validationCurve(model(), X, y, range)), scores(expected.validationCurve));
		const permuted = { nPermutations: 4, cv: 3, randomState: 1, sampleWeight };
		expectClose(ml.permutationTestScore(model(), X, y, permuted).permutationScores, expected.permutations);
	});

	test('chooses and fits as a search of scikit-learn does, at once or while the page goes on', async () => {
		const make = () => new ml.GridSearchCV({ estimator: model(), paramGrid: { C: [0.01, 0.1, 1] }, cv: 3 });
		for (const search of [
			make().fit(X, y, { sampleWeight }),
			await make().fitAsync(X, y, { sampleWeight })
		]) {
			expectClose(search.cvResults_.meanTestScore, expected.search.scores);
			expect(search.bestParams_).toEqual(expected.search.params);
			expectClose(search.bestEstimator_.coef_, expected.search.coef, 1e-6);
		}
	});

	test('says so when nobody looks at them, or when there is not one for each row', () => {
		const neighbours = new ml.KNeighborsClassifier<string>();
		expect(() => ml.crossValScore(neighbours, X, y, { sampleWeight })).toThrow(
			'The estimator, KNeighborsClassifier, does not look at sampleWeight. Leave it out, or choose another one.'
		);
		expect(() => ml.crossValScore(model(), X, y, { sampleWeight: [1] })).toThrow(
			'sampleWeight has 1 values, but there are 178 rows.'
		);
	});
});

describe('a weight', () => {
	const { X, y } = samples<string>('iris');

	test.each(reference.models.map(({ model }) => model).filter((name, i, all) => all.indexOf(name) === i))(
		'of 2 is the row twice, and one of 1 changes nothing: %s',
		(name) => {
			const random = { ...(/Forest|Tree|Boost/.test(name) && { randomState: 0 }) };
			const options = {
				...random,
				...(name.includes('Forest') && { bootstrap: false, nEstimators: 3, maxFeatures: null }),
				...(name.includes('Boost') && { nEstimators: 3 }),
				...(name === 'Lasso' && { tol: 1e-12 }),
				...(name === 'SVC' && { gamma: 1, tol: 1e-6 }),
				...(name === 'LinearSVC' && { maxIter: 100_000, tol: 1e-8, randomState: 0 })
			};
			const numeric = /Regress(or|ion)$|Ridge|Lasso/.test(name) && name !== 'LogisticRegression';
			const targets: unknown[] = numeric ? X.map(([a = 0, , c = 0]) => a + c) : y;
			const rows = X.map((row) => row.slice(0, 3));
			const twice = rows.map((_, i) => 1 + (i % 2));
			const repeated = rows.flatMap((row, i) => (i % 2 ? [row, row] : [row]));
			const repeatedTargets = targets.flatMap((target, i) => (i % 2 ? [target, target] : [target]));
			const answer = (model: Weighted) => answersOf(model, rows);
			expectClose(
				answer(make(name, options).fit(rows, targets, { sampleWeight: twice })),
				answer(make(name, options).fit(repeated, repeatedTargets)),
				1e-6
			);
			const ones = rows.map(() => 1);
			expectClose(
				answer(make(name, options).fit(rows, targets, { sampleWeight: ones })),
				answer(make(name, options).fit(rows, targets)),
				1e-9
			);
		}
	);

	test('does for stochastic descent what that of a class does', () => {
		const labels = y.map((label) => Number(label === 'setosa'));
		const options = { randomState: 0, maxIter: 5, tol: -Infinity };
		const byRow = new ml.SGDClassifier(options).fit(X, labels, {
			sampleWeight: labels.map((label) => 1 + 2 * label)
		});
		const byClass = new ml.SGDClassifier({ ...options, classWeight: { 1: 3 } }).fit(X, labels);
		expect(byRow.coef_).toEqual(byClass.coef_);
		expect(byRow.coef_).not.toEqual(new ml.SGDClassifier(options).fit(X, labels).coef_);
	});

	test('of 0 for all rows of a label means that naive Bayes never predicts it, as in scikit-learn', () => {
		const given = weightsFor(X.length).map((weight, i) => (y[i] === 'setosa' ? 0 : weight));
		const model = new ml.GaussianNB<string>().fit(X, y, { sampleWeight: given });
		const { theta, var: variances, class_prior, class_count, some } = reference.withoutSetosa;
		expectClose(model.theta_, theta, 1e-8);
		expectClose(model.var_, variances, 1e-8);
		expectClose([model.classPrior_, model.classCount_], [class_prior, class_count], 1e-8);
		expectClose(model.predictProba(X.filter((_, i) => i % 10 === 0)), some, 1e-8);
	});

	test('of 0 for all rows of a label leaves a border nowhere to go', () => {
		const without = y.map((label) => Number(label !== 'setosa'));
		expect(() => new ml.SVC<string>().fit(X, y, { sampleWeight: without })).toThrow(
			'All rows of the label setosa have the weight 0.'
		);
	});

	test('that cannot be is named', () => {
		const fit = (given: number[]) => () => new ml.GaussianNB<string>().fit(X, y, { sampleWeight: given });
		expect(fit([1, 2])).toThrow('sampleWeight has 2 values, but there are 150 rows.');
		expect(fit(X.map((_, i) => i - 1))).toThrow('sampleWeight must be 0 or more, but row 0 has -1.');
		expect(fit(X.map(() => 0))).toThrow('sampleWeight is 0 for all rows');
		expect(fit(X.map(() => NaN))).toThrow('sampleWeight, index 0');
	});
});
