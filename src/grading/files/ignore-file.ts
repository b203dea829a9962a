import ignore from 'ignore';
import { CheckFailed } from 'stagecoach/grading';
import * as words from '#words/grading-files.ts';

/** Tells whether a path is left out; folders end with `/`. */
export type Ignores = (path: string) => boolean;

/** @param text of a `.gitignore` */
export function gitignore(text: unknown): Ignores {
	const rules = ignore().add(linesOf(text, '.gitignore'));
	return (path) => rules.ignores(path);
}

/**
 * @param text of a `.dockerignore`, whose patterns begin at the top folder: `*.pem` there leaves a key in a folder in
 *   (https://docs.docker.com/build/concepts/context/#dockerignore-files)
 */
export function dockerignore(text: unknown): Ignores {
	const lines = linesOf(text, '.dockerignore').map((line) => line.replace(/^(!?)\/?/, '$1/'));
	const rules = ignore().add(lines);
	return (path) => rules.ignores(path);
}

function linesOf(text: unknown, name: string): string[] {
	if (typeof text !== 'string') throw new CheckFailed(words.noText(name));
	return text
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '' && !line.startsWith('#'));
}
