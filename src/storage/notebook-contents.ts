/** The cells of a notebook that is no lesson: their order and texts, stored as those of a lesson are. */
import type { IDBPTransaction } from 'idb';
import type { NotebookFile } from '#protocol/notebook.ts';
import type { Database, Schema } from './database.ts';

const stores = ['notebooks', 'layouts', 'drafts'] as const;

export type Change = IDBPTransaction<Schema, [...typeof stores], 'readwrite'>;

/** A change of a notebook and its cells: all of it happens or nothing. */
export const startChange = (database: Database): Change => database.transaction([...stores], 'readwrite');

/** The name under which a notebook's cells are kept: no lesson's slug has a colon. */
export const toStorageKey = (id: string): string => `notebook:${id}`;

export const isNotebook = (key: string): boolean => key.startsWith('notebook:');

export function putContents(change: Change, id: string, cells: NotebookFile['cells']): Promise<unknown>[] {
	const lesson = toStorageKey(id);
	const savedAt = Date.now();
	const toId = (at: number) => (at < 0 ? '' : `cell-${at + 1}`);
	const placed = cells.map(({ kind }, at) => ({ id: toId(at), kind, after: toId(at - 1) }));
	return [
		change.objectStore('layouts').put({ lesson, placed, removed: [], revision: 1, savedAt }),
		...cells.map(({ source }, at) =>
			change.objectStore('drafts').put({ lesson, cell: toId(at), source, savedAt })
		)
	];
}

/** Copies what is stored as it is, what this version does not know of it too. */
export async function copyContents(change: Change, from: string, to: string): Promise<Promise<unknown>[]> {
	const lesson = toStorageKey(to);
	const layout = await change.objectStore('layouts').get(toStorageKey(from));
	const drafts = await change.objectStore('drafts').index('lesson').getAll(toStorageKey(from));
	return [
		...(layout ? [change.objectStore('layouts').put({ ...layout, lesson })] : []),
		...drafts.map((draft) => change.objectStore('drafts').put({ ...draft, lesson }))
	];
}

export async function deleteContents(change: Change, id: string): Promise<void> {
	const lesson = toStorageKey(id);
	await change.objectStore('layouts').delete(lesson);
	for (const key of await change.objectStore('drafts').index('lesson').getAllKeys(lesson)) {
		await change.objectStore('drafts').delete(key);
	}
}
