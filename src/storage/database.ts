import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

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
}

interface Schema extends DBSchema {
	drafts: { key: [lesson: string, cell: string]; value: Draft; indexes: { lesson: string } };
	progress: { key: [lesson: string, task: string]; value: Progress; indexes: { lesson: string } };
}

export type Database = IDBPDatabase<Schema>;

/** Every change of what is stored gets a new number and a step in `upgrade`. */
const version = 1;

/** Rejects where the browser keeps nothing (some private windows): the notebook then works without storage. */
export function openDatabase(): Promise<Database> {
	return openDB<Schema>('stagecoach', version, {
		upgrade(database, oldVersion) {
			if (oldVersion < 1) {
				const drafts = database.createObjectStore('drafts', { keyPath: ['lesson', 'cell'] });
				drafts.createIndex('lesson', 'lesson');
				const progress = database.createObjectStore('progress', { keyPath: ['lesson', 'task'] });
				progress.createIndex('lesson', 'lesson');
			}
		},
		// Another tab wants to upgrade: let it, and open anew when needed.
		blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close()
	});
}
