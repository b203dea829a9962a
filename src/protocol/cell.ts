import type { Place } from './error.ts';

/** `task` cells are graded; `demo` cells are there to play with. */
export type CellKind = 'demo' | 'task';

/** What is stored of a cell: the text, and nothing of its runs. */
export interface CellDocument {
	/** Unique in its lesson, kebab-case, for ever: drafts and progress are kept under it. */
	id: string;
	kind: CellKind;
	source: string;
}

/** A problem found in a cell's text before it runs. */
export interface Diagnostic {
	place: Place;
	/** End of the marked text on the same line, exclusive. */
	endColumn: number;
	severity: 'error' | 'warning';
	message: string;
}
