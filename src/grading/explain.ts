/** The sentences of a check that compares: what the learner's code did, then what was needed. */
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
	if (typeof difference === 'string') return `\`${code}\` ${verb} ${show(got)}. ${difference}`;
	const { nudge, deed, says } = difference;
	if (deed) return `\`${code}\` ${deed.did}; it should ${deed.should}.`;
	const withTolerance = difference.isNumeric === true && hasNumbers(expected);
	const [is, should] = says.split(', it should be ');
	const isWhole = typeof expected !== 'object' || expected === null;
	if (!isWhole || !is!.startsWith('is ')) {
		const what = verb === 'returned' ? `what \`${code}\` returned` : `\`${code}\``;
		return describeDifference(difference, what, tolerance, withTolerance);
	}
	const allowed = withTolerance ? ` (allowed difference ${tolerance})` : '';
	const need = `it should ${verb === 'returned' ? 'return' : 'be'} ${should ?? show(expected)}${allowed}.`;
	const sentence = `\`${code}\` ${verb} ${is!.slice('is '.length)}; ${need}`;
	return nudge ? `${sentence}\n${nudge}` : sentence;
}

/**
 * Whether a promise came where none belongs, or none where one belongs.
 * @param isAsync the reference returns a promise
 */
export function describePromise(code: string, isAsync: boolean, got: unknown): string {
	return isAsync
		? `\`${code}\` returned ${show(got)} at once; it should return a promise.\nWrite \`async\` before the function: what it returns then is a promise of the value.`
		: `\`${code}\` returned a promise instead of a value.\nRemove \`async\` from the function: nothing in this task has to be waited for.`;
}

/** "After `const scaler = new Scaler()`, " and the sentence. */
export function tellAfter(steps: string, sentence: string): string {
	if (steps === '') return sentence;
	return `After \`${steps}\`, ${sentence[0]!.toLowerCase()}${sentence.slice(1)}`;
}
