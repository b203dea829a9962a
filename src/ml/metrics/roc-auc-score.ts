import {
	type LabelsLike,
	type MatrixLike,
	type VectorLike,
	toLabels,
	toMatrix,
	toVector
} from '../array-like.ts';
import { requireFinite } from '../finite.ts';
import { type GroupLabel, groupByLabel } from '../group-by-label.ts';
import { requireLabels } from '../label-kinds.ts';
import { aucByRanks } from './auc-by-ranks.ts';
import { placesAmong } from './label-pairs.ts';
import { requireSameLength } from './require-same-length.ts';
import { type SampleWeightOptions, toSampleWeight } from '../sample-weight.ts';
import { takeOptions } from '../options.ts';

export interface RocAucScoreOptions<Label> extends SampleWeightOptions {
	/**
	 * With more than two classes: each class against the rest (`ovr`), or each against each (`ovo`). Default:
	 * none, for two classes.
	 */
	multiClass?: 'ovr' | 'ovo';
	/** Of the areas: their plain mean, or weighted by the rows of each class. Default: `macro`. */
	average?: 'macro' | 'weighted';
	/**
	 * All labels in the order of the columns, when `yTrue` does not hold each of them. Default: those of `yTrue`.
	 */
	labels?: readonly Label[];
}

/**
 * The area under the ROC curve: how likely a random row of the second class has a higher score than a random row of the
 * first; equal scores count one half. 0.5 is guessing, 1 is perfect. scikit-learn's `roc_auc_score`.
 *
 * Of several classes it is the mean over classes or pairs of classes (Hand and Till 2001). O(n log n), times the number
 * of classes or of pairs.
 *
 * @param yTrue n labels; of two kinds, the greater one is the positive class
 * @param yScore n probabilities or other scores of the positive class; with `multiClass` n × k probabilities, columns in
 *   the order of the sorted labels
 * @throws RangeError when the lengths differ, there is one kind of label, or more than two without `multiClass`, or
 *   `ovo` meets `sampleWeight`
 * @example
 * rocAucScore([0, 0, 1, 1], [0.1, 0.4, 0.35, 0.8]); // 0.75
 * rocAucScore(y, model.predictProba(X), { multiClass: 'ovr' });
 */
export function rocAucScore<Label extends GroupLabel>(
	yTrue: LabelsLike<Label>,
	yScore: VectorLike | MatrixLike,
	options: RocAucScoreOptions<Label> = {}
): number {
	takeOptions(options, 'rocAucScore', 'multiClass', 'average', 'labels', 'sampleWeight');
	const truth = toLabels(yTrue, 'yTrue');
	requireLabels(truth, 'yTrue');
	const classes = options.labels ?? ([...groupByLabel(truth).keys()] as Label[]);
	const codes = placesAmong(classes, truth);
	if (options.multiClass)
		return ofSeveral(codes, toMatrix(yScore as MatrixLike, 'yScore'), classes.length, options);
	const scores = Float64Array.from(toVector(yScore as VectorLike, 'yScore'));
	requireFinite(scores, 'yScore');
	requireSameLength(truth, scores, ['yTrue', 'yScore']);
	if (classes.length !== 2) {
		throw new RangeError(
			`yTrue must hold two kinds of labels, it holds ${classes.length}.${classes.length > 2 ? ' Set multiClass.' : ''}`
		);
	}
	return areaOf(codes, scores, 1, toSampleWeight(options.sampleWeight, codes.length));
}

function ofSeveral(
	codes: Int32Array,
	rows: number[][],
	count: number,
	{ multiClass, average, sampleWeight }: RocAucScoreOptions<GroupLabel>
): number {
	requireSameLength(codes, rows, ['yTrue', 'yScore']);
	if (rows[0]!.length !== count)
		throw new RangeError(`yScore has ${rows[0]!.length} columns and there are ${count} labels.`);
	const columns = Array.from({ length: count }, (_, k) => Float64Array.from(rows, (row) => row[k]!));
	const weights = toSampleWeight(sampleWeight, codes.length);
	if (sampleWeight && multiClass === 'ovo')
		throw new RangeError(
			"Weights of rows have no meaning for pairs of classes: use multiClass: 'ovr' with sampleWeight."
		);
	const areas = multiClass === 'ovr' ? againstRest(codes, columns, weights) : againstEach(codes, columns);
	const weightOf = ({ weight }: Area) => (average === 'weighted' ? weight : 1);
	const total = areas.reduce((sum, area) => sum + weightOf(area), 0);
	return areas.reduce((sum, area) => sum + weightOf(area) * area.value, 0) / total;
}

interface Area {
	value: number;
	/** Of its rows, together. */
	weight: number;
}

function againstRest(codes: Int32Array, columns: Float64Array[], weights: Float64Array): Area[] {
	return columns.map((scores, k) => ({
		value: areaOf(codes, scores, k, weights),
		weight: weights.reduce((sum, weight, i) => (codes[i] === k ? sum + weight : sum), 0)
	}));
}

/** Of the rows of two classes, the mean of both areas: neither of the two is the positive one. */
function againstEach(codes: Int32Array, columns: Float64Array[]): Area[] {
	return columns.flatMap((first, a) =>
		columns.slice(a + 1).map((second, i) => {
			const b = a + 1 + i;
			const rows = Uint32Array.from(codes.keys()).filter((row) => codes[row] === a || codes[row] === b);
			const among = Int32Array.from(rows, (row) => codes[row]!);
			const pick = (scores: Float64Array) => Float64Array.from(rows, (row) => scores[row]!);
			const each = new Float64Array(among.length).fill(1);
			const value = (areaOf(among, pick(first), a, each) + areaOf(among, pick(second), b, each)) / 2;
			return { value, weight: rows.length };
		})
	);
}

function areaOf(codes: Int32Array, scores: Float64Array, positive: number, weights: Float64Array): number {
	const isPositive = Uint8Array.from(codes, (code) => Number(code === positive));
	return aucByRanks({ isPositive, scores }, weights);
}
