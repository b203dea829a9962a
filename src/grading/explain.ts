/** The sentences of a check that compares: what the learner's code did, then what was needed. */
import * as words from '#words/grading.ts';
import type { Difference } from './difference.ts';
import { describeDifference, hasNumbers } from './expect.ts';
import { show } from './show.ts';

/** A value of the learner's, and what it should be. */
export interface Compared {
	got: unknown;
	expected: unknown;
	tolerance: number;
}

/** What a sentence is about: a call that returned something, or a place at which something stands. */
export interface Subject {
	/** As the learner would write it. */
	code: string;
	verb: 'returned' | 'is';
}

/** The same without a guess: somebody knows what went wrong. */
export function withoutGuess(difference: Difference | string): Difference | string {
	if (typeof difference === 'string') return difference;
	const { guess: _, ...rest } = difference;
	return rest;
}

/** @param difference where the two differ, or a sentence of the author's */
export function describeWrong(
	{ code, verb }: Subject,
	{ got, expected, tolerance }: Compared,
	difference: Difference | string
): string {
	const isReturned = verb === 'returned';
	if (typeof difference === 'string')
		return (isReturned ? words.returnedSays : words.isSays)(code, show(got), difference);
	const { nudge, deed, pair } = difference;
	if (deed) return words.didShould(code, deed.did, deed.should);
	const withTolerance = difference.isNumeric === true && hasNumbers(expected);
	const isWhole = typeof expected !== 'object' || expected === null;
	if (!isWhole || !pair) {
		const what = isReturned ? words.whatReturned(code) : `\`${code}\``;
		return describeDifference(difference, what, tolerance, withTolerance);
	}
	const say = isReturned ? words.returnedShould : words.isShould;
	const sentence = say(code, pair.is, pair.should, withTolerance ? tolerance : undefined);
	return nudge ? `${sentence}\n${nudge}` : sentence;
}

/**
 * Whether a promise came where none belongs, or none where one belongs.
 * @param isAsync the reference returns a promise
 */
export function describePromise(code: string, isAsync: boolean, got: unknown): string {
	return isAsync ? words.noPromise(code, show(got)) : words.needlessPromise(code);
}

/** "After `const scaler = new Scaler()`, " and the sentence. */
export function tellAfter(steps: string, sentence: string): string {
	return steps === '' ? sentence : words.after(steps, sentence);
}
