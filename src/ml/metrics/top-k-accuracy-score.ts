import { type LabelsLike, type MatrixLike, toLabels, toMatrix } from '../array-like.ts';
import { type GroupLabel, groupByLabel } from '../group-by-label.ts';
import { requireLabels } from '../label-kinds.ts';
import type { SampleWeightOptions } from '../sample-weight.ts';
import { placesAmong } from './label-pairs.ts';
import { requireSameLength } from './require-same-length.ts';
import { weightedMean } from './weighted-mean.ts';
import { takeOptions } from '../options.ts';

export interface TopKAccuracyScoreOptions<Label> extends SampleWeightOptions {
	/** Default: 2. */
	k?: number;
	/**
	 * All labels in the order of the columns, when `yTrue` does not hold each of them. Default: those of `yTrue`.
	 */
	labels?: readonly Label[];
}

/**
 * The share of rows whose true label is among the k with the highest scores. Of equal scores, the later column counts as
 * higher. scikit-learn's `top_k_accuracy_score` for a score per class. O(n·c).
 *
 * @param yTrue n labels
 * @param yScore n × c scores, columns in the order of the sorted labels
 * @returns between 0 and 1
 * @throws RangeError when the lengths differ, the columns are not one per label, or a label has no column
 * @example
 * topKAccuracyScore([0, 1, 2], [[0.5, 0.3, 0.2], [0.5, 0.3, 0.2], [0.5, 0.3, 0.2]]); // 0.667
 */
export function topKAccuracyScore<Label extends GroupLabel>(
	yTrue: LabelsLike<Label>,
	yScore: MatrixLike,
	options: TopKAccuracyScoreOptions<Label> = {}
): number {
	const {
		k = 2,
		labels,
		sampleWeight
	} = takeOptions(options, 'topKAccuracyScore', 'k', 'labels', 'sampleWeight');
	const truth = toLabels(yTrue, 'yTrue');
	requireLabels(truth, 'yTrue');
	const classes = labels ?? ([...groupByLabel(truth).keys()] as Label[]);
	const codes = placesAmong(classes, truth);
	const rows = toMatrix(yScore, 'yScore');
	requireSameLength(codes, rows, ['yTrue', 'yScore']);
	if (rows[0]!.length !== classes.length) {
		throw new RangeError(
			`yScore has ${rows[0]!.length} columns and there are ${classes.length} labels. Name all of them in labels.`
		);
	}
	if (codes.includes(-1)) throw new RangeError('yTrue holds a label that is not among labels.');
	const hits = rows.map((row, i) => Number(countAbove(row, codes[i]!) < k));
	return weightedMean(hits, sampleWeight);
}

/** How many columns stand before this one when the scores are sorted in descending order. */
function countAbove(scores: number[], column: number): number {
	const own = scores[column]!;
	return scores.filter((score, j) => score > own || (score === own && j > column)).length;
}
