import { describe, expect, test } from 'vitest';
import {
	accuracyScore,
	balancedAccuracyScore,
	classificationReport,
	classificationScores,
	cohenKappaScore,
	confusionMatrix,
	f1Score,
	fbetaScore,
	matthewsCorrcoef,
	precisionRecallFscoreSupport,
	precisionScore,
	recallScore
} from '#ml/index.ts';
import reference from '../../../reference/metrics.json' with { type: 'json' };
import { expectClose } from '../expect-close.ts';

type Name = 'micro' | 'macro' | 'weighted' | 'binary';
interface Scores<Score> {
	precision: Score;
	recall: Score;
	fscore: Score;
	support: number[] | null;
}
interface Case {
	yTrue: (string | number)[];
	yPred: (string | number)[];
	posLabel: number | null;
	perClass: Scores<number[]>;
	perClassOr1: Scores<number[]>;
	averages: Record<Name, Scores<number>>;
	f1Macro: number;
	accuracy: number;
	balanced: number;
	balancedAdjusted: number | null;
	matthews: number;
	kappa: (number | null)[];
	confusion: Record<string, number[][]>;
	report: string;
	reportOf3: string;
}
const cases = Object.entries(reference.classes as unknown as Record<string, Case>);

describe.each(cases)('the measures of %s are those of scikit-learn:', (_name, kept) => {
	const { yTrue, yPred } = kept;

	test('precision, recall and F of each class', () => {
		for (const [zeroDivision, expected] of [
			[0, kept.perClass],
			[1, kept.perClassOr1]
		] as const) {
			const found = precisionRecallFscoreSupport(yTrue, yPred, { zeroDivision });
			for (const name of ['precision', 'recall', 'fscore', 'support'] as const)
				expectClose(found[name], expected[name], 1e-12);
			expectClose(precisionScore(yTrue, yPred, { average: null, zeroDivision }), expected.precision, 1e-12);
			expectClose(recallScore(yTrue, yPred, { average: null, zeroDivision }), expected.recall, 1e-12);
			expectClose(f1Score(yTrue, yPred, { average: null, zeroDivision }), expected.fscore, 1e-12);
		}
	});

	test.each(Object.entries(kept.averages))('their %s average', (name, expected) => {
		const average = name as Name;
		expectClose(precisionScore(yTrue, yPred, { average }), expected.precision, 1e-12);
		expectClose(recallScore(yTrue, yPred, { average }), expected.recall, 1e-12);
		expectClose(fbetaScore(yTrue, yPred, { average, beta: 2 }), expected.fscore, 1e-12);
	});

	test('accuracies and correlations', () => {
		expectClose(accuracyScore(yTrue, yPred), kept.accuracy, 1e-12);
		expectClose(f1Score(yTrue, yPred, { average: 'macro' }), kept.f1Macro, 1e-12);
		expectClose(balancedAccuracyScore(yTrue, yPred), kept.balanced, 1e-12);
		const adjusted = balancedAccuracyScore(yTrue, yPred, { adjusted: true });
		if (kept.balancedAdjusted !== null) expectClose(adjusted, kept.balancedAdjusted, 1e-12);
		expectClose(matthewsCorrcoef(yTrue, yPred), kept.matthews, 1e-12);
		const weightings = [{}, { weights: 'linear' }, { weights: 'quadratic' }] as const;
		weightings.forEach((weights, i) => {
			const kappa = cohenKappaScore(yTrue, yPred, weights);
			const expected = kept.kappa[i] ?? null;
			if (expected === null) expect(kappa).toBeNaN();
			else expectClose(kappa, expected, 1e-12);
		});
	});

	test('the confusion matrix in counts and shares', () => {
		expect(confusionMatrix(yTrue, yPred)).toEqual(kept.confusion['None']);
		for (const normalize of ['true', 'pred', 'all'] as const)
			expectClose(confusionMatrix(yTrue, yPred, { normalize }), kept.confusion[normalize], 1e-12);
	});

	test('the report, to the letter', () => {
		expect(classificationReport(yTrue, yPred)).toBe(kept.report);
		expect(classificationReport(yTrue, yPred, { digits: 3 })).toBe(kept.reportOf3);
	});
});

test('the positive class can be chosen, and is 1 where it does not occur', () => {
	expect(precisionScore(['spam', 'ham', 'ham'], ['spam', 'spam', 'ham'])).toBe(0.5);
	expect(precisionScore(['spam', 'ham', 'ham'], ['spam', 'spam', 'ham'], { posLabel: 'ham' })).toBe(1);
	expect(recallScore([0, 0], [0, 0])).toBe(0);
	expect(recallScore([0, 0], [0, 0], { zeroDivision: 1 })).toBe(1);
	expect(recallScore([true, false], [true, true])).toBe(1);
});

test('classes can be chosen, named and put in order', () => {
	const [yTrue, yPred] = [
		[0, 1, 2, 2],
		[0, 2, 2, 2]
	];
	expect(recallScore(yTrue, yPred, { average: null, labels: [2, 1] })).toEqual([1, 0]);
	const { classes, macroAvg } = classificationScores(yTrue, yPred, { targetNames: ['10', '9', 'b'] });
	expect(classes.map(({ name, support }) => [name, support])).toEqual([
		['10', 1],
		['9', 1],
		['b', 2]
	]);
	expect(macroAvg.support).toBe(4);
});

test('the order of the rows does not matter, nor do the names of the classes', () => {
	const { yTrue, yPred, averages } = reference.classes.wine;
	const renamed = (labels: number[]) => labels.toReversed().map((label) => `class ${9 - label}`);
	const found = precisionRecallFscoreSupport(renamed(yTrue), renamed(yPred), {
		average: 'weighted',
		beta: 2
	});
	expectClose(found.fscore, averages.weighted.fscore, 1e-12);
});

test.each([
	['three kinds of labels', () => precisionScore([0, 1, 2], [0, 1, 2]), 'There are 3 kinds of labels'],
	[
		'a class that is none',
		() => f1Score([0, 1], [0, 1], { posLabel: 2 }),
		'posLabel is 2, but the labels are 0 and 1.'
	],
	['a negative beta', () => fbetaScore([0, 1], [0, 1], { beta: -1 }), 'beta must be 0 or more, got -1.'],
	[
		'too few names',
		() => classificationReport([0, 1], [0, 1], { targetNames: ['a'] }),
		'2 labels and 1 targetNames'
	]
])('%s: refused with words', (_what, call, words) => {
	expect(call).toThrow(words);
});
