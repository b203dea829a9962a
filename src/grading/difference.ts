/** How a value differs from what it should be: what the comparisons give, and sentences are made of. */
import * as words from '#words/grading-differences.ts';
import * as values from '#words/grading-values.ts';
import { OpaqueResult } from './values.ts';

export interface Difference {
	/** Where in the value: empty for the value itself, `[2]`, `.fare`, … */
	path: string;
	/** What is wrong there, as a sentence without its subject: "is 4, it should be 5". */
	says: string;
	/** Its two halves, where it has these: "4" and "5". */
	pair?: { is: string; should: string };
	/** How many items of the whole differ, of how many; absent when counting makes no sense. */
	count?: { differ: number; of: number };
	/** Two numbers that differ by too much: then the tolerance is worth a word. */
	isNumeric?: true;
	/** For what is not about a value: "returned 5", "throw an error". */
	deed?: { did: string; should: string };
	/** What most often stands behind a value of this kind. */
	nudge?: string;
	/** A cause that would explain all values; whoever knows better leaves it out. */
	guess?: string;
}

/** @returns parts of a `Difference` */
export const pair = (is: string, should: string): Pick<Difference, 'says' | 'pair'> => ({
	...{ says: words.isShouldBe(is, should), pair: { is, should } }
});

/** What most often stands behind a value of the wrong kind. */
export function nudgeFor(got: unknown): string | undefined {
	if (got === undefined) return words.returnMissing;
	if (Number.isNaN(got)) return words.whenceNaN;
	if (got instanceof OpaqueResult && got.what === values.aFunction) return words.callIt;
	if (got instanceof OpaqueResult && got.what === values.aPromise) return words.awaitIt;
	return undefined;
}

/** The first difference leads; how many there are tells a slip at the edge from a wrong idea. */
export function firstOf(differences: (Difference | undefined)[], of: number): Difference | undefined {
	const found = differences.filter((difference) => difference !== undefined);
	const [first] = found;
	if (!first) return undefined;
	return of > 1 ? { ...first, count: { differ: found.length, of } } : first;
}

export function quote(names: readonly string[]): string {
	return names.map((name) => `\`${name}\``).join(', ');
}
