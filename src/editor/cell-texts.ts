/**
 * The texts of all cells on the page, whether their editor has arrived or not. The type checker sees a notebook
 * as one program, so it needs every cell, and each cell has exactly one owner of its text: this registry.
 */
export interface CellText {
	readonly id: string;
	/** The current text, with `\n` as the end of a line. */
	readonly text: string;
	/** Takes over a text that was changed elsewhere (a reset, a restored draft). */
	replace(text: string): void;
	/** The learner typed. */
	typed(text: string): void;
	forget(): void;
}

export interface CellTextListener {
	added(cell: CellText): void;
	/** `by` says whether the cell's own editor already shows the text. */
	changed(cell: CellText, by: 'learner' | 'outside'): void;
	removed(cell: CellText): void;
	/** The cells stand in another order: `cellsInOrder` knows it. */
	reordered(): void;
}

const cells = new Map<string, CellText>();
let order: readonly string[] = [];
const listeners = new Set<CellTextListener>();

/**
 * @param id unique on the page; a cell of the same id that is still there is replaced
 * @param onTyped told the new text whenever the learner changes it
 */
export function registerCell(id: string, initial: string, onTyped: (text: string) => void): CellText {
	let text = toUnixLines(initial);
	const cell: CellText = {
		id,
		get text() {
			return text;
		},
		replace(next) {
			if (toUnixLines(next) === text) return;
			text = toUnixLines(next);
			tell('changed', cell, 'outside');
		},
		typed(next) {
			if (next === text) return;
			text = next;
			tell('changed', cell, 'learner');
			onTyped(next);
		},
		forget() {
			if (cells.get(id) !== cell) return;
			cells.delete(id);
			tell('removed', cell);
		}
	};
	cells.get(id)?.forget();
	cells.set(id, cell);
	tell('added', cell);
	return cell;
}

/**
 * Says in which order the cells stand on the page: the first that defines a name owns it. Cells that are not named
 * come last.
 */
export function orderCells(ids: readonly string[]): void {
	if (ids.length === order.length && ids.every((id, at) => id === order[at])) return;
	order = [...ids];
	for (const listener of listeners) listener.reordered();
}

export function cellsInOrder(): CellText[] {
	const rank = new Map(order.map((id, at) => [id, at]));
	const rankOf = ({ id }: CellText) => rank.get(id) ?? order.length;
	return [...cells.values()].sort((a, b) => rankOf(a) - rankOf(b));
}

/** Begins with one `added` for each cell that is there. Returns the function that ends it. */
export function watchCells(listener: CellTextListener): () => void {
	listeners.add(listener);
	for (const cell of cells.values()) listener.added(cell);
	return () => listeners.delete(listener);
}

function tell(event: 'added' | 'removed', cell: CellText): void;
function tell(event: 'changed', cell: CellText, by: 'learner' | 'outside'): void;
function tell(
	event: 'added' | 'removed' | 'changed',
	cell: CellText,
	by: 'learner' | 'outside' = 'outside'
): void {
	for (const listener of listeners) listener[event](cell, by);
}

function toUnixLines(text: string): string {
	return text.replaceAll('\r\n', '\n');
}
