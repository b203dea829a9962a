import { expect, test } from 'vitest';
import { accuracyScore, confusionMatrix, logLoss, rocAucScore } from '#ml/index.ts';
import imbalance from '../../../reference/imbalance.json' with { type: 'json' };
import reference from '../../../reference/models.json' with { type: 'json' };

const { metrics: expected } = reference;
const { threeClasses } = expected;
const positive = expected.proba.map((row) => row[1] ?? NaN);

test('accuracy and confusion matrix are those of scikit-learn', () => {
	expect(accuracyScore(expected.yTrue, expected.yPred)).toBeCloseTo(expected.accuracy, 12);
	expect(confusionMatrix(expected.yTrue, expected.yPred)).toEqual(expected.confusion);
	expect(confusionMatrix(threeClasses.yTrue, threeClasses.yPred)).toEqual(threeClasses.confusion);
});

test('of classes of different sizes it gives the sensitivity and specificity of imbalanced-learn', () => {
	const { truths, guesses, sensitivity, specificity, geometricMean } = imbalance.scores;
	const [[right = 0, falseAlarms = 0] = [], [missed = 0, found = 0] = []] = confusionMatrix(truths, guesses);
	expect(found / (found + missed)).toBeCloseTo(sensitivity, 9);
	expect(right / (right + falseAlarms)).toBeCloseTo(specificity, 9);
	expect(Math.sqrt(sensitivity * specificity)).toBeCloseTo(geometricMean, 9);
});

test('rows and columns of a confusion matrix follow the labels given', () => {
	expect(confusionMatrix([0, 1, 1, 0], [0, 1, 0, 0], { labels: [1, 0] })).toEqual([
		[1, 1],
		[0, 2]
	]);
	expect(confusionMatrix(['a'], ['a'], { labels: ['a', 'b'] })).toEqual([
		[1, 0],
		[0, 0]
	]);
});

test('the log loss is that of scikit-learn, of one column and of all', () => {
	expect(logLoss(expected.yTrue, positive)).toBeCloseTo(expected.logLoss, 12);
	expect(logLoss(expected.yTrue, expected.proba)).toBeCloseTo(expected.logLoss, 12);
	expect(logLoss(expected.yTrue, expected.ties)).toBeCloseTo(expected.logLossOfTies, 10);
	expect(logLoss(threeClasses.yTrue, threeClasses.proba)).toBeCloseTo(threeClasses.logLoss, 12);
});

test('a wrong certainty costs much, but not infinity', () => {
	expect(logLoss([0, 1, 1], [0, 1, 0])).toBeCloseTo(expected.logLossOfCertainty, 6);
});

test('labels that do not occur can be named', () => {
	expect(logLoss([1, 1], [0.8, 0.8], { labels: [0, 1] })).toBeCloseTo(-Math.log(0.8), 12);
	expect(() => logLoss([1, 1], [0.8, 0.8])).toThrow(
		'yProba has 2 classes and yTrue 1. Name all of them in labels.'
	);
});

test('the area under the ROC curve is that of scikit-learn and SciPy, with ties too', () => {
	expect(rocAucScore(expected.yTrue, positive)).toBeCloseTo(expected.auc, 12);
	expect(rocAucScore(expected.yTrue, expected.ties)).toBeCloseTo(expected.aucOfTies, 12);
	const { auc, aucOfTies } = reference.scipy; // by Mann and Whitney's ranks
	expect(rocAucScore(expected.yTrue, positive)).toBeCloseTo(auc, 12);
	expect(rocAucScore(expected.yTrue, expected.ties)).toBeCloseTo(aucOfTies, 12);
	expect(rocAucScore([0, 1, 0, 1], [0.5, 0.5, 0.5, 0.5])).toBe(0.5);
	expect(rocAucScore(['no', 'yes'], [0.9, 0.1])).toBe(0);
});

test.each([
	['lists of two lengths', () => accuracyScore([1, 0], [1]), 'yTrue has 2 values and yPred has 1.'],
	['empty lists', () => accuracyScore([], []), 'empty'],
	['one kind of label', () => rocAucScore([1, 1], [0.1, 0.2]), 'it holds 1'],
	['a label that was not named', () => logLoss([2, 1], [0.8, 0.8], { labels: [0, 1] }), 'not among labels'],
	['a missing score', () => rocAucScore([0, 1], [0.1, NaN]), 'there is NaN (yScore, index 1)']
])('%s are refused with words', (_what, call, words) => {
	expect(call).toThrow(words);
});
