/** A notebook as it is kept: which cells there are beside the course's own, and in what order. */

/** What a learner's own cell holds: TypeScript that runs, or Markdown. */
export type OwnCellKind = 'code' | 'text';

/** A cell that the learner has added or moved. Its text is kept apart, as a draft. */
export interface PlacedCell {
	/** Unique in its notebook, kebab-case, never given twice. */
	id: string;
	/** `demo` for a cell of the course that was moved. */
	kind: OwnCellKind | 'demo';
	/** Key of the cell or passage that it stands after; empty for the top. */
	after: string;
}

/** What a learner has changed about a notebook's cells. Small, so that a lesson that is improved keeps its own order. */
export interface Layout {
	/** In the order of the page. */
	placed: PlacedCell[];
	/** Cells that the learner has taken away, the last one last. Their texts are kept. */
	removed: { id: string; kind: OwnCellKind | 'demo' }[];
}

/** A notebook that is no lesson. */
export interface NotebookRecord {
	/** Unique on this device; its drafts and its layout are kept under `notebook:<id>`. */
	id: string;
	title: string;
	/** A stranger's notebook came from a file or a link: it is read-only until the learner makes a copy of it. */
	origin: 'own' | 'stranger';
	createdAt: number;
	updatedAt: number;
	/** Deleted, and kept for a while in case it was a slip. */
	deletedAt?: number;
}

/** A notebook as a file. */
export interface NotebookFile {
	format: 'stagecoach-notebook';
	version: 1;
	title: string;
	cells: { kind: OwnCellKind; source: string }[];
}
