/** Files that a notebook's cells load. */
import { dataSetNames } from '#datasets/names.ts';

/** A `load` with its name written out; anything else shows when it runs. */
const call = /\bload\(\s*(['"`])(\w+)\1/g;

/** Names that cells load and that are no data sets of the course: files that the notebook's writer had. */
export function findWanted(sources: readonly string[]): string[] {
	const names = sources.flatMap((source) => [...source.matchAll(call)].map(([, , name]) => name!));
	return [...new Set(names)].filter((name) => !dataSetNames.some((known) => known === name));
}
