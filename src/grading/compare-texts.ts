/** Two texts that differ: where, and whether it is only in what the eye passes over. */
import { show } from './show.ts';

/** Longer texts are not shown whole. */
const shownWhole = 57;
const shownAround = 20;

/** @returns parts of a `Difference` */
export function describeTexts(got: string, expected: string): { says: string; nudge?: string } {
	const nudge = nudgeFor(got, expected);
	const rest = nudge === undefined ? {} : { nudge };
	if (Math.max(got.length, expected.length) <= shownWhole) {
		return { says: `is ${show(got)}, it should be ${show(expected)}`, ...rest };
	}
	const at = firstDifference(got, expected);
	const around = (text: string) => {
		const start = Math.max(0, at - shownAround);
		const part = text.slice(start, at + shownAround);
		return JSON.stringify(`${start > 0 ? '…' : ''}${part}${at + shownAround < text.length ? '…' : ''}`);
	};
	return {
		says: `differs ${placeOf(expected, at)}: there it has ${around(got)}, it should have ${around(expected)}`,
		...rest
	};
}

function firstDifference(a: string, b: string): number {
	let at = 0;
	while (at < a.length && a[at] === b[at]) at++;
	return at;
}

function placeOf(text: string, at: number): string {
	const lines = text.slice(0, at).split('\n');
	const character = `character ${lines.at(-1)!.length + 1}`;
	return text.includes('\n') ? `on line ${lines.length} at ${character}` : `at ${character}`;
}

/** What may be left out of both texts, and what then is left to differ in. */
const blinds: [without: (text: string) => string, nudge: string][] = [
	[(text) => text.toLowerCase(), 'Only capital and small letters differ.'],
	[(text) => text.replace(/\s+/g, ''), 'Only spaces and line breaks differ.'],
	[(text) => text.replace(/\p{P}+/gu, ''), 'Only punctuation differs.'],
	[
		(text) => text.toLowerCase().replace(/[\s\p{P}]+/gu, ''),
		'Only capital letters, spaces and punctuation differ.'
	]
];

function nudgeFor(got: string, expected: string): string | undefined {
	return blinds.find(([without]) => without(got) === without(expected) && without(got) !== '')?.[1];
}
