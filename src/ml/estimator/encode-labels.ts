import { type LabelsLike, toLabels } from '../array-like.ts';
import { type GroupLabel, groupByLabel } from '../group-by-label.ts';
import { requireSameLength } from '../metrics/require-same-length.ts';

export interface EncodedLabels<Label> {
	/** Each kind of label once, sorted. */
	classes: Label[];
	/** The place of each row's label in `classes`. */
	codes: Int32Array;
}

/**
 * Labels as whole numbers from 0, as models count with them.
 *
 * @param y n labels; none may be missing
 * @throws TypeError when a label is missing
 */
export function encodeLabels<Label extends GroupLabel>(
	y: LabelsLike<Label>,
	name = 'y'
): EncodedLabels<Label> {
	const labels = toLabels(y, name);
	const missing = labels.findIndex((label) => label == null || Number.isNaN(label));
	if (missing >= 0) throw new TypeError(`${name} has no label in row ${missing}.`);
	const groups = groupByLabel(labels);
	const codes = new Int32Array(labels.length);
	[...groups.values()].forEach((rows, code) => rows.forEach((i) => (codes[i] = code)));
	return { classes: [...groups.keys()] as Label[], codes };
}

/**
 * The labels of a classifier, which needs at least two kinds.
 *
 * @param rows of X
 * @throws RangeError when X and y differ in length or there is one kind only
 */
export function encodeClasses<Label extends GroupLabel>(
	y: LabelsLike<Label>,
	rows: number
): EncodedLabels<Label> {
	const encoded = encodeLabels(y);
	requireSameLength({ length: rows }, encoded.codes, ['X', 'y']);
	if (encoded.classes.length > 1) return encoded;
	throw new RangeError(`y must hold two kinds of labels or more, it holds 1: ${String(encoded.classes[0])}.`);
}
