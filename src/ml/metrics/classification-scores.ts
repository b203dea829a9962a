import type { LabelsLike } from '../array-like.ts';
import type { GroupLabel } from '../group-by-label.ts';
import { accuracyScore } from './accuracy-score.ts';
import { toLabelPairs } from './label-pairs.ts';
import {
	type Average,
	type ScoreOptions,
	precisionRecallFscoreSupport
} from './precision-recall-fscore-support.ts';
import { takeOptions } from '../options.ts';

export interface ClassificationScoresOptions<Label> extends Omit<ScoreOptions<Label>, 'posLabel'> {
	/** What to call the labels, in their order. Default: the labels. */
	targetNames?: readonly string[];
}

/** One row of a report; the scores are between 0 and 1. */
export interface ReportRow {
	precision: number;
	recall: number;
	f1Score: number;
	/** Rows of the class, or the sum of their weights. */
	support: number;
}

/** The report as numbers: a row per class, `accuracy`, and two averages. */
export interface ClassificationScores {
	classes: (ReportRow & { name: string })[];
	accuracy: number;
	macroAvg: ReportRow;
	weightedAvg: ReportRow;
}

/**
 * Precision, recall, F1 and number of rows of each class as numbers. scikit-learn's `classification_report` with
 * `output_dict`. O(n + k²) for k labels.
 *
 * @param yTrue n labels
 * @param yPred n labels
 * @throws RangeError when the lists differ in length or are empty, or the names are not one per label
 */
export function classificationScores<Label extends GroupLabel>(
	yTrue: LabelsLike<Label>,
	yPred: LabelsLike<Label>,
	options: ClassificationScoresOptions<Label> = {}
): ClassificationScores {
	takeOptions(options, 'classificationScores', 'labels', 'sampleWeight', 'targetNames', 'zeroDivision');
	const { labels, truth, guess } = toLabelPairs(yTrue, yPred, options.labels);
	const names = options.targetNames ?? labels.map(String);
	if (names.length !== labels.length)
		throw new RangeError(`There are ${labels.length} labels and ${names.length} targetNames.`);
	const { targetNames: _, ...chosen } = { ...options, labels };
	const { precision, recall, fscore, support } = precisionRecallFscoreSupport(yTrue, yPred, {
		...chosen,
		average: null
	});
	const rows = support!.reduce((sum, count) => sum + count, 0);
	const averaged = (average: Exclude<Average, null>): ReportRow => {
		const score = precisionRecallFscoreSupport(yTrue, yPred, { ...chosen, average });
		return { precision: score.precision, recall: score.recall, f1Score: score.fscore, support: rows };
	};
	return {
		classes: names.map((name, i) => ({
			name,
			precision: precision[i]!,
			recall: recall[i]!,
			f1Score: fscore[i]!,
			support: support![i]!
		})),
		accuracy: accuracyScore(truth, guess, { sampleWeight: options.sampleWeight ?? null }),
		macroAvg: averaged('macro'),
		weightedAvg: averaged('weighted')
	};
}
