/** What depends on what in a notebook, and which rules its cells break. */
import type { CellAnalysis } from './analyse.ts';
import type { TextProblem } from './parse.ts';
import {
	cycleProblem,
	findDuplicates,
	findForeignChanges,
	findForeignWrites,
	findUnknownModules,
	type OwnedName,
	type Owners
} from './rules.ts';
import { findUnknownNames } from './unknown-names.ts';

export interface Notebook {
	cells: ReadonlyMap<string, CellAnalysis>;
	/** Name → the cell that owns it. */
	owners: ReadonlyMap<string, string>;
	/** Cell → the cells whose names it uses, in notebook order. */
	needs: ReadonlyMap<string, readonly string[]>;
	/** Cell → its own problems and the rules that it breaks with others. Errors keep it from running. */
	problems: ReadonlyMap<string, readonly TextProblem[]>;
	/** Names that may change after their cell has run. */
	live: ReadonlySet<string>;
}

/** Private names stay inside their cell. */
export const isPrivate = (name: string) => name.startsWith('_');

/** @param cells in notebook order */
export function linkCells(cells: readonly CellAnalysis[]): Notebook {
	const owned = findOwners(cells);
	const owners = new Map([...owned].map(([name, { cell }]) => [name, cell]));
	const needs = new Map(cells.map((cell) => [cell.id, findNeeds(cell, cells, owners)]));
	const byId = new Map(cells.map((cell) => [cell.id, cell]));
	const problems = new Map(cells.map((cell) => [cell.id, findProblems(cell, cells, owned)]));
	for (const [id, circle] of findCycles(needs)) {
		const own = problems.get(id)!;
		if (own.some(isError)) continue;
		const members = circle.map((member) => byId.get(member)!);
		own.push(cycleProblem(members, (from, to) => findReference(from, to, owners)));
	}
	const live = new Set(cells.flatMap((cell) => cell.definitions.filter((d) => d.isLive).map((d) => d.name)));
	return { cells: byId, owners, needs, problems, live };
}

/** Only an error keeps a cell from running. */
export const isError = ({ severity }: TextProblem) => severity !== 'warning';

/** The cells that must have run before `id`, in an order that works, without `id` itself. */
export function findAncestors(notebook: Notebook, id: string): string[] {
	const order: string[] = [];
	const seen = new Set([id]);
	const visit = (cell: string) => {
		for (const need of notebook.needs.get(cell) ?? []) {
			if (seen.has(need)) continue;
			seen.add(need);
			visit(need);
			order.push(need);
		}
	};
	visit(id);
	return order;
}

/** The cells that use names of `id`, directly or through others, in notebook order. */
export function findDependents(notebook: Notebook, id: string): string[] {
	const found = new Set([id]);
	for (const cell of found) {
		for (const [reader, needs] of notebook.needs) if (needs.includes(cell)) found.add(reader);
	}
	return [...notebook.needs.keys()].filter((cell) => cell !== id && found.has(cell));
}

/** Which names a cell takes from which other cells, in notebook order: what a map draws beside its arrows. */
export function namesBetween(notebook: Notebook, id: string): { cell: string; names: string[] }[] {
	const used = new Set(notebook.cells.get(id)?.references.map(({ name }) => name));
	return (notebook.needs.get(id) ?? []).map((cell) => ({
		cell,
		names: [...used].filter((name) => notebook.owners.get(name) === cell)
	}));
}

/** The first cell that defines a name owns it; an import owns a name only if no cell defines it otherwise. */
function findOwners(cells: readonly CellAnalysis[]): Map<string, OwnedName> {
	const owners = new Map<string, OwnedName>();
	for (const wantImports of [false, true]) {
		for (const { id, definitions } of cells) {
			for (const definition of definitions) {
				const { name, isImport } = definition;
				if (isImport === wantImports && !isPrivate(name) && !owners.has(name)) {
					owners.set(name, { cell: id, definition });
				}
			}
		}
	}
	return owners;
}

function findNeeds(
	cell: CellAnalysis,
	cells: readonly CellAnalysis[],
	owners: ReadonlyMap<string, string>
): string[] {
	const needed = new Set(cell.references.map(({ name }) => owners.get(name)));
	return cells.map(({ id }) => id).filter((id) => id !== cell.id && needed.has(id));
}

function findProblems(cell: CellAnalysis, cells: readonly CellAnalysis[], owners: Owners): TextProblem[] {
	// In a text that cannot be read all the rest would be guesses.
	if (cell.problems.length > 0) return [...cell.problems];
	return [
		...findUnknownModules(cell),
		...findDuplicates(cell, owners),
		...findForeignWrites(cell, owners),
		...findForeignChanges(cell, owners),
		...findUnknownNames(cell, cells, owners),
		...cell.warnings
	];
}

/** Where `from` first uses a name of `to`. */
function findReference(from: CellAnalysis, to: CellAnalysis, owners: ReadonlyMap<string, string>) {
	return from.references.find(({ name }) => owners.get(name) === to.id)!;
}

/** Every cell that lies on a cycle, with the cycle as a list of ids that begins with that cell. */
function findCycles(needs: ReadonlyMap<string, readonly string[]>): Map<string, string[]> {
	const cycles = new Map<string, string[]>();
	for (const start of needs.keys()) {
		const path = findPath(needs, start, start);
		if (path) cycles.set(start, path);
	}
	return cycles;
}

function findPath(
	needs: ReadonlyMap<string, readonly string[]>,
	from: string,
	to: string
): string[] | undefined {
	const queue = [[from]];
	const seen = new Set<string>();
	for (let path = queue.shift(); path; path = queue.shift()) {
		for (const next of needs.get(path.at(-1)!) ?? []) {
			if (next === to) return path;
			if (!seen.has(next)) {
				seen.add(next);
				queue.push([...path, next]);
			}
		}
	}
	return undefined;
}
