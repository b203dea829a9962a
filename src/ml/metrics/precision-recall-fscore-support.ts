import type { LabelsLike } from '../array-like.ts';
import type { GroupLabel } from '../group-by-label.ts';
import { type LabelPairs, toLabelPairs } from './label-pairs.ts';
import { positiveLabel } from './positive-label.ts';
import { type SampleWeightOptions, toSampleWeight } from '../sample-weight.ts';
import { takeOptions } from '../options.ts';

/**
 * How the scores of several classes become one: `binary` takes those of `posLabel`; `micro` counts all classes
 * together; `macro` is their plain mean; `weighted` their mean weighted by the number of true rows. `null` gives the
 * scores of each class.
 */
export type Average = 'binary' | 'micro' | 'macro' | 'weighted' | null;

export interface ScoreOptions<Label> extends SampleWeightOptions {
	/** Classes to score, in this order. Default: all that occur, sorted. */
	labels?: readonly Label[];
	/** The class that `binary` scores. Default: 1, or the greater of the two labels. */
	posLabel?: Label;
	/** What a share of nothing is: nothing was predicted to be the class, or nothing is. Default: 0. */
	zeroDivision?: 0 | 1;
}

export interface PrecisionRecallOptions<Label> extends ScoreOptions<Label> {
	/** Default: `null`, the scores of each class. */
	average?: Average;
	/** How many times recall counts as much as precision. Default: 1. */
	beta?: number;
}

/** One number each, or one per class. */
export interface PrecisionRecallFscoreSupport<Score = number | number[]> {
	/** Of the rows that were predicted to be the class, the share that is. */
	precision: Score;
	/** Of the rows that are of the class, the share that was found. */
	recall: Score;
	/** Their weighted harmonic mean. */
	fscore: Score;
	/** How many rows are of each class, or the sum of their weights; `null` for an average. */
	support: Score extends number ? null : number[] | null;
}

interface Counts {
	/** Predicted to be of the class, and are. */
	right: number;
	predicted: number;
	actual: number;
}

interface Scores {
	precision: number;
	recall: number;
	fscore: number;
}

/**
 * Precision, recall, F-score and number of rows of each class, or their average. scikit-learn's
 * `precision_recall_fscore_support`.
 *
 * precision = TP / (TP + FP), recall = TP / (TP + FN) and
 * F = (1 + β²) · precision · recall / (β² · precision + recall) (van Rijsbergen 1979). O(n + k²) for k labels.
 *
 * @param yTrue n labels
 * @param yPred n labels
 * @throws RangeError when the lists differ in length or are empty, `binary` meets more than two labels, or `posLabel`
 *   is none of them
 * @example
 * precisionRecallFscoreSupport([0, 1, 1], [0, 1, 0], { average: 'macro' }).recall; // 0.75
 */
export function precisionRecallFscoreSupport<Label extends GroupLabel>(
	yTrue: LabelsLike<Label>,
	yPred: LabelsLike<Label>,
	options: PrecisionRecallOptions<Label> & { average: Exclude<Average, null> }
): PrecisionRecallFscoreSupport<number>;
export function precisionRecallFscoreSupport<Label extends GroupLabel>(
	yTrue: LabelsLike<Label>,
	yPred: LabelsLike<Label>,
	options?: PrecisionRecallOptions<Label> & { average?: null }
): PrecisionRecallFscoreSupport<number[]>;
export function precisionRecallFscoreSupport<Label extends GroupLabel>(
	yTrue: LabelsLike<Label>,
	yPred: LabelsLike<Label>,
	options?: PrecisionRecallOptions<Label>
): PrecisionRecallFscoreSupport;
export function precisionRecallFscoreSupport<Label extends GroupLabel>(
	yTrue: LabelsLike<Label>,
	yPred: LabelsLike<Label>,
	options: PrecisionRecallOptions<Label> = {}
): PrecisionRecallFscoreSupport {
	takeOptions(
		options,
		'precisionRecallFscoreSupport',
		'beta',
		'average',
		'labels',
		'posLabel',
		'sampleWeight',
		'zeroDivision'
	);
	const { average = null, beta = 1, zeroDivision = 0 } = options;
	if (!(beta >= 0)) throw new RangeError(`beta must be 0 or more, got ${beta}.`);
	const counts = chooseCounts(yTrue, yPred, options);
	const scores = counts.map((count) => scoresOf(count, beta, zeroDivision));
	if (average === null) {
		const list = (name: keyof Scores) => scores.map((score) => score[name]);
		return {
			precision: list('precision'),
			recall: list('recall'),
			fscore: list('fscore'),
			support: counts.map(({ actual }) => actual)
		};
	}
	const weights = counts.map(({ actual }) => (average === 'weighted' ? actual : 1));
	const mean = (name: keyof Scores) =>
		weightedMean(
			scores.map((score) => score[name]),
			weights,
			zeroDivision
		);
	return { precision: mean('precision'), recall: mean('recall'), fscore: mean('fscore'), support: null };
}

/** The counts of each class, of the positive one alone, or of all together. */
function chooseCounts<Label extends GroupLabel>(
	yTrue: LabelsLike<Label>,
	yPred: LabelsLike<Label>,
	{ average = null, labels, posLabel, sampleWeight }: PrecisionRecallOptions<Label>
): Counts[] {
	const all = toLabelPairs(yTrue, yPred);
	const counts = countPerLabel(all, toSampleWeight(sampleWeight, all.truth.length));
	const countOf = (label: Label): Counts =>
		counts[all.labels.indexOf(label)] ?? { right: 0, predicted: 0, actual: 0 };
	if (average === 'binary') return [countOf(positiveLabel(all.labels, posLabel))];
	const chosen = (labels ?? all.labels).map(countOf);
	return average === 'micro' ? [addCounts(chosen)] : chosen;
}

function countPerLabel({ labels, truth, guess }: LabelPairs<GroupLabel>, weights: Float64Array): Counts[] {
	const counts = labels.map(() => ({ right: 0, predicted: 0, actual: 0 }));
	truth.forEach((label, i) => {
		const weight = weights[i]!;
		counts[label]!.actual += weight;
		counts[guess[i]!]!.predicted += weight;
		if (label === guess[i]) counts[label]!.right += weight;
	});
	return counts;
}

function addCounts(counts: readonly Counts[]): Counts {
	return counts.reduce(
		(sum, count) => ({
			right: sum.right + count.right,
			predicted: sum.predicted + count.predicted,
			actual: sum.actual + count.actual
		}),
		{ right: 0, predicted: 0, actual: 0 }
	);
}

function scoresOf({ right, predicted, actual }: Counts, beta: number, zeroDivision: number): Scores {
	const precision = predicted === 0 ? zeroDivision : right / predicted;
	const recall = actual === 0 ? zeroDivision : right / actual;
	const divisor = beta ** 2 * precision + recall;
	return { precision, recall, fscore: divisor === 0 ? 0 : ((1 + beta ** 2) * precision * recall) / divisor };
}

function weightedMean(values: number[], weights: number[], ofNothing: number): number {
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	if (total === 0) return ofNothing;
	return values.reduce((sum, value, i) => sum + value * weights[i]!, 0) / total;
}
