import type { NotebookFile } from '#protocol/notebook.ts';
import type { LessonStore, TextHistory } from './lesson-store.ts';
import { placeCells } from './notebook-contents.ts';

/** Of cells that have no past. */
export const noHistory: TextHistory = {
	count: async () => ({}),
	load: async () => [],
	add: async () => false
};

/** Keeps nothing beyond the page: while it is made at build time, and where the browser stores nothing. */
export function makeMemoryStore(cells: NotebookFile['cells'] = []): LessonStore {
	const { layout, texts } = placeCells(cells);
	return {
		loadDrafts: async () => texts.map(({ cell, source }) => ({ lesson: '', cell, source, savedAt: 0 })),
		loadProgress: async () => [],
		saveDraft: async () => undefined,
		saveProgress: async () => undefined,
		practised: () => undefined,
		loadWidgets: async () => [],
		saveWidgets: async () => undefined,
		loadLayout: async () => (cells.length > 0 ? layout : undefined),
		saveLayout: async () => undefined,
		watchLayout: () => () => undefined,
		watchDrafts: () => () => undefined,
		watchRecords: () => () => undefined,
		history: noHistory,
		repairs: []
	};
}
