/** Makes the notebook of a lesson: the only place that ties storage, kernel, data sets and checks together. */
import { browser } from '$app/env';
import type { PartConfig } from '#notebook/notebook-services.ts';
import { Notebook } from '#notebook/notebook.svelte.ts';
import { openLessonStore, type LessonStore } from '#storage/lesson-store.ts';
import { fetchDataset } from './fetch-dataset.ts';
import { toPartKey, type LessonPageData } from './lesson-page.ts';

const checks = import.meta.glob<string>('/exercises/*/*/*/grade.ts', { query: '?grader', import: 'default' });

/** While the page is made at build time there is nothing to store. */
const noStore: LessonStore = {
	loadDrafts: async () => [],
	loadProgress: async () => [],
	saveDraft: async () => undefined,
	saveProgress: async () => undefined,
	loadLayout: async () => undefined,
	saveLayout: async () => undefined,
	watchLayout: () => () => undefined,
	watchDrafts: () => () => undefined
};

export function makeNotebook({ slug, datasets, parts }: LessonPageData): Notebook {
	const configs = parts.map((part, index): PartConfig => {
		const id = toPartKey(part, index);
		if (part.kind === 'prose') return { kind: 'prose', id };
		const { kind, source: starter } = part;
		return kind === 'task' ? { id, kind, starter, hintCount: part.hintCount } : { id, kind, starter };
	});
	return new Notebook(configs, {
		lesson: slug,
		datasets,
		store: browser ? openLessonStore(slug) : noStore,
		makeHost: async () => {
			const { makeBrowserHost } = await import('#kernel/page/browser-host.ts');
			return makeBrowserHost(document, fetchDataset);
		},
		loadChecks: async (task) => {
			const path = Object.keys(checks).find((key) => key.endsWith(`/${slug}/${task}/grade.ts`));
			if (!path) throw new Error(`The task ${slug}/${task} has no checks.`);
			return checks[path]!();
		},
		now: Date.now,
		nextSeed: () => crypto.getRandomValues(new Uint32Array(1))[0]!
	});
}
