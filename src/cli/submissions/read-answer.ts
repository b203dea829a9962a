/** Reads what somebody has handed in, which may be anything: what is no answer is said, and harms nobody else's. */
import { lstatSync, readFileSync, type Stats } from 'node:fs';
import type { Verdict } from '#protocol/verdict.ts';
import type { Submission } from './find.ts';

/** More than a hundred times the longest solution. */
const mostBytes = 1_000_000;

type Told = Pick<Verdict, 'outcome' | 'summary'>;

/** The text of an answer, or what is told instead of grading it. */
export function readAnswer({ file, isFromFolder }: Submission): { source: string } | Told {
	let bytes: Buffer;
	try {
		const problem = isFromFolder && describeProblem(lstatSync(file));
		if (problem) return couldNotRead(problem);
		bytes = readFileSync(file);
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		return couldNotRead(`It cannot be read (${code}). Is it still there, and may you read it?`);
	}
	if (bytes.toString('latin1').trim() === '') {
		return {
			outcome: 'not-attempted',
			summary: 'The file is empty. Hand it in again with the answer in it.'
		};
	}
	const source = decode(bytes);
	return source === undefined
		? couldNotRead('It is no text. Save it as plain text in UTF-8, as editors for code do.')
		: { source };
}

const couldNotRead = (problem: string): Told => ({
	outcome: 'could-not-check',
	summary: `The file that was handed in could not be graded. ${problem}`
});

function describeProblem(stats: Stats): string | undefined {
	if (stats.isSymbolicLink()) {
		return "It is a link, which may lead to somebody else's file. Hand in the file itself.";
	}
	if (stats.isDirectory()) return 'It is a folder. Hand in a file of this name.';
	if (!stats.isFile()) return 'It is no plain file. Hand in a text.';
	if (stats.size <= mostBytes) return undefined;
	return `It has ${(stats.size / 1e6).toFixed(1)} MB, and an answer has at most ${mostBytes / 1e6} MB. Is it the right file?`;
}

/** @returns undefined for what is no text in UTF-8 */
function decode(bytes: Buffer): string | undefined {
	try {
		const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return text.includes('\0') ? undefined : text;
	} catch {
		return undefined;
	}
}
