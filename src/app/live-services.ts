import type { NotebookServices } from '#notebook/notebook-services.ts';
import type { PageFiles } from './own-files/page-files.svelte.ts';

/** What every notebook of the site needs of its surroundings, a lesson or a learner's own. */
export const liveServices = (files: PageFiles): Pick<NotebookServices, 'makeHost' | 'now' | 'nextSeed'> => ({
	makeHost: async () => {
		const [{ makeBrowserHost }, { fetchDataset }] = await Promise.all([
			import('#kernel/page/browser-host.ts'),
			import('./data/fetch-dataset.ts')
		]);
		return makeBrowserHost(document, { dataset: fetchDataset, ownFile: files.open });
	},
	now: Date.now,
	nextSeed: () => crypto.getRandomValues(new Uint32Array(1))[0]!
});
