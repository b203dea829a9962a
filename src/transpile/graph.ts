/** What depends on what in a notebook, and which rules its cells break. */
import type { CellAnalysis } from './analyse.ts';
import type { Definition, Reference } from './names.ts';
import type { TextProblem } from './parse.ts';

export interface Notebook {
	cells: ReadonlyMap<string, CellAnalysis>;
	/** Name → the cell that owns it. */
	owners: ReadonlyMap<string, string>;
	/** Cell → the cells whose names it uses, in notebook order. */
	needs: ReadonlyMap<string, readonly string[]>;
	/** Cell → what keeps it from running: its own problems and the rules that it breaks with others. */
	problems: ReadonlyMap<string, readonly TextProblem[]>;
	/** Names that may change after their cell has run. */
	live: ReadonlySet<string>;
}

/** Private names stay inside their cell. */
export const isPrivate = (name: string) => name.startsWith('_');

/** @param cells in notebook order */
export function linkCells(cells: readonly CellAnalysis[]): Notebook {
	const owners = findOwners(cells);
	const needs = new Map(cells.map((cell) => [cell.id, findNeeds(cell, owners)]));
	const problems = new Map(
		cells.map((cell) => [
			cell.id,
			[...cell.problems, ...findDuplicates(cell, owners), ...findForeignWrites(cell, owners)]
		])
	);
	for (const [id, cycle] of findCycles(needs)) {
		if (problems.get(id)!.length === 0) problems.get(id)!.push(cycleProblem(cycle, id, cells, owners));
	}
	const live = new Set(cells.flatMap((cell) => cell.definitions.filter((d) => d.isLive).map((d) => d.name)));
	return { cells: new Map(cells.map((cell) => [cell.id, cell])), owners, needs, problems, live };
}

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

/** The cells that use names of `id`, directly or through others. */
export function findDependents(notebook: Notebook, id: string): string[] {
	return [...notebook.needs.keys()].filter(
		(other) => other !== id && findAncestors(notebook, other).includes(id)
	);
}

/** The first cell that defines a name owns it; an import owns a name only if no cell defines it otherwise. */
function findOwners(cells: readonly CellAnalysis[]): Map<string, string> {
	const owners = new Map<string, string>();
	for (const wantImports of [false, true]) {
		for (const cell of cells) {
			for (const { name, isImport } of cell.definitions) {
				if (isImport === wantImports && !isPrivate(name) && !owners.has(name)) owners.set(name, cell.id);
			}
		}
	}
	return owners;
}

function findNeeds(cell: CellAnalysis, owners: ReadonlyMap<string, string>): string[] {
	const needed = new Set(cell.references.map(({ name }) => owners.get(name)));
	return [...new Set(owners.values())].filter((owner) => owner !== cell.id && needed.has(owner));
}

function findDuplicates(cell: CellAnalysis, owners: ReadonlyMap<string, string>): TextProblem[] {
	return cell.definitions.flatMap((definition) => {
		const owner = owners.get(definition.name);
		if (owner === undefined || owner === cell.id || definition.isImport) return [];
		const advice = `Give this one another name, or begin it with _ to keep it inside this cell`;
		return [
			problemAt(definition, `\`${definition.name}\` is already defined in the cell “${owner}”. ${advice}.`)
		];
	});
}

function findForeignWrites(cell: CellAnalysis, owners: ReadonlyMap<string, string>): TextProblem[] {
	return cell.references.flatMap((reference) => {
		const owner = owners.get(reference.name);
		if (!reference.isWrite || owner === undefined || owner === cell.id) return [];
		const message = `\`${reference.name}\` belongs to the cell “${owner}”: only that cell may change it. Make a new variable here`;
		return [problemAt(reference, `${message}, for example \`const next = …\`.`)];
	});
}

function problemAt({ name, line, column }: Definition | Reference, message: string): TextProblem {
	return { line, column, endColumn: column + name.length, message };
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

function cycleProblem(
	cycle: readonly string[],
	id: string,
	cells: readonly CellAnalysis[],
	owners: ReadonlyMap<string, string>
): TextProblem {
	const cell = cells.find((candidate) => candidate.id === id)!;
	const reference = cell.references.find(({ name }) => owners.get(name) === (cycle[1] ?? id))!;
	const circle = [...cycle, id].map((name) => `“${name}”`).join(' needs ');
	return problemAt(
		reference,
		`These cells wait for each other: ${circle}. Move what both need into one cell.`
	);
}
