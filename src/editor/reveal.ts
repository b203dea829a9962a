import type { Place } from '#protocol/error.ts';

/** What others may do with the editor of a cell, whichever one stands there now. */
export interface EditorAccess {
	/** Gives the editor the keyboard. @param offset where the caret goes; where it was, if absent */
	focus(offset?: number): void;
	/** Offset of the caret in the text. */
	caret(): number;
	/** Offset of a place, given as line and column from 1. */
	toOffset(place: { line: number; column: number }): number;
}

const editors = new Map<string, EditorAccess>();

/** @returns a function that takes it back */
export function registerEditor(cell: string, access: EditorAccess): () => void {
	editors.set(cell, access);
	return () => {
		if (editors.get(cell) === access) editors.delete(cell);
	};
}

/** Puts the keyboard at a place in the code of a cell. */
export function revealPlace(place: Place): void {
	const access = editors.get(place.cell);
	access?.focus(access.toOffset(place));
}

/** Gives a cell's editor the keyboard, with the caret where it was. */
export function focusEditor(cell: string): void {
	editors.get(cell)?.focus();
}

/** Where the caret is in a cell's text, with or without the keyboard; undefined when the cell has no editor. */
export function caretOf(cell: string): number | undefined {
	return editors.get(cell)?.caret();
}
