import type { CellAnalysis } from '#transpile/analyse.ts';

/**
 * The cells that may matter to one of several answers: those that define a name that it uses or defines itself, those
 * that such a cell needs in turn, and those that cannot be read.
 */
export function findNeededCells(
	answers: readonly CellAnalysis[],
	cells: readonly CellAnalysis[]
): CellAnalysis[] {
	const names = new Set(answers.flatMap(namesOf));
	const needed = new Set<CellAnalysis>();
	for (let count = -1; count < needed.size;) {
		count = needed.size;
		for (const cell of cells) {
			const isNamed = cell.definitions.some(({ name }) => names.has(name));
			if (needed.has(cell) || !(isNamed || cell.problems.length > 0)) continue;
			needed.add(cell);
			for (const name of namesOf(cell)) names.add(name);
		}
	}
	return [...needed];
}

const namesOf = ({ definitions, references }: CellAnalysis): string[] =>
	[...definitions, ...references].map(({ name }) => name);
