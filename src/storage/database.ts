import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Layout, NotebookRecord } from '#protocol/notebook.ts';
import type { OwnFileSet } from '#protocol/own-file.ts';
import type { Outcome } from '#protocol/verdict.ts';
import type { WidgetValues } from '#protocol/widget.ts';

/** A learner's text of a cell. Kept for ever: course updates do not touch it. */
export interface Draft {
	lesson: string;
	cell: string;
	source: string;
	savedAt: number;
}

/** What a learner has done with a task. */
export interface Progress {
	lesson: string;
	task: string;
	/** Time of the first pass; absent until then. */
	passedAt?: number;
	/** Graded runs of something else than the starter. */
	attempts: number;
	hintsShown: number;
	solutionShown: boolean;
	/** Outcome of the last graded run. */
	lastOutcome?: string;
	/** Whether the solution was still unseen at the first pass; absent in records from before this was kept. */
	passedAlone?: boolean;
}

/** One graded run of a task, as it was pressed. Kept for ever: it is the history of the learner's own text. */
export interface AttemptRecord {
	lesson: string;
	task: string;
	/** Time of the press, and with lesson and task the key. */
	at: number;
	source: string;
	outcome: Outcome;
	/** What the verdict said. */
	summary: string;
	/** Checks that passed, of how many. */
	passed: number;
	total: number;
}

/** A day, in the learner's own time zone, on which a text of their own was run or a task passed, if `runs` is above 0. */
export interface PractisedDay {
	/** `2026-11-26` */
	day: string;
	/** Runs of cells, and gradings, whose text was the learner's own. */
	runs: number;
	/** Tasks passed for the first time. */
	passed: number;
	/** Where the learner was last on that day, typing included. */
	last?: Place;
}

/** A cell that was worked on. */
export interface Place {
	/** A lesson's slug, or `notebook:<id>`. */
	lesson: string;
	cell: string;
	at: number;
}

/** The order of a notebook's cells, as it is kept. */
export interface LayoutRecord extends Layout {
	/** A lesson's slug, or `notebook:<id>`. */
	lesson: string;
	/** Counts the changes, so that a late message from another tab is known as one. */
	revision: number;
	savedAt: number;
}

/** What a learner has set a cell's widgets to. */
export interface WidgetRecord {
	lesson: string;
	cell: string;
	values: WidgetValues;
	savedAt: number;
}

/** A data file of the learner's own. It never leaves the device. */
export interface OwnFileRecord extends OwnFileSet {
	file: Blob;
	savedAt: number;
	/** Keys of the lessons and notebooks whose code may read it: those in which the learner has said so. */
	readers: readonly string[];
}

export interface Schema extends DBSchema {
	drafts: { key: [lesson: string, cell: string]; value: Draft; indexes: { lesson: string } };
	progress: { key: [lesson: string, task: string]; value: Progress; indexes: { lesson: string } };
	layouts: { key: string; value: LayoutRecord };
	notebooks: { key: string; value: NotebookRecord };
	widgets: { key: [lesson: string, cell: string]; value: WidgetRecord; indexes: { lesson: string } };
	ownFiles: { key: string; value: OwnFileRecord };
	attempts: { key: [lesson: string, task: string, at: number]; value: AttemptRecord };
	days: { key: string; value: PractisedDay };
}

export type Database = IDBPDatabase<Schema>;

const name = 'stagecoach';

/** Every change of what is stored gets a new number and a step in `upgrade`. */
export const version = 5;

export interface DatabaseEvents {
	/** There was no database before. */
	created(): void;
	/** It was closed, so that another tab can upgrade it: it can be opened again after that. */
	upgrading(): void;
}

/** Rejects where the browser keeps nothing (some private windows): the notebook then works without storage. */
export async function openDatabase({ created, upgrading }: DatabaseEvents): Promise<Database> {
	/** Another tab wants to upgrade or delete the database: let it. Who needs it opens it anew. */
	const makeWay = (_current: number, next: number | null, event: IDBVersionChangeEvent) => {
		(event.target as IDBDatabase).close();
		if (next !== null) upgrading();
	};
	try {
		return await openDB<Schema>(name, version, {
			upgrade: (database, oldVersion) => {
				upgrade(database, oldVersion);
				if (oldVersion === 0) created();
			},
			blocking: makeWay
		});
	} catch (error) {
		if ((error as Error).name !== 'VersionError') throw error;
		// A newer page has been here, in another tab. What it keeps as we do can still be read and written.
		return openDB<Schema>(name, undefined, { blocking: makeWay });
	}
}

function upgrade(database: Database, oldVersion: number): void {
	if (oldVersion < 1) {
		const drafts = database.createObjectStore('drafts', { keyPath: ['lesson', 'cell'] });
		drafts.createIndex('lesson', 'lesson');
		const progress = database.createObjectStore('progress', { keyPath: ['lesson', 'task'] });
		progress.createIndex('lesson', 'lesson');
	}
	if (oldVersion < 2) {
		database.createObjectStore('layouts', { keyPath: 'lesson' });
		database.createObjectStore('notebooks', { keyPath: 'id' });
	}
	if (oldVersion < 3) {
		const widgets = database.createObjectStore('widgets', { keyPath: ['lesson', 'cell'] });
		widgets.createIndex('lesson', 'lesson');
	}
	if (oldVersion < 4) database.createObjectStore('ownFiles', { keyPath: 'name' });
	if (oldVersion < 5) {
		database.createObjectStore('attempts', { keyPath: ['lesson', 'task', 'at'] });
		database.createObjectStore('days', { keyPath: 'day' });
	}
}
