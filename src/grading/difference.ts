/** How a value differs from what it should be: what the comparisons give, and sentences are made of. */
import { OpaqueResult } from './values.ts';

export interface Difference {
	/** Where in the value: empty for the value itself, `[2]`, `.fare`, … */
	path: string;
	/** What is wrong there, as a sentence without its subject: "is 4, it should be 5". */
	says: string;
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

/** What most often stands behind a value of the wrong kind. */
export function nudgeFor(got: unknown): string | undefined {
	if (got === undefined) return 'Did a `return` go missing?';
	if (Number.isNaN(got)) return 'NaN comes from 0 / 0, or from arithmetic with a missing value.';
	if (got instanceof OpaqueResult && got.what === 'a function')
		return 'Call the function, with parentheses after it.';
	if (got instanceof OpaqueResult && got.what === 'a promise') return 'Put `await` before it.';
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

/** "1 item", "2 rows" */
export function count(n: number, what = 'item'): string {
	return `${n} ${what}${n === 1 ? '' : 's'}`;
}
