/** Which scripts of the built site import which. */
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { root } from '../architecture/source-files.ts';

export const build = join(root, 'build');

/** The scripts, and those that they import in place, and so on: a page's links need not name them all. */
export function withImports(scripts: readonly string[]): string[] {
	const found = new Set(scripts);
	for (const path of found) {
		for (const [, from] of readFileSync(join(build, path), 'utf8').matchAll(
			/\b(?:import|from)\s*["'](\.[^"']+)["']/g
		))
			found.add(posix.join(posix.dirname(path), from!));
	}
	return [...found];
}
