/** A data set's file: from what is kept on this device, else over the network, and always compared with its checksum. */
import { AppError } from '#base/app-error.ts';
import type { DataSet, OpenedDataSet } from '#protocol/data-set.ts';
import type { KeptFiles } from '#storage/kept-files.ts';
import * as words from '#words/data.ts';

export interface DataSetSources {
	/** @param cache `reload` passes over the browser's own cache, which may hold the damaged file */
	fetch(set: DataSet, cache: 'default' | 'reload'): Promise<Response>;
	kept: Pick<KeptFiles, 'read' | 'keep'>;
	/** In hexadecimal; undefined where the browser computes none. */
	sha256(bytes: ArrayBuffer): Promise<string | undefined>;
}

/**
 * A file that arrives damaged or cut off is fetched once more.
 *
 * @throws AppError `offline`, `missing-file` or `broken-file`
 */
export async function openDataSet(
	name: string,
	set: DataSet,
	sources: DataSetSources
): Promise<OpenedDataSet> {
	const kept = await sources.kept.read(set.sha256);
	if (kept && (await isWhole(kept, set, sources))) return { set, bytes: kept };
	const bytes =
		(await download(name, set, sources, 'default')) ?? (await download(name, set, sources, 'reload'));
	if (!bytes) {
		throw new AppError('broken-file', words.damaged(name));
	}
	void sources.kept.keep(set.sha256, bytes); // nobody has to wait for the disk
	return { set, bytes };
}

/** @returns undefined when the file is not what it should be */
async function download(
	name: string,
	set: DataSet,
	sources: DataSetSources,
	cache: 'default' | 'reload'
): Promise<ArrayBuffer | undefined> {
	const response = await sources.fetch(set, cache).catch((cause: unknown) => {
		throw new AppError('offline', words.notLoaded(name), { cause });
	});
	if (!response.ok) throw new AppError('missing-file', words.missingFile(name, response.status));
	const bytes = await response.arrayBuffer().catch(() => undefined); // it broke off
	return bytes && (await isWhole(bytes, set, sources)) ? bytes : undefined;
}

/** Plain http, where browsers give no SHA-256, has to do without: it cannot vouch for the page's own scripts either. */
async function isWhole(bytes: ArrayBuffer, set: DataSet, { sha256 }: DataSetSources): Promise<boolean> {
	const digest = await sha256(bytes);
	return digest === undefined || digest === set.sha256;
}
