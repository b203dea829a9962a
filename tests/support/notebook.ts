/** An open notebook on Node's kernel, with a store in memory. */
import { nodeHost } from '#cli/node/node-host.ts';
import type { NotebookServices, PartConfig } from '#notebook/notebook-services.ts';
import { Notebook } from '#notebook/notebook.svelte.ts';
import type { Layout } from '#protocol/notebook.ts';
import type { WidgetValues } from '#protocol/widget.ts';
import { noHistory } from '#storage/memory-store.ts';
import type { LessonStore } from '#storage/lesson-store.ts';

export interface MemoryStore extends LessonStore {
	drafts: Map<string, string>;
	widgets: Map<string, WidgetValues>;
	layout: Layout | undefined;
	practice: { cell: string; runs: number; passed: number }[];
}

export function makeMemoryStore(): MemoryStore {
	const store: MemoryStore = {
		drafts: new Map(),
		widgets: new Map(),
		layout: undefined,
		practice: [],
		loadDrafts: async () =>
			[...store.drafts].map(([cell, source]) => ({ lesson: 'lesson', cell, source, savedAt: 0 })),
		loadProgress: async () => [],
		saveDraft: async (cell, source) => void store.drafts.set(cell, source),
		saveProgress: async () => undefined,
		practised: (cell, practice) => void store.practice.push({ cell, ...practice }),
		loadWidgets: async () =>
			[...store.widgets].map(([cell, values]) => ({ lesson: 'lesson', cell, values, savedAt: 0 })),
		saveWidgets: async (cell, values) => void store.widgets.set(cell, values),
		loadLayout: async () => store.layout,
		saveLayout: async (layout) => void (store.layout = layout),
		watchLayout: () => () => undefined,
		watchDrafts: () => () => undefined,
		watchRecords: () => () => undefined,
		history: noHistory,
		repairs: []
	};
	return store;
}

export function openTestNotebook(
	parts: readonly PartConfig[],
	services: Partial<NotebookServices> = {}
): Notebook {
	return new Notebook(parts, {
		lesson: 'lesson',
		datasets: [],
		store: makeMemoryStore(),
		makeHost: async () => nodeHost,
		loadChecks: async () => '',
		now: () => 1000,
		nextSeed: () => 1,
		...services
	});
}
