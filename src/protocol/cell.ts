import type { Place } from './error.ts';

import type { OwnCellKind } from './notebook.ts';

/** `task` cells are graded; `demo` cells are the course's, to play with; the others are the learner's own. */
export type CellKind = 'demo' | 'task' | OwnCellKind;

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
	/** Only an error keeps the cell from running. */
	severity: 'error' | 'warning';
	message: string;
	/** The other place that the problem is about: where a name is defined already, who needs whom. */
	related?: Place;
}
