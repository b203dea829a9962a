import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	auc,
	averagePrecisionScore,
	brierScoreLoss,
	calibrationCurve,
	logLoss,
	precisionRecallCurve,
	rocAucScore,
	rocCurve,
	topKAccuracyScore
} from '#ml/index.ts';
import reference from '../../../reference/metrics.json' with { type: 'json' };
import { expectClose } from '../expect-close.ts';

interface Case {
	yTrue: number[];
	yScore: number[];
	roc: Record<'fpr' | 'tpr' | 'thresholds', number[]>;
	rocWhole: Record<'fpr' | 'tpr' | 'thresholds', number[]>;
	precisionRecall: Record<'precision' | 'recall' | 'thresholds', number[]>;
	averagePrecision: number;
	brier: number;
	calibration: Record<'uniform' | 'quantile', Record<'probTrue' | 'probPred', number[]>>;
	auc: number;
	aucOfCurve: number;
}
const cases = Object.entries(reference.scores as Record<string, Case>);

describe.each(cases)('the curves of %s are those of scikit-learn:', (_name, kept) => {
	const { yTrue, yScore } = kept;

	test('ROC', () => {
		for (const [dropIntermediate, expected] of [
			[true, kept.roc],
			[false, kept.rocWhole]
		] as const) {
			const { fpr, tpr, thresholds } = rocCurve(yTrue, yScore, { dropIntermediate });
			expectClose([fpr, tpr], [expected.fpr, expected.tpr], 1e-12);
			expect(thresholds[0]).toBe(Infinity);
			expectClose(thresholds.slice(1), expected.thresholds, 1e-12);
		}
	});

	test('precision and recall', () => {
		const found = precisionRecallCurve(yTrue, yScore);
		expectClose(found.precision, kept.precisionRecall.precision, 1e-12);
		expectClose(found.recall, kept.precisionRecall.recall, 1e-12);
		expect(found.thresholds).toEqual(kept.precisionRecall.thresholds);
	});

	test('areas, and the Brier score', () => {
		const { fpr, tpr } = rocCurve(yTrue, yScore);
		expectClose(rocAucScore(yTrue, yScore), kept.auc, 1e-12);
		expectClose(auc(fpr, tpr), kept.aucOfCurve, 1e-12);
		expectClose(averagePrecisionScore(yTrue, yScore), kept.averagePrecision, 1e-12);
		expectClose(brierScoreLoss(yTrue, yScore), kept.brier, 1e-12);
	});

	test('calibration', () => {
		for (const strategy of ['uniform', 'quantile'] as const) {
			const { probTrue, probPred } = calibrationCurve(yTrue, yScore, { nBins: 6, strategy });
			expectClose(probTrue, kept.calibration[strategy].probTrue, 1e-12);
			expectClose(probPred, kept.calibration[strategy].probPred, 1e-12);
		}
	});
});

test('of several classes the measures are those of scikit-learn', () => {
	const { yTrue, proba, auc: areas, logLoss: loss, topK } = reference.many.wine;
	for (const multiClass of ['ovr', 'ovo'] as const) {
		for (const average of ['macro', 'weighted'] as const) {
			const found = rocAucScore(yTrue, proba, { multiClass, average });
			expectClose(found, areas[`${multiClass} ${average}`], 1e-12);
		}
	}
	expectClose(logLoss(yTrue, proba), loss, 1e-12);
	expectClose(
		[1, 2].map((k) => topKAccuracyScore(yTrue, proba, { k })),
		topK,
		1e-12
	);
});

const scored = fc
	.array(fc.record({ truth: fc.integer({ min: 0, max: 1 }), score: fc.integer({ min: 0, max: 9 }) }), {
		minLength: 2,
		maxLength: 40
	})
	.filter((rows) => new Set(rows.map(({ truth }) => truth)).size === 2)
	.map((rows) => ({ truth: rows.map(({ truth }) => truth), score: rows.map(({ score }) => score / 10) }));

test('curves only rise, from (0, 0) to (1, 1), and thresholds only fall', () => {
	const rises = (values: number[]) => values.every((value, i) => i === 0 || value >= values[i - 1]!);
	fc.assert(
		fc.property(scored, ({ truth, score }) => {
			const { fpr, tpr, thresholds } = rocCurve(truth, score);
			expect([fpr[0], tpr[0], fpr.at(-1), tpr.at(-1)]).toEqual([0, 0, 1, 1]);
			expect([fpr, tpr, thresholds.toReversed()].every(rises)).toBe(true);
			expectClose(auc(fpr, tpr), rocAucScore(truth, score), 1e-12);
			const { recall, thresholds: ascending } = precisionRecallCurve(truth, score);
			expect([recall.toReversed(), ascending].every(rises)).toBe(true);
		})
	);
});

test('only the order of the scores matters to the area, and turning it over mirrors the area', () => {
	fc.assert(
		fc.property(scored, ({ truth, score }) => {
			const area = rocAucScore(truth, score);
			expectClose(
				rocAucScore(
					truth,
					score.map((value) => Math.exp(3 * value))
				),
				area,
				1e-12
			);
			expectClose(
				rocAucScore(
					truth,
					score.map((value) => -value)
				),
				1 - area,
				1e-12
			);
		})
	);
});

test('without positive rows, recall is 1 throughout and the average precision 0', () => {
	expect(precisionRecallCurve([0, 0], [0.2, 0.4])).toEqual({
		precision: [0, 0, 1],
		recall: [1, 1, 0],
		thresholds: [0.2, 0.4]
	});
	expect(averagePrecisionScore([0, 0], [0.2, 0.4])).toBe(0);
	expect(rocCurve([0, 0], [0.2, 0.4]).tpr.every(Number.isNaN)).toBe(true);
});

test('an area may lie below the axis, and be walked from right to left', () => {
	expect(auc([0, 1, 2], [-1, -1, -1])).toBe(-2);
	expect(auc([2, 1, 0], [1, 1, 1])).toBe(2);
});

test.each([
	['an x that turns', () => auc([0, 2, 1], [1, 1, 1]), 'only rise or only fall'],
	['an area of one point', () => auc([0], [1]), 'two points'],
	['a probability of 2', () => brierScoreLoss([0, 1], [0.5, 2]), 'holds 2 (index 1)'],
	['no bins', () => calibrationCurve([0, 1], [0.5, 1], { nBins: 0 }), 'nBins must be a positive integer'],
	['three classes without a way', () => rocAucScore([0, 1, 2], [0, 1, 2]), 'it holds 3. Set multiClass.'],
	[
		'a column too few',
		() => rocAucScore([0, 1, 2], [[1], [1], [1]], { multiClass: 'ovr' }),
		'1 columns and there are 3'
	],
	[
		'a class without a column',
		() => topKAccuracyScore([5], [[1, 2]], { labels: [0, 1] }),
		'not among labels'
	],
	['labels and columns', () => topKAccuracyScore([0, 1], [[1], [2]]), 'Name all of them in labels']
])('%s: refused with words', (_what, call, words) => {
	expect(call).toThrow(words);
});
