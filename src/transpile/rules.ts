/** The rules that cells keep among each other, and how a break of one is said. Errors keep a cell from running. */
import type { Place } from '#protocol/error.ts';
import type { Position } from 'acorn';
import { findNearest } from '#base/nearest.ts';
import { unknownModuleMessage } from '#base/unknown-module.ts';
import { isLearnerModule, learnerModules } from '#protocol/modules.ts';
import * as words from '#words/cell-problems.ts';
import type { CellAnalysis } from './analyse.ts';
import type { Definition, Reference } from './names.ts';
import type { TextProblem } from './parse.ts';

/** A definition and the cell in which it stands. */
export interface OwnedName {
	cell: string;
	definition: Definition;
}

/** Name → where it is defined, for the names that cells share. */
export type Owners = ReadonlyMap<string, OwnedName>;

export function findUnknownModules({ program }: CellAnalysis): TextProblem[] {
	return program.body.flatMap((statement) => {
		if (statement.type !== 'ImportDeclaration') return [];
		const { value, loc } = statement.source;
		if (isLearnerModule(String(value))) return [];
		const message = unknownModuleMessage(String(value)) + adviceOnModule(String(value));
		return [{ ...markBetween(loc!.start, loc!.end), message }];
	});
}

function adviceOnModule(name: string): string {
	if (/plot|chart|^d3/i.test(name)) return words.chartNeedsNoImport;
	const meant = findNearest(name, Object.keys(learnerModules));
	return meant ? words.didYouMeanModule(meant) : '';
}

export function findDuplicates(cell: CellAnalysis, owners: Owners): TextProblem[] {
	return cell.definitions.flatMap((definition) => {
		const owner = ownerElsewhere(cell, definition.name, owners);
		if (!owner || definition.isImport) return [];
		const message = words.definedTwice(definition.name, nameOf(owner));
		return [{ ...markName(definition, message), related: placeOf(owner) }];
	});
}

export function findForeignWrites(cell: CellAnalysis, owners: Owners): TextProblem[] {
	return cell.references.flatMap((reference) => {
		const owner = ownerElsewhere(cell, reference.name, owners);
		if (!reference.isWrite || !owner) return [];
		const message = words.foreignWrite(reference.name, nameOf(owner));
		return [{ ...markName(reference, message), related: placeOf(owner) }];
	});
}

/** Changes inside another cell's value work, but nobody learns of them: a warning. */
export function findForeignChanges(cell: CellAnalysis, owners: Owners): TextProblem[] {
	return cell.references.flatMap((reference) => {
		const owner = ownerElsewhere(cell, reference.name, owners);
		if (reference.changes === undefined || !owner || owner.definition.isImport) return [];
		const message = words.foreignChange(reference.name, nameOf(owner), adviceFor(reference));
		const problem = { ...markName(reference, message), severity: 'warning' as const };
		return [{ ...problem, related: placeOf(owner) }];
	});
}

/** Methods that give a changed copy. */
const copying: Record<string, string> = { sort: 'toSorted', reverse: 'toReversed', splice: 'toSpliced' };

function adviceFor({ name, changes }: Reference): string {
	if (changes === 'member') return words.copyDeeply(name);
	const method = copying[changes!];
	return method ? words.givesCopy(method) : words.copyList(name);
}

/** @param circle ids of cells of which each needs the next, and the last one the first */
export function cycleProblem(
	circle: readonly CellAnalysis[],
	needed: (from: CellAnalysis, to: CellAnalysis) => Reference
): TextProblem {
	const [cell, next = cell] = circle as [CellAnalysis, CellAnalysis?];
	const message = words.circle([...circle, cell].map(({ id }) => id));
	const last = circle.at(-1)!;
	const back = needed(last, cell);
	return {
		...markName(needed(cell, next), message),
		related: { cell: last.id, line: back.line, column: back.column }
	};
}

function markBetween(start: Position, end: Position): Omit<TextProblem, 'message'> {
	return { line: start.line, column: start.column + 1, endColumn: end.column + 1 };
}

/** The owner of a name, when that is another cell. */
function ownerElsewhere({ id }: CellAnalysis, name: string, owners: Owners): OwnedName | undefined {
	const owner = owners.get(name);
	return owner?.cell === id ? undefined : owner;
}

const nameOf = ({ cell, definition }: OwnedName) => words.cellWithLine(cell, definition.line);

function placeOf({ cell, definition: { line, column } }: OwnedName): Place {
	return { cell, line, column };
}

/** A problem whose mark is the name itself. */
export function markName({ name, line, column }: Definition | Reference, message: string): TextProblem {
	return { line, column, endColumn: column + name.length, message };
}
