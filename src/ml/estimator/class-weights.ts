import { isRecord } from '#base/is-record.ts';
import type { VectorLike } from '../array-like.ts';
import { describe } from '../describe.ts';
import type { GroupLabel } from '../group-by-label.ts';
import type { EncodedLabels } from './encode-labels.ts';
import { toSampleWeight } from '../sample-weight.ts';

/** `balanced` gives all labels the same weight together; `{ yes: 5 }` gives a weight to some, and 1 to the others. */
export type ClassWeight = 'balanced' | Readonly<Record<string, number>> | null;

/**
 * The weight of each row by its label, as scikit-learn's `class_weight`, times its own weight.
 *
 * @param sampleWeight of each row; `balanced` does not look at it
 * @returns length n; `balanced` is n / (labels · rows with the same label)
 * @throws TypeError for what are no weights
 * @throws RangeError for the weight of a label that no row has, and for a weight below 0
 */
export function rowWeights<Label extends GroupLabel>(
	classWeight: ClassWeight,
	{ classes, codes }: EncodedLabels<Label>,
	sampleWeight?: VectorLike | null
): Float64Array {
	requireClassWeight(classWeight);
	const own = toSampleWeight(sampleWeight, codes.length);
	const weights =
		classWeight === 'balanced' ? balanced(classes.length, codes) : weightsFrom(classWeight ?? {}, classes);
	return Float64Array.from(codes, (code, i) => weights[code]! * own[i]!);
}

function balanced(classes: number, codes: Int32Array): number[] {
	const counts = new Array<number>(classes).fill(0);
	for (const code of codes) counts[code]!++;
	return counts.map((count) => codes.length / (classes * count));
}

function weightsFrom(given: Readonly<Record<string, number>>, classes: readonly GroupLabel[]): number[] {
	const names = classes.map(String);
	for (const [name, weight] of Object.entries(given)) {
		if (!names.includes(name)) {
			throw new RangeError(`classWeight names the label ${name}, but y holds ${names.join(', ')}.`);
		}
		if (!(Number.isFinite(weight) && weight >= 0))
			throw new RangeError(`The weight of ${name} must be 0 or more, got ${weight}.`);
	}
	return names.map((name) => (Object.hasOwn(given, name) ? given[name]! : 1));
}

/** @throws TypeError when it is neither `balanced` nor an object of weights */
function requireClassWeight(given: unknown): void {
	if (given === null || given === 'balanced' || isRecord(given)) return;
	throw new TypeError(`classWeight must be 'balanced', null or weights, { yes: 5 }; got ${describe(given)}.`);
}
