import type { NotebookServices } from '#notebook/notebook-services.ts';
import { fetchDataset } from './data/fetch-dataset.ts';
import type { PageFiles } from './own-files/page-files.svelte.ts';

/** What every notebook of the site needs of its surroundings, a lesson or a learner's own. */
export const liveServices = (files: PageFiles): Pick<NotebookServices, 'makeHost' | 'now' | 'nextSeed'> => ({
	makeHost: async () => {
		const { makeBrowserHost } = await import('#kernel/page/browser-host.ts');
		return makeBrowserHost(document, { dataset: fetchDataset, ownFile: files.open });
	},
	now: Date.now,
	nextSeed: () => crypto.getRandomValues(new Uint32Array(1))[0]!
});
