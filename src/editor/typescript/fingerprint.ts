/** What a cell's types depend on: TypeScript forgets all that it knew at each change, and most cells stay as they were. */
import { readNames } from './cell-names.ts';
import type { CellProgram } from './cell-program.ts';
import type { CellSource } from './suffix.ts';

/**
 * As long as it is the same, so are the cell's problems: it tells the texts of the cell and of all whose names it uses,
 * directly or through others, the owners of these names, and the learner's own files. A word in a comment counts too,
 * which costs a check and hides none.
 */
export function fingerprint(program: CellProgram, id: string): string {
	const cells = new Set([program.cell(id)]);
	const parts = [String(program.rowsChangedAt)];
	for (const cell of cells) {
		const taken = foreignWords(program, cell);
		for (const [, owner] of taken) cells.add(program.cell(owner));
		const version = program.changedAt(cell.id);
		parts.push(`${cell.id} ${version}`, ...taken.map((pair) => pair.join(' ')));
	}
	return parts.join();
}

/** Words of a cell that may be names of other cells, with their owners. */
function foreignWords({ owners }: CellProgram, { id, text }: CellSource): [word: string, owner: string][] {
	const { words, own } = readNames(text);
	return [...words].flatMap((word) => {
		const owner = own.has(word) ? id : (owners.get(word) ?? id);
		return owner === id ? [] : [[word, owner] satisfies [string, string]];
	});
}
