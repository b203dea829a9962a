/** What the tests of own files have in common. */
import type { FileProblem, FileRefusal, FileGuess, OwnValue, ReadingOptions } from '#protocol/own-file.ts';
import { guessFile } from '#datasets/own/guess.ts';
import { readOwnFile, type OwnTable } from '#datasets/own/read.ts';
import { toRows } from '#datasets/own/rows.ts';

export const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** @throws Error when the file is refused */
export function guess(file: string | Uint8Array, fixed?: Partial<ReadingOptions>, name = 'x.csv'): FileGuess {
	const guessed = guessFile(typeof file === 'string' ? bytesOf(file) : file, name, fixed);
	if ('refused' in guessed) throw new Error(guessed.refused.what);
	return guessed;
}

export function refuse(file: string | Uint8Array, name = 'x.csv'): FileProblem {
	const guessed = guessFile(typeof file === 'string' ? bytesOf(file) : file, name);
	if ('refused' in guessed) return (guessed satisfies FileRefusal).refused;
	throw new Error('The file is not refused.');
}

/** Read as guessed, but for what is fixed. */
export function read(text: string, fixed?: Partial<ReadingOptions>, name?: string): Promise<OwnTable> {
	return readOwnFile(new Blob([text]), guess(text, fixed, name).options);
}

export async function rowsOf(
	text: string,
	fixed?: Partial<ReadingOptions>
): Promise<Record<string, OwnValue>[]> {
	return toRows(await read(text, fixed));
}

/** The place, kind and words of each problem. */
export async function problemsOf(
	text: string,
	fixed?: Partial<ReadingOptions>,
	name?: string
): Promise<string[]> {
	const { problems } = await read(text, fixed, name);
	return problems.map(({ kind, line, what }) => `${line ?? '-'} ${kind}: ${what}`);
}

/** `name:type` of each column. */
export function columnsOf({ options }: FileGuess): string[] {
	return options.columns.map(({ name, type }) => `${name}:${type}`);
}
