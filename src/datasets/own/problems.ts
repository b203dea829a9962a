import type { FileProblem, ProblemKind } from '#protocol/own-file.ts';
import { inLine } from '#words/own-data.ts';

/** A file may be wrong in every line; so many are told in words. */
const mostTold = 100;

/** The first problems of a file, and how many there are. */
export class ProblemList {
	readonly told: FileProblem[] = [];
	count = 0;

	/** @param make called only while there are few problems: a sentence for each of a million would take its time */
	add(make: () => FileProblem): void {
		this.count++;
		if (this.told.length < mostTold) this.told.push(make());
	}
}

/** A problem of the file as a whole. */
export function wholeFileProblem(kind: ProblemKind, what: string, next: string): FileProblem {
	return { kind, what, next };
}

/** @param line of the file, the first is 1; undefined where nobody knows it */
export function lineProblem(
	kind: ProblemKind,
	line: number | undefined,
	what: string,
	next: string
): FileProblem {
	return { kind, ...(line !== undefined && { line }), what: inLine(line, what), next };
}

const longest = 40;

/** A text of the file in a sentence: in quotes, on one line, and not too long. */
export function quoted(text: string): string {
	const line = text.slice(0, longest + 1).replace(/\s+/g, ' ');
	return line.length > longest ? `“${line.slice(0, longest - 1)}…”` : `“${line}”`;
}
