/** Names with `_` belong to one cell; in a module all cells share one scope. */
import { findPlaces } from '#transpile/places.ts';
import type { CellAnalysis } from '#transpile/analyse.ts';
import type { Edit } from '#transpile/edits.ts';
import { isPrivate } from '#transpile/graph.ts';

/** @param taken names of the cells before; those of this cell are added */
export function renamePrivate({ program, definitions }: CellAnalysis, taken: Set<string>): Edit[] {
	const names = [...new Set(definitions.filter(({ isImport }) => !isImport).map(({ name }) => name))].filter(
		isPrivate
	);
	return names.flatMap((name) => {
		const free = findFree(name, taken);
		taken.add(free);
		if (free === name) return [];
		return findPlaces(program, name).map(({ start, isShorthand }) => ({
			start,
			end: start + name.length,
			text: isShorthand ? `${name}: ${free}` : free
		}));
	});
}

function findFree(name: string, taken: ReadonlySet<string>): string {
	let free = name;
	for (let count = 2; taken.has(free); count++) free = `${name}${count}`;
	return free;
}
