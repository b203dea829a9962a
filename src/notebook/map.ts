import type { CellKind } from '#protocol/cell.ts';
import { isPrivate, type Notebook } from '#transpile/graph.ts';
import type { NotebookMap, RunState } from './contract.ts';

/** What each cell defines, and what it takes from which other. @param cells in notebook order */
export function mapNotebook(
	{ cells, needs, owners, problems }: Notebook,
	all: readonly { id: string; kind: CellKind; run: RunState }[]
): NotebookMap {
	return all.flatMap(({ id, kind, run }) => {
		const analysis = cells.get(id);
		if (!analysis) return [];
		const names = [...new Set(analysis.references.map(({ name }) => name))];
		return {
			...{ id, kind, run },
			defines: analysis.definitions
				.filter(({ name }) => !isPrivate(name) && owners.get(name) === id)
				.map(({ name }) => name),
			needs: (needs.get(id) ?? []).map((cell) => ({
				cell,
				names: names.filter((name) => owners.get(name) === cell)
			})),
			hasProblem: (problems.get(id) ?? []).some(({ severity }) => severity !== 'warning')
		};
	});
}
