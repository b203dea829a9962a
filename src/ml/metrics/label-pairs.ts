import { type LabelsLike, toLabels } from '../array-like.ts';
import { type GroupLabel, groupByLabel } from '../group-by-label.ts';
import { requireSameKind } from '../label-kinds.ts';
import { requireSameLength } from './require-same-length.ts';

export interface LabelPairs<Label extends GroupLabel> {
	/** Sorted, or as they were given. */
	labels: Label[];
	/** n places among the labels, −1 for a label that is none of them. */
	truth: Int32Array;
	/** In the same way. */
	guess: Int32Array;
}

/**
 * True and predicted labels as places in one list of labels.
 *
 * @param labels the order that is wanted; default: all that occur, sorted
 * @throws RangeError when the lists differ in length or are empty
 * @throws TypeError when a label is missing, or they are not of one kind
 */
export function toLabelPairs<Label extends GroupLabel>(
	yTrue: LabelsLike<Label>,
	yPred: LabelsLike<Label>,
	labels?: readonly Label[]
): LabelPairs<Label> {
	const truth = toLabels(yTrue, 'yTrue');
	const guess = toLabels(yPred, 'yPred');
	requireSameLength(truth, guess, ['yTrue', 'yPred']);
	requireSameKind(truth, guess, ['yTrue', 'yPred']);
	if (labels) requireSameKind(truth, toLabels(labels, 'labels'), ['yTrue', 'labels']);
	const known = [...(labels ?? (groupByLabel([...truth, ...guess]).keys() as Iterable<Label>))];
	return { labels: known, truth: placesAmong(known, truth), guess: placesAmong(known, guess) };
}

/** The place of each label in the list of known ones, −1 for one that is not there. */
export function placesAmong<Label extends GroupLabel>(
	known: readonly Label[],
	labels: readonly Label[]
): Int32Array {
	const places = new Map(known.map((label, place) => [label, place]));
	return Int32Array.from(labels, (label) => places.get(label) ?? -1);
}
