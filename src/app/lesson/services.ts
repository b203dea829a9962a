/** Makes the notebook of a lesson: the only place that ties storage, kernel, data sets and checks together. */
import { browser } from '$app/env';
import type { PartConfig } from '#notebook/notebook-services.ts';
import { Notebook } from '#notebook/notebook.svelte.ts';
import { openLessonStore } from '#storage/lesson-store.ts';
import { makeMemoryStore } from '#storage/memory-store.ts';
import { liveServices } from '../live-services.ts';
import type { PageFiles } from '../own-files/page-files.svelte.ts';
import { toPartKey, type LessonPageData } from './lesson-page.ts';

export function makeNotebook({ slug, datasets, parts }: LessonPageData, files: PageFiles): Notebook {
	const configs = parts.map((part, index): PartConfig => {
		const id = toPartKey(part, index);
		if (part.kind === 'prose') return { kind: 'prose', id };
		const { kind, source: starter } = part;
		return kind === 'task' ? { id, kind, starter, hintCount: part.hintCount } : { id, kind, starter };
	});
	return new Notebook(configs, {
		lesson: slug,
		datasets,
		store: browser ? openLessonStore(slug) : makeMemoryStore(),
		...liveServices(files),
		loadChecks: async (task) => (await import('./task-checks.ts')).loadTaskChecks(slug, task)
	});
}
