/** Where the export to Jupyter gets its libraries and data sets: from the files that the kernel is given, too. */
import { runtimeUrl } from 'virtual:jupyter-runtime';
import { AppError } from '#base/app-error.ts';
import type { IpynbSources } from '#export/ipynb/write.ts';
import { makeModuleTexts } from '#kernel/page/module-texts.ts';
import * as words from '#words/export-panels.ts';
import { fetchDataset } from '../data/fetch-dataset.ts';
import { cleanHtml } from './clean-html.ts';

export const ipynbSources: IpynbSources = {
	runtime: async () => (await fetchWhole(runtimeUrl)).text(),
	module: makeModuleTexts(fetchWhole),
	dataSet: fetchDataset,
	clean: cleanHtml
};

async function fetchWhole(url: string): Promise<Response> {
	const response = await fetch(url).catch(() => undefined);
	if (response?.ok) return response;
	throw new AppError('offline', words.libraryMissing);
}
