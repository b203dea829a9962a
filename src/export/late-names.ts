import { analyseCell } from '#transpile/analyse.ts';
import { linkCells, namesBetween } from '#transpile/graph.ts';
import type { ExportedNotebook } from './notebook.ts';

/** A name that a cell reads, and that a cell below it defines. */
export interface LateName {
	name: string;
	/** The cell that reads it. */
	cell: string;
	/** The cell that defines it. */
	owner: string;
}

/** Here cells run in the order in which they need each other; a module, or Jupyter, goes from top to bottom. */
export function findLateNames({ cells }: Pick<ExportedNotebook, 'cells'>): LateName[] {
	const code = cells.filter(({ kind }) => kind === 'code');
	const linked = linkCells(code.map(({ id, source }) => analyseCell(id, source)));
	const place = new Map(code.map(({ id }, at) => [id, at]));
	return code.flatMap(({ id }) =>
		namesBetween(linked, id)
			.filter(({ cell }) => place.get(cell)! > place.get(id)!)
			.flatMap(({ cell, names }) => names.map((name) => ({ name, cell: id, owner: cell })))
	);
}
