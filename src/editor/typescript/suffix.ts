/**
 * How cells become one program: behind each cell's text stand an export of its names and imports of all others.
 * Imports are hoisted, so they may stand at the end, where they shift no position of the learner's text.
 */
import { readNames, type CellNames } from './cell-names.ts';

export interface CellSource {
	id: string;
	text: string;
}

/** The name under which a cell is imported. Not a path, so that no learner can write it by accident. */
export const cellSpecifier = (id: string) => `cell:${id}`;

/** @returns name → the cell that owns it: the first that defines it, else the first that imports it */
export function findOwners(cells: readonly CellSource[]): Map<string, string> {
	const owners = new Map<string, string>();
	for (const kind of ['defines', 'imports'] as const) {
		for (const { id, text } of cells) {
			for (const name of readNames(text)[kind]) if (!owners.has(name)) owners.set(name, id);
		}
	}
	return owners;
}

/** What TypeScript sees behind the text of `cell`. */
export function suffixFor(cell: CellSource, owners: ReadonlyMap<string, string>): string {
	const names = readNames(cell.text);
	const exported = exportedNames(cell.id, names, owners).join(', ');
	const imports = [...foreignNames(cell.id, names, owners)].map(
		([owner, list]) => `import { ${list.join(', ')} } from '${cellSpecifier(owner)}';`
	);
	return `\n;${'}'.repeat(names.missingBraces)}export { ${exported} };${imports.join('')}`;
}

/** @returns offset in the suffix of a name that it exports or imports */
export function findInSuffix(suffix: string, name: string): number | undefined {
	return new RegExp(`(?<=[{,] )${name.replaceAll('$', '\\$')}(?=[, ])`).exec(suffix)?.index;
}

/** Only what the cell owns: an import that several cells repeat is taken from the first. */
function exportedNames(id: string, names: CellNames, owners: ReadonlyMap<string, string>): string[] {
	const shared = [...names.defines, ...names.imports];
	return [...new Set(shared)].filter((name) => owners.get(name) === id && !names.exported.has(name));
}

function foreignNames(
	id: string,
	names: CellNames,
	owners: ReadonlyMap<string, string>
): Map<string, string[]> {
	const byOwner = new Map<string, string[]>();
	for (const [name, owner] of owners) {
		if (owner === id || names.own.has(name)) continue;
		byOwner.set(owner, [...(byOwner.get(owner) ?? []), name]);
	}
	return byOwner;
}
