import * as words from '#words/grading-differences.ts';
import { findDifference } from './compare.ts';
import type { Difference } from './difference.ts';
import { CheckFailed } from './failure.ts';
import { toGrid } from './guess.ts';
import { show } from './show.ts';
import { TensorResult } from './values.ts';

export interface ExpectOptions {
	/** Allowed difference: absolute for expected values up to 1, relative above. Default 1e-6. */
	tolerance?: number;
	/** What the value is, as the subject of the sentence: "the mean fare". */
	what?: string;
}

export interface Expectations {
	toBeCloseTo(expected: number, options?: ExpectOptions): void;
	/** Deep. */
	toEqual(expected: unknown, options?: ExpectOptions): void;
	toBeTrue(message: string): void;
	toHaveShape(shape: readonly number[]): void;
}

export type Expect = (value: unknown) => Expectations;

export const defaultTolerance = 1e-6;

/** Fails the check that calls it, in words, unless the value is as expected. */
export const expect: Expect = (value) => ({
	toBeCloseTo: (expected, options) => checkEqual(value, expected, options),
	toEqual: (expected, options) => checkEqual(value, expected, options),
	toBeTrue: (message) => {
		if (value !== true) throw new CheckFailed(message);
	},
	toHaveShape: (shape) => checkShape(value, shape)
});

function checkEqual(
	value: unknown,
	expected: unknown,
	{ tolerance = defaultTolerance, what }: ExpectOptions = {}
) {
	const difference = findDifference(value, expected, tolerance);
	if (!difference) return;
	throw new CheckFailed(
		describeDifference(difference, what ?? words.theValue, tolerance, hasNumbers(expected))
	);
}

function checkShape(value: unknown, shape: readonly number[]): void {
	const got = shapeOf(value);
	if (got?.join() === shape.join()) return;
	throw new CheckFailed(words.needsShape(show(value), got, shape));
}

/** Undefined for what is no tensor and no list, and for lists of unlike lengths in a list. */
function shapeOf(value: unknown): readonly number[] | undefined {
	if (value instanceof TensorResult) return value.shape;
	return Array.isArray(value) ? toGrid(value)?.shape : undefined;
}

/** "The mean fare is 4, it should be 5 (allowed difference 0.001)." and the nudge on a line of its own. */
export function describeDifference(
	{ path, says, count, isNumeric, nudge, guess }: Difference,
	what: string,
	tolerance: number,
	withTolerance: boolean
): string {
	const notes = [
		...(count && count.differ > 1 ? [words.someDiffer(count.differ, count.of)] : []),
		...(isNumeric && withTolerance ? [words.allowed(tolerance)] : [])
	];
	const first = words.sentence(subjectOf(what, path), says, notes);
	return [first, nudge ?? guess].filter(Boolean).join('\n');
}

function subjectOf(what: string, path: string): string {
	if (path === '') return what;
	// A cell of a frame, which no code leads to.
	return path.startsWith(' ') ? words.cellOf(what, path.trim()) : words.partOf(what, path);
}

/** Tolerance is worth a word only where fractions are compared. */
export function hasNumbers(expected: unknown): boolean {
	if (typeof expected === 'number') return !Number.isInteger(expected);
	if (typeof expected !== 'object' || expected === null) return false;
	const items: unknown[] = Array.isArray(expected) ? expected : Object.values(expected);
	return items.slice(0, 100).some(hasNumbers);
}
