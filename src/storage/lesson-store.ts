import type { Layout } from '#protocol/notebook.ts';
import { openDatabase, type Database, type Draft, type Progress } from './database.ts';
import { LatestWrite } from './latest-write.ts';

/** What a notebook keeps. Tests pass another one. */
export interface LessonStore {
	loadDrafts(): Promise<Draft[]>;
	loadProgress(): Promise<Progress[]>;
	/** Resolves when the text, or a later one of the same cell, is on disk. */
	saveDraft(cell: string, source: string): Promise<void>;
	saveProgress(progress: Progress): Promise<void>;
	/** Undefined when the learner has changed nothing about the order. */
	loadLayout(): Promise<Layout | undefined>;
	saveLayout(layout: Layout): Promise<void>;
	/** Calls back with the layout that another tab has saved. @returns a function that ends it */
	watchLayout(listener: (layout: Layout) => void): () => void;
	/** Calls back with what another tab has written. @returns a function that ends it */
	watchDrafts(listener: (cell: string, source: string) => void): () => void;
}

interface DraftMessage {
	lesson: string;
	cell: string;
	source: string;
}

const channelName = 'stagecoach-drafts';

/** Drafts and progress of one lesson, in IndexedDB; open tabs tell each other what they wrote. */
export function openLessonStore(lesson: string): LessonStore {
	let database: Promise<Database> | undefined;
	const open = () => {
		database ??= openDatabase();
		database.catch(() => (database = undefined));
		return database;
	};
	const channel = new BroadcastChannel(channelName);
	const writes = new Map<string, LatestWrite<string>>();
	addEventListener('pagehide', () => writes.forEach((write) => write.hurry()));
	const writeDraft = async (cell: string, source: string) => {
		await putDraft(await open(), { lesson, cell, source, savedAt: Date.now() }).catch(
			async (error: unknown) => {
				if ((error as Error).name !== 'InvalidStateError') throw error;
				database = undefined; // closed for an upgrade by another tab
				await putDraft(await open(), { lesson, cell, source, savedAt: Date.now() });
			}
		);
		channel.postMessage({ lesson, cell, source } satisfies DraftMessage);
	};
	return {
		loadDrafts: async () => (await open()).getAllFromIndex('drafts', 'lesson', lesson),
		loadProgress: async () => (await open()).getAllFromIndex('progress', 'lesson', lesson),
		saveDraft: (cell, source) => {
			const write = writes.get(cell) ?? new LatestWrite<string>((text) => writeDraft(cell, text));
			writes.set(cell, write);
			return write.put(source);
		},
		loadLayout: async () => undefined,
		saveLayout: async () => undefined,
		watchLayout: () => () => undefined,
		saveProgress: async (progress) => void (await (await open()).put('progress', progress)),
		watchDrafts: (listener) => {
			const receive = ({ data }: MessageEvent<DraftMessage>) => {
				if (data.lesson === lesson) listener(data.cell, data.source);
			};
			channel.addEventListener('message', receive);
			return () => {
				channel.removeEventListener('message', receive);
				channel.close();
			};
		}
	};
}

async function putDraft(database: Database, draft: Draft): Promise<void> {
	const transaction = database.transaction('drafts', 'readwrite');
	const put = transaction.store.put(draft);
	// Without waiting for the answer: a page that goes away now has nobody left who would commit.
	transaction.commit();
	await Promise.all([put, transaction.done]);
}
