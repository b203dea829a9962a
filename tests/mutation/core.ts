/** Which files are the grading core: those that Stryker changes. */
import { globSync, readFileSync } from 'node:fs';
import { matchesGlob } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));
export const config = 'tests/mutation/stryker.config.json';

const { mutate } = JSON.parse(readFileSync(`${root}${config}`, 'utf8')) as { mutate: string[] };

/** @returns paths below the root, in the order of the alphabet */
export function listCore(): string[] {
	const exclude = mutate.flatMap((glob) => (glob.startsWith('!') ? glob.slice(1) : []));
	const include = mutate.filter((glob) => !glob.startsWith('!'));
	return globSync(include, { cwd: root })
		.filter((path) => !exclude.some((glob) => matchesGlob(path, glob)))
		.sort();
}
