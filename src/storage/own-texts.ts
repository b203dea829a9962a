/** Everything that the learner has written in cells, of all lessons and notebooks. */
import type { NotebookRecord } from '#protocol/notebook.ts';
import { connection } from './connection.ts';
import type { Draft } from './database.ts';
import { isNotebook, toStorageKey } from './notebook-contents.ts';
import { readLayout } from './read-layout.ts';
import { isFields, readDraft, readNotebookRecord } from './read-stored.ts';

export interface OwnText {
	/** The notebook in which it stands; undefined for a lesson. */
	notebook: Pick<NotebookRecord, 'id' | 'title'> | undefined;
	/** A lesson's slug; empty for a notebook. */
	lesson: string;
	cell: string;
	source: string;
	savedAt: number;
}

/** What was written last comes first. Deleted notebooks and cells are left out. */
export async function loadOwnTexts(): Promise<OwnText[]> {
	return connection.use(async (database) => {
		const transaction = database.transaction(['drafts', 'layouts', 'notebooks']);
		const [drafts, layouts, notebooks] = await Promise.all([
			transaction.objectStore('drafts').getAll(),
			transaction.objectStore('layouts').getAll(),
			transaction.objectStore('notebooks').getAll()
		]);
		return joinOwnTexts({ drafts, layouts, notebooks });
	});
}

/** As they lie in the database: anything may be among them. */
export interface StoredTexts {
	drafts: readonly unknown[];
	layouts: readonly unknown[];
	notebooks: readonly unknown[];
}

export function joinOwnTexts({ drafts, layouts, notebooks }: StoredTexts): OwnText[] {
	const removed = new Set(layouts.flatMap(removedCells));
	const records = notebooks.flatMap((stored) => readNotebookRecord(stored) ?? []);
	const kept = new Map(
		records
			.filter(({ deletedAt }) => deletedAt === undefined)
			.map((record) => [toStorageKey(record.id), record])
	);
	return drafts
		.flatMap((stored) => readDraft(stored) ?? [])
		.filter(({ source, lesson, cell }) => source.trim() !== '' && !removed.has(`${lesson} ${cell}`))
		.flatMap((draft) => place(draft, kept))
		.sort((one, other) => other.savedAt - one.savedAt);
}

function place(
	{ lesson, cell, source, savedAt }: Draft,
	kept: ReadonlyMap<string, NotebookRecord>
): OwnText | [] {
	if (!isNotebook(lesson)) return { notebook: undefined, lesson, cell, source, savedAt };
	const notebook = kept.get(lesson);
	if (!notebook) return [];
	return { notebook: { id: notebook.id, title: notebook.title }, lesson: '', cell, source, savedAt };
}

function removedCells(stored: unknown): string[] {
	const lesson = isFields(stored) ? stored['lesson'] : undefined;
	if (typeof lesson !== 'string') return [];
	return readLayout(stored).layout.removed.map(({ id }) => `${lesson} ${id}`);
}
