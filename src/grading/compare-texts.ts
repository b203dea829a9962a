/** Two texts that differ: where, and whether it is only in what the eye passes over. */
import * as words from '#words/grading-differences.ts';
import type { Difference } from './difference.ts';
import { pair } from './difference.ts';
import { show } from './show.ts';

/** Longer texts are not shown whole. */
const shownWhole = 57;
const shownAround = 20;

/** @returns parts of a `Difference` */
export function describeTexts(got: string, expected: string): Omit<Difference, 'path'> {
	const nudge = nudgeFor(got, expected);
	const rest = nudge === undefined ? {} : { nudge };
	if (Math.max(got.length, expected.length) <= shownWhole) {
		return { ...pair(show(got), show(expected)), ...rest };
	}
	const at = firstDifference(got, expected);
	const around = (text: string) => {
		const start = Math.max(0, at - shownAround);
		const part = text.slice(start, at + shownAround);
		return JSON.stringify(`${start > 0 ? '…' : ''}${part}${at + shownAround < text.length ? '…' : ''}`);
	};
	const { line, character } = placeOf(expected, at);
	return { says: words.differsAt(line, character, around(got), around(expected)), ...rest };
}

function firstDifference(a: string, b: string): number {
	let at = 0;
	while (at < a.length && a[at] === b[at]) at++;
	return at;
}

/** Both from 1; a text of one line has no line worth naming. */
function placeOf(text: string, at: number): { line: number | undefined; character: number } {
	const lines = text.slice(0, at).split('\n');
	return { line: text.includes('\n') ? lines.length : undefined, character: lines.at(-1)!.length + 1 };
}

/** What may be left out of both texts, and what then is left to differ in. */
const blinds: [without: (text: string) => string, nudge: string][] = [
	[(text) => text.toLowerCase(), words.onlyCase],
	[(text) => text.replace(/\s+/g, ''), words.onlySpaces],
	[(text) => text.replace(/\p{P}+/gu, ''), words.onlyPunctuation],
	[(text) => text.toLowerCase().replace(/[\s\p{P}]+/gu, ''), words.onlyTrifles]
];

function nudgeFor(got: string, expected: string): string | undefined {
	return blinds.find(([without]) => without(got) === without(expected) && without(got) !== '')?.[1];
}
