import { Notebook } from '#notebook/notebook.svelte.ts';
import type { NotebookFile, NotebookRecord } from '#protocol/notebook.ts';
import type { LessonStore } from '#storage/lesson-store.ts';
import { toStorageKey } from '#storage/notebook-contents.ts';
import { liveServices } from '../live-services.ts';
import type { PageFiles } from '../own-files/page-files.svelte.ts';

/** The notebook that a record stands for. All libraries and data sets can be used in it. */
export function makeNotebook({ id, origin }: NotebookRecord, store: LessonStore, files: PageFiles): Notebook {
	return new Notebook([], {
		lesson: toStorageKey(id),
		origin,
		datasets: [], // what checks would need; cells load what they ask for
		store,
		...liveServices(files),
		loadChecks: (task) => Promise.reject(new Error(`${task} is no task: a notebook of one’s own has none.`))
	});
}

/** What a file says of the cells. */
export function toFileCells({ cells }: Pick<Notebook, 'cells'>): NotebookFile['cells'] {
	return cells.map(({ kind, source }) => ({ kind: kind === 'text' ? 'text' : 'code', source }));
}

const touchEveryMs = 10_000;

/** The store, and word to `touch` that something has changed: at once, and then not with every key. */
export function touching<Store extends LessonStore>(store: Store, touch: () => Promise<void>): Store {
	let touchedAt = -Infinity;
	const changed = () => {
		if (Date.now() - touchedAt < touchEveryMs) return;
		touchedAt = Date.now();
		touch().catch(() => undefined); // the store itself says that nothing can be kept
	};
	return {
		...store,
		saveDraft: (cell, source) => {
			changed();
			return store.saveDraft(cell, source);
		},
		saveLayout: (layout) => {
			changed();
			return store.saveLayout(layout);
		}
	};
}
