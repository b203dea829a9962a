import { analyseCell, type CellAnalysis } from '#transpile/analyse.ts';
import { linkCells, type Notebook } from '#transpile/graph.ts';

/** The texts of a notebook's cells, in order, read anew only where they changed. */
export class CellTexts {
	readonly #analyses = new Map<string, CellAnalysis>();
	#linked: Notebook | undefined;

	/** The first call for an id gives it its place in the notebook. */
	set(id: string, source: string): void {
		if (this.#analyses.get(id)?.source === source) return;
		this.#analyses.set(id, analyseCell(id, source));
		this.#linked = undefined;
	}

	get notebook(): Notebook {
		return (this.#linked ??= linkCells([...this.#analyses.values()]));
	}
}
