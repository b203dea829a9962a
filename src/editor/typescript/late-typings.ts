/** Declarations of libraries that few notebooks use: fetched when a cell imports the library. */
import type { CellSource } from './suffix.ts';

/** Module → address of its typings. */
export type LateTypings = Readonly<Record<string, string>>;

/** Addresses of the typings that these cells need beside those that are always there. */
export function findLateTypings(cells: readonly CellSource[], late: LateTypings): string[] {
	return Object.entries(late).flatMap(([module, url]) =>
		cells.some(({ text }) => mentions(text, module)) ? [url] : []
	);
}

/** In quotes, as an import names it; what only looks like one costs a file that is not needed. */
function mentions(text: string, module: string): boolean {
	return text.includes(`'${module}'`) || text.includes(`"${module}"`);
}
