import { type LabelsLike, toLabels } from '../array-like.ts';
import { type GroupLabel, groupByLabel } from '../group-by-label.ts';
import { requireLabels } from '../label-kinds.ts';
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
 * @throws TypeError when a label is missing, or they are not of one kind
 */
export function encodeLabels<Label extends GroupLabel>(
	y: LabelsLike<Label>,
	name = 'y'
): EncodedLabels<Label> {
	const labels = toLabels(y, name);
	requireLabels(labels, name);
	const groups = groupByLabel(labels);
	const codes = new Int32Array(labels.length);
	[...groups.values()].forEach((rows, code) => rows.forEach((i) => (codes[i] = code)));
	return { classes: [...groups.keys()] as Label[], codes };
}

/**
 * The labels of a classifier.
 *
 * @param rows of X
 * @param least how many different ones it needs
 * @throws TypeError when a label is missing, is a fraction, or they are not of one kind
 * @throws RangeError when X and y differ in length, or there are fewer different labels
 */
export function encodeClasses<Label extends GroupLabel>(
	y: LabelsLike<Label>,
	rows: number,
	least: 1 | 2 = 2
): EncodedLabels<Label> {
	const encoded = encodeLabels(y);
	requireSameLength({ length: rows }, encoded.codes, ['X', 'y']);
	refuseFractions(encoded.classes);
	if (encoded.classes.length >= least) return encoded;
	throw new RangeError(`y must hold two kinds of labels or more, it holds 1: ${String(encoded.classes[0])}.`);
}

/** @throws TypeError when a label is a fraction: it will be what a regressor learns */
export function refuseFractions(classes: readonly GroupLabel[]): void {
	const fraction = classes.find((label) => typeof label === 'number' && !Number.isInteger(label));
	if (fraction === undefined) return;
	throw new TypeError(
		`y holds ${String(fraction)}: fractions are measured, and no labels. Take a regressor, or make groups.`
	);
}
