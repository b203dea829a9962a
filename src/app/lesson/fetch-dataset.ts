import { onceEach } from '#base/once-each.ts';
import { AppError } from '#base/app-error.ts';
import type { OpenedDataSet } from '#protocol/data-set.ts';
import { findDataSet } from '#datasets/registry.ts';

const urls = import.meta.glob<string>('/datasets/*/*.{csv,bin}', {
	query: '?url&no-inline',
	import: 'default',
	eager: true
});

/** A data set, fetched once and compared with its checksum. */
export const fetchDataset = onceEach(fetchChecked);

async function fetchChecked(name: string): Promise<OpenedDataSet> {
	const set = findDataSet(name);
	const response = await fetch(urls[`/datasets/${set.file}`]!).catch((cause: unknown) => {
		const message = `The data set '${name}' could not be loaded. Check your connection and run again.`;
		throw new AppError('offline', message, { cause });
	});
	if (!response.ok)
		throw new AppError('missing-file', `The data set '${name}' is missing (${response.status}).`);
	const bytes = await response.arrayBuffer();
	if ((await hash(bytes)) !== set.sha256) {
		throw new AppError(
			'broken-file',
			`The data set '${name}' arrived damaged. Reload the page and run again.`
		);
	}
	return { set, bytes };
}

async function hash(bytes: ArrayBuffer): Promise<string> {
	const digest = await crypto.subtle.digest('SHA-256', bytes);
	return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
