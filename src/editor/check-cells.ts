/** Type-checks cells in Node with what the editor knows: the proof that lessons' code has no red line. */
import { readTypings } from './build/typings.ts';
import { toPlace } from './place.ts';
import { CellProgram } from './typescript/cell-program.ts';
import { findProblems } from './typescript/problems.ts';
import type { CellSource } from './typescript/suffix.ts';

export interface CellProblem {
	cell: string;
	/** From 1. */
	line: number;
	/** From 1. */
	column: number;
	message: string;
	/** TypeScript's number for this kind of problem. */
	code: number;
}

/**
 * A checker that keeps libraries loaded: make one, check many notebooks.
 * @param root folder of the project
 * @example
 * const check = createCellChecker(process.cwd());
 * check([{ id: 'fares', text: 'const fares = [1, 2]' }, { id: 'use', text: 'fares.lenght' }]);
 * // [{ cell: 'use', line: 1, column: 7, code: 2551, message: "Property 'lenght' does not exist …" }]
 */
export function createCellChecker(root: string): (cells: readonly CellSource[]) => CellProblem[] {
	const program = new CellProgram(readTypings(root));
	return (cells) => {
		program.setCells(cells);
		return cells.flatMap(({ id, text }) =>
			findProblems(program, id).map(({ start, message, code }) => ({
				cell: id,
				...toPlace(text, start),
				message,
				code
			}))
		);
	};
}
