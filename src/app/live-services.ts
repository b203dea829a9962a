import type { NotebookServices } from '#notebook/notebook-services.ts';
import { fetchDataset } from './lesson/fetch-dataset.ts';

/** What every notebook of the site needs of its surroundings, a lesson or a learner's own. */
export const liveServices: Pick<NotebookServices, 'makeHost' | 'now' | 'nextSeed'> = {
	makeHost: async () => {
		const { makeBrowserHost } = await import('#kernel/page/browser-host.ts');
		return makeBrowserHost(document, fetchDataset);
	},
	now: Date.now,
	nextSeed: () => crypto.getRandomValues(new Uint32Array(1))[0]!
};
