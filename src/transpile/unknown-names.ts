/** Names that nothing defines: most often another name, misspelt. A warning, since at run time the error speaks. */
import { findNearest } from '#base/nearest.ts';
import type { LearnerModule } from '#protocol/modules.ts';
import * as words from '#words/cell-problems.ts';
import type { CellAnalysis } from './analyse.ts';
import { isGlobal, offeredGlobals } from './globals.ts';
import type { Reference } from './names.ts';
import type { TextProblem } from './parse.ts';
import { markName, type Owners } from './rules.ts';

/** Finds each unknown name of a cell once, where it first stands. */
export function findUnknownNames(
	cell: CellAnalysis,
	cells: readonly CellAnalysis[],
	owners: Owners
): TextProblem[] {
	const guarded = new Set(cell.references.filter(({ isTypeof }) => isTypeof).map(({ name }) => name));
	const isKnown = ({ name }: Reference) =>
		owners.has(name) || isGlobal(name) || guarded.has(name) || cells.some((other) => mayDefine(other, name));
	const unknown = new Map<string, Reference>();
	for (const reference of cell.references) {
		if (!unknown.has(reference.name) && !isKnown(reference)) unknown.set(reference.name, reference);
	}
	return [...unknown.values()].map((reference) => ({
		...markName(reference, explainUnknown(reference, cells, owners)),
		severity: 'warning'
	}));
}

/** A name that is only a type, or that an unfinished cell mentions: what that will define cannot be told yet. */
function mayDefine({ typeNames, unfinishedWords }: CellAnalysis, name: string): boolean {
	return typeNames.includes(name) || unfinishedWords.has(name);
}

/** Names that people type before they have imported them: what is imported, and from where. */
const usualImports: Record<string, [what: string, module: LearnerModule]> = {
	tf: ['* as tf', '@tensorflow/tfjs'],
	dfd: ['* as dfd', 'danfojs'],
	pd: ['* as pd', 'stagecoach/pd'],
	load: ['{ load }', 'stagecoach/data'],
	Hono: ['{ Hono }', 'hono']
};

function explainUnknown(
	{ name, isWrite, nearby }: Reference,
	cells: readonly CellAnalysis[],
	owners: Owners
): string {
	if (Object.hasOwn(usualImports, name)) {
		const [what, module] = usualImports[name]!;
		return words.forgotImport(name, `import ${what} from '${module}'`);
	}
	if (Object.hasOwn(words.fromPython, name)) return words.inTypeScript(name, words.fromPython[name]!);
	if (words.drawsElsewhere.includes(name)) return words.chartIsValue(name);
	if (name.startsWith('_')) {
		const home = cells.find(({ definitions }) => definitions.some((own) => own.name === name));
		if (home) return words.staysInside(name, home.id);
	}
	const meant = findNearest(name, [...nearby, ...owners.keys(), ...offeredGlobals]);
	if (meant !== undefined) return words.didYouMean(name, meant, ownerOf(meant, nearby, owners));
	return isWrite ? words.makeVariable(name) : words.defineIt(name);
}

const ownerOf = (name: string, nearby: readonly string[], owners: Owners): string | undefined =>
	nearby.includes(name) ? undefined : owners.get(name)?.cell;
