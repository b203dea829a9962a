import type { GroupLabel } from '../group-by-label.ts';

/** A number, or nothing where a chart leaves a gap. */
export type MaybeNumber = number | null;

export function isPresent(value: MaybeNumber): value is number {
	return typeof value === 'number' && !Number.isNaN(value);
}

/** One list of values, or several by name: `{ train: […], test: […] }`. */
export type Series = ArrayLike<MaybeNumber> | Readonly<Record<string, ArrayLike<MaybeNumber>>>;

/** Values along an axis: numbers, or names of categories. */
export type AxisValues = ArrayLike<GroupLabel | null>;

/** Each list of values with its name; a single list has none. */
export function namedSeries(y: Series): { name?: string; values: MaybeNumber[] }[] {
	if (isList(y)) return [{ values: Array.from(y) }];
	return Object.entries(y).map(([name, values]) => ({ name, values: Array.from(values) }));
}

function isList(y: Series): y is ArrayLike<MaybeNumber> {
	return Array.isArray(y) || ArrayBuffer.isView(y);
}
