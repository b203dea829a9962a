/**
 * The list of all files of one build, made when the site is built and written into the service worker. A file is named
 * by its path and kept by its SHA-256, so that versions share what did not change.
 */
import { isRecord } from '#base/is-record.ts';

export interface SiteFile {
	/** From the site's own folder, as it lies on the host: `lesson/statistics.html`. */
	path: string;
	/** SHA-256 in hexadecimal. */
	digest: string;
	/** Bytes on this device. */
	size: number;
	/** Bytes over the network, as a host sends them that compresses. */
	wire: number;
}

/** What is saved and removed together. `data:<name>` holds a data set. */
export interface FileGroup {
	id: string;
	files: SiteFile[];
}

/** One version of the site. Its groups stand in the order in which they are saved. */
export interface SiteFiles {
	version: string;
	groups: FileGroup[];
}

export const dataGroup = (name: string): string => `data:${name}`;

export const isDataGroup = (id: string): boolean => id.startsWith('data:');

/** As it is written down: paths and digests of some hundred files, without the names of their fields. */
export interface PackedSiteFiles {
	version: string;
	groups: [id: string, files: [path: string, digest: string, size: number, wire: number][]][];
}

export function packSiteFiles({ version, groups }: SiteFiles): PackedSiteFiles {
	return {
		version,
		groups: groups.map(({ id, files }) => [
			id,
			files.map(({ path, digest, size, wire }) => [path, digest, size, wire])
		])
	};
}

/** @param stored what lies in a cache or comes in a message @returns undefined for anything else than a packed list */
export function unpackSiteFiles(stored: unknown): SiteFiles | undefined {
	if (!isRecord(stored) || typeof stored['version'] !== 'string' || !Array.isArray(stored['groups']))
		return undefined;
	const groups = (stored['groups'] as unknown[]).map(unpackGroup);
	if (groups.includes(undefined)) return undefined;
	return { version: stored['version'], groups: groups as FileGroup[] };
}

function unpackGroup(stored: unknown): FileGroup | undefined {
	if (!Array.isArray(stored)) return undefined;
	const [id, packed] = stored as unknown[];
	if (typeof id !== 'string' || !Array.isArray(packed)) return undefined;
	const files = (packed as unknown[]).map(unpackFile);
	return files.includes(undefined) ? undefined : { id, files: files as SiteFile[] };
}

function unpackFile(stored: unknown): SiteFile | undefined {
	if (!Array.isArray(stored)) return undefined;
	const [path, digest, size, wire] = stored as unknown[];
	if (typeof path !== 'string' || typeof digest !== 'string') return undefined;
	return typeof size === 'number' && typeof wire === 'number' ? { path, digest, size, wire } : undefined;
}
