import { onceEach } from '#base/once-each.ts';
import { catalogue } from '#datasets/catalogue.ts';
import { findDataSet } from '#datasets/registry.ts';
import { dataSetCache, KeptFiles } from '#storage/kept-files.ts';
import { openDataSet, type DataSetSources } from './open-data-set.ts';

const urls = import.meta.glob<string>('/datasets/*/*.{csv,bin}', {
	query: '?url&no-inline',
	import: 'default',
	eager: true
});

const current = new Set(Object.values(catalogue).map(({ sha256 }) => sha256));

const sources: DataSetSources = {
	fetch: ({ file }, cache) => fetch(urls[`/datasets/${file}`]!, { cache }),
	kept: new KeptFiles(async () => caches.open(dataSetCache), current),
	sha256
};

/** A data set, opened once for the page. */
export const fetchDataset = onceEach((name: string) => openDataSet(name, findDataSet(name), sources));

/** `crypto.subtle` is there on https and on localhost only. */
async function sha256(bytes: ArrayBuffer): Promise<string | undefined> {
	if (!globalThis.isSecureContext) return undefined;
	const digest = await crypto.subtle.digest('SHA-256', bytes);
	return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
