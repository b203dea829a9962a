import type { CellKind } from '#protocol/cell.ts';
import { isError, isPrivate, namesBetween, type Notebook } from '#transpile/graph.ts';
import type { NotebookMap, RunState } from './contract.ts';

/** What each cell defines, and what it takes from which other. @param cells in notebook order */
export function mapNotebook(
	notebook: Notebook,
	all: readonly { id: string; kind: CellKind; run: RunState }[]
): NotebookMap {
	const { cells, owners, problems } = notebook;
	return all.flatMap(({ id, kind, run }) => {
		const analysis = cells.get(id);
		if (!analysis) return [];
		return {
			...{ id, kind, run },
			defines: analysis.definitions
				.filter(({ name }) => !isPrivate(name) && owners.get(name) === id)
				.map(({ name }) => name),
			needs: namesBetween(notebook, id),
			hasProblem: (problems.get(id) ?? []).some(isError)
		};
	});
}
