import type { Layout } from '#protocol/notebook.ts';
import type { WidgetValues } from '#protocol/widget.ts';
import * as words from '#words/stored.ts';
import { CellRecords } from './cell-records.ts';
import { connection } from './connection.ts';
import type { AttemptRecord, Draft, Progress, WidgetRecord } from './database.ts';
import { toKept } from './kept-widgets.ts';
import { LayoutSync } from './layout-sync.ts';
import { LayoutStore } from './layouts.ts';
import { LeftBehind } from './left-behind.ts';
import { isNotebook } from './notebook-contents.ts';
import type { Practice } from './practice-log.ts';
import { readLayout } from './read-layout.ts';
import { readDraft, readProgress } from './read-stored.ts';
import { readWidgets } from './read-widgets.ts';
import { watchRecords } from './record-news.ts';
import { rescueCells } from './rescue-cells.ts';
import { TabChannel } from './tab-channel.ts';

/** What a notebook keeps. Tests pass another one. */
export interface LessonStore {
	loadDrafts(): Promise<Draft[]>;
	loadProgress(): Promise<Progress[]>;
	/** Resolves when the text, or a later one of the same cell, is on disk. */
	saveDraft(cell: string, source: string): Promise<void>;
	saveProgress(progress: Progress): Promise<void>;
	/** The learner was at a cell: what of it is practice. Never fails: it is only a record. */
	practised(cell: string, practice: Practice): void;
	loadWidgets(): Promise<WidgetRecord[]>;
	/** Resolves when the values, or later ones of the same cell, are on disk. Presses and large files are not kept. */
	saveWidgets(cell: string, values: WidgetValues): Promise<void>;
	/** Undefined when the learner has changed nothing about the order. */
	loadLayout(): Promise<Layout | undefined>;
	/** What another tab has changed at the same time is kept too, and told to `watchLayout`. */
	saveLayout(layout: Layout): Promise<void>;
	/** Calls back with the layout that another tab has saved. @returns a function that ends it */
	watchLayout(listener: (layout: Layout) => void): () => void;
	/** Calls back with what another tab has written. @returns a function that ends it */
	watchDrafts(listener: (cell: string, source: string) => void): () => void;
	/** Calls back when progress, widgets or earlier texts are other ones now, by another tab. @returns a function that ends it */
	watchRecords(listener: () => void): () => void;
	/** Earlier texts of the cells. */
	readonly history: TextHistory;
	/** What of the data that was loaded was repaired or not understood, in sentences for the learner. */
	readonly repairs: readonly string[];
}

/** An earlier text, as its cell knows it. */
export type EarlierText = Omit<AttemptRecord, 'lesson'>;

export interface TextHistory {
	/** How many there are, by cell; a cell that is not named has none. */
	count(): Promise<Readonly<Record<string, number>>>;
	/** The last one comes first. */
	load(cell: string): Promise<EarlierText[]>;
	/** @returns false when the history tells it already */
	add(text: EarlierText): Promise<boolean>;
}

interface DraftMessage {
	lesson: string;
	cell: string;
	source: string;
}

type LayoutMessage = Layout & { lesson: string; revision: number };

/** Everything of one lesson or notebook, in IndexedDB; open tabs tell each other what they wrote. */
export function openLessonStore(lesson: string): LessonStore {
	const repairs: string[] = [];
	const draftChannel = new TabChannel<DraftMessage>('stagecoach-drafts', lesson);
	const layoutChannel = new TabChannel<LayoutMessage>('stagecoach-layouts', lesson);
	const drafts = new CellRecords(connection, {
		...{ name: 'drafts', lesson, read: readDraft, atOnce: keysAtOnce },
		leftBehind: new LeftBehind(() => localStorage, lesson),
		written: ({ cell, source }) => draftChannel.post({ lesson, cell, source })
	});
	const layouts = new LayoutStore(connection, lesson);
	const widgets = new CellRecords(connection, { name: 'widgets', lesson, read: readWidgets });
	const sync = new LayoutSync(layouts, ({ layout, revision }) =>
		layoutChannel.post({ lesson, ...layout, revision })
	);
	/** Comes when it is needed first: a page that is only read has nothing to note. */
	const note = async (cell: string, practice: Practice) => {
		const { practiceLog } = await import('./practice-log.ts');
		practiceLog.note({ lesson, cell }, practice);
	};
	const hurry = () => {
		sync.hurry();
		drafts.hurry();
		widgets.hurry();
	};
	addEventListener('pagehide', hurry);
	// A phone ends a page that was put aside without another word.
	document.addEventListener('visibilitychange', () => document.hidden && hurry());
	const forget = connection.onDeleted(async (database) => {
		await drafts.writeAgain(database);
		await widgets.writeAgain(database);
		if (sync.latest) await layouts.write(database, sync.latest);
	});
	return {
		repairs,
		loadDrafts: async () => {
			const loaded = await drafts.load();
			if (loaded.broken > 0) repairs.push(words.draftDamaged);
			return loaded.records;
		},
		loadProgress: async () => {
			const stored = await connection.use((database) =>
				database.getAllFromIndex('progress', 'lesson', lesson)
			);
			// In time: there may be no network when something is achieved.
			loadWriter().then(({ rememberProgress }) => rememberProgress(stored), ignore);
			return stored.flatMap((progress) => readProgress(progress) ?? []);
		},
		saveDraft: (cell, source) => {
			void note(cell, { runs: 0, passed: 0 }).catch(ignore);
			return drafts.save({ lesson, cell, source, savedAt: Date.now() });
		},
		saveProgress: async (progress) => (await loadWriter()).saveProgress(progress),
		practised: (cell, practice) => void note(cell, practice).catch(ignore),
		loadWidgets: async () => (await widgets.load()).records,
		saveWidgets: (cell, values) =>
			widgets.save({ lesson, cell, values: toKept(values), savedAt: Date.now() }),
		loadLayout: async () => {
			const stored = await layouts.load();
			repairs.push(...(stored?.problems ?? []));
			if (isNotebook(lesson) && (stored?.isDamaged ?? true)) {
				const layout = rescueCells(stored?.layout ?? nothing, (await drafts.load()).records);
				return sync.loaded({ layout, revision: stored?.revision ?? 0 });
			}
			return stored && sync.loaded(stored);
		},
		saveLayout: (layout) => sync.save(layout),
		history: openHistory(lesson),
		watchRecords: (listener) => watchRecords((lessons) => lessons.includes(lesson) && listener()),
		watchLayout: (listener) => {
			sync.watch(listener);
			layoutChannel.onMessage((now) => sync.receive(readLayout(now)));
			return () => layoutChannel.close();
		},
		watchDrafts: (listener) => {
			draftChannel.onMessage(({ cell, source }) => {
				if (typeof source === 'string') listener(cell, source);
			});
			return () => {
				forget();
				draftChannel.close();
			};
		}
	};
}

/** Comes when it is first needed: text does not wait for it. */
function openHistory(lesson: string): TextHistory {
	const load = () => import('./attempts.ts');
	return {
		count: async () => (await load()).countAttempts(lesson),
		load: async (cell) => (await load()).loadAttempts(lesson, cell),
		add: async (text) => (await load()).saveAttempt({ lesson, ...text })
	};
}

/**
 * How many keystrokes may be on their way to the disk. They end in their order; one that waited for the others would be
 * lost in a crash.
 */
const keysAtOnce = 8;

const loadWriter = () => import('./course-progress.ts');

/** Where nothing can be noted, the learner works on all the same. */
const ignore = (): undefined => undefined;

const nothing: Layout = { placed: [], removed: [] };
