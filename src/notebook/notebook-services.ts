import type { WorkerHost } from '#kernel/page/host.ts';
import type { CellKind } from '#protocol/cell.ts';
import type { LessonStore } from '#storage/lesson-store.ts';
import type { WholeNotebookView } from './contract.ts';

export interface NotebookServices {
	/** Under what texts and progress are kept: a lesson's slug, or `notebook:<id>`. */
	lesson: string;
	/** Data sets of the lesson. */
	datasets: readonly string[];
	/** `course` when it is absent. */
	origin?: WholeNotebookView['origin'];
	store: LessonStore;
	/** Called once, when the first cell is run or the page is idle. */
	makeHost: () => Promise<WorkerHost>;
	/** A task's checks as a module's text. */
	loadChecks: (task: string) => Promise<string>;
	now: () => number;
	/** Of the random inputs of the checks. */
	nextSeed: () => number;
}

export interface CellConfig {
	id: string;
	kind: CellKind;
	starter: string;
	/** Of a task. */
	hintCount?: number;
}

/** What the course gives: cells, and passages between them. */
export type PartConfig = CellConfig | { kind: 'prose'; id: string };
