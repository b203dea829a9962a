import { analyseCell, type CellAnalysis } from '#transpile/analyse.ts';
import { linkCells, type Notebook } from '#transpile/graph.ts';

interface CellText {
	id: string;
	source: string;
}

/** The texts of a notebook's cells, in order, read anew only where they changed. */
export class CellTexts {
	#cells: readonly CellAnalysis[] = [];
	#linked: Notebook | undefined;

	/**
	 * All cells that there are, in the order of the notebook: the first that defines a name owns it. A cell that is
	 * absent is gone, with its names.
	 */
	setAll(cells: readonly CellText[]): void {
		const known = new Map(this.#cells.map((cell) => [cell.id, cell]));
		const next = cells.map((cell) => readCell(cell, known.get(cell.id)));
		if (next.length === this.#cells.length && next.every((cell, at) => cell === this.#cells[at])) return;
		this.#cells = next;
		this.#linked = undefined;
	}

	/** Changes one cell; one that is new comes last. */
	set(id: string, source: string): void {
		const isKnown = this.#cells.some((cell) => cell.id === id);
		const changed = this.#cells.map((cell) => (cell.id === id ? { id, source } : cell));
		this.setAll(isKnown ? changed : [...changed, { id, source }]);
	}

	get notebook(): Notebook {
		return (this.#linked ??= linkCells(this.#cells));
	}
}

function readCell({ id, source }: CellText, known: CellAnalysis | undefined): CellAnalysis {
	return known?.source === source ? known : analyseCell(id, source, known);
}
