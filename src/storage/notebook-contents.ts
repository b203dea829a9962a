/** The cells of a notebook that is no lesson: their order and texts, stored as those of a lesson are. */
import type { IDBPTransaction } from 'idb';
import type { Layout, NotebookFile } from '#protocol/notebook.ts';
import type { Database, Schema } from './database.ts';

const stores = ['notebooks', 'layouts', 'drafts', 'widgets', 'attempts'] as const;

export type Change = IDBPTransaction<Schema, [...typeof stores], 'readwrite'>;

/** A change of a notebook and its cells: all of it happens or nothing. */
export const startChange = (database: Database): Change => database.transaction([...stores], 'readwrite');

/** The name under which a notebook's cells are kept: no lesson's slug has a colon. */
export const toStorageKey = (id: string): string => `notebook:${id}`;

export const isNotebook = (key: string): boolean => key.startsWith('notebook:');

export const toNotebookId = (key: string): string => key.slice('notebook:'.length);

/** The cells of a file, one below the other, with ids. */
export function placeCells(cells: NotebookFile['cells']): {
	layout: Layout;
	texts: { cell: string; source: string }[];
} {
	const toId = (at: number) => (at < 0 ? '' : `cell-${at + 1}`);
	return {
		layout: {
			placed: cells.map(({ kind }, at) => ({ id: toId(at), kind, after: toId(at - 1) })),
			removed: []
		},
		texts: cells.map(({ source }, at) => ({ cell: toId(at), source }))
	};
}

export function putContents(change: Change, id: string, cells: NotebookFile['cells']): Promise<unknown>[] {
	const lesson = toStorageKey(id);
	const savedAt = Date.now();
	const { layout, texts } = placeCells(cells);
	return [
		change.objectStore('layouts').put({ lesson, ...layout, revision: 1, savedAt }),
		...texts.map((text) => change.objectStore('drafts').put({ lesson, ...text, savedAt }))
	];
}

/** Copies what is stored as it is, what this version does not know of it too. */
export async function copyContents(change: Change, from: string, to: string): Promise<Promise<unknown>[]> {
	const lesson = toStorageKey(to);
	const layout = await change.objectStore('layouts').get(toStorageKey(from));
	const drafts = await change.objectStore('drafts').index('lesson').getAll(toStorageKey(from));
	const widgets = await change.objectStore('widgets').index('lesson').getAll(toStorageKey(from));
	return [
		...(layout ? [change.objectStore('layouts').put({ ...layout, lesson })] : []),
		...drafts.map((draft) => change.objectStore('drafts').put({ ...draft, lesson })),
		...widgets.map((record) => change.objectStore('widgets').put({ ...record, lesson }))
	];
}

export async function deleteContents(change: Change, id: string): Promise<void> {
	const lesson = toStorageKey(id);
	await change.objectStore('layouts').delete(lesson);
	await change.objectStore('attempts').delete(IDBKeyRange.bound([lesson], [lesson, []]));
	for (const name of ['drafts', 'widgets'] as const) {
		const store = change.objectStore(name);
		for (const key of await store.index('lesson').getAllKeys(lesson)) await store.delete(key);
	}
}
