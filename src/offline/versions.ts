/**
 * Which versions of the site are in use. A tab keeps the version that it was opened with: its scripts ask for chunks and
 * data that the next version may not have. So the lists of files of older versions stay, with their files, until no tab
 * uses them.
 */
import { isRecord } from '#base/is-record.ts';
import type { FileStore } from './file-store.ts';
import { packSiteFiles, unpackSiteFiles, type SiteFiles } from './site-files.ts';

const listPrefix = 'files-';

/** The version of each tab that is older than the present one, by the tab's id. */
export type OldTabs = Record<string, string>;

export async function writeList(store: FileStore, files: SiteFiles): Promise<void> {
	await store.writeNote(listPrefix + files.version, packSiteFiles(files));
}

export async function readList(store: FileStore, version: string): Promise<SiteFiles | undefined> {
	return unpackSiteFiles(await store.readNote(listPrefix + version));
}

/** The version that took over last. */
export async function readCurrent(store: FileStore): Promise<SiteFiles | undefined> {
	const version = await store.readNote('current');
	return typeof version === 'string' ? readList(store, version) : undefined;
}

export async function readOldTabs(store: FileStore): Promise<OldTabs> {
	const stored = await store.readNote('old-tabs');
	if (!isRecord(stored)) return {};
	return Object.fromEntries(
		Object.entries(stored).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
	);
}

/**
 * A version takes over. Tabs that are open now belong to the one before, if they do not belong to an even older one.
 *
 * @param openTabs ids of all tabs that are open
 */
export async function takeOver(
	store: FileStore,
	next: SiteFiles,
	openTabs: readonly string[]
): Promise<OldTabs> {
	const before = await store.readNote('current');
	const known = await readOldTabs(store);
	const old: OldTabs = {};
	for (const id of openTabs) {
		const version = known[id] ?? before;
		if (typeof version === 'string' && version !== next.version) old[id] = version;
	}
	await writeList(store, next);
	await store.writeNote('current', next.version);
	await store.writeNote('old-tabs', old);
	return old;
}

/**
 * Lets go of versions that no tab uses any more, with the files that only they have. Not while a next version gathers
 * its files, which are in no list of these.
 *
 * @returns the tabs of older versions that are still open
 */
export async function letGo(
	store: FileStore,
	current: SiteFiles,
	openTabs: readonly string[]
): Promise<OldTabs> {
	const known = await readOldTabs(store);
	const old = Object.fromEntries(Object.entries(known).filter(([id]) => openTabs.includes(id)));
	const used = new Set([current.version, ...Object.values(old)]);
	const digests = new Set(current.groups.flatMap(digestsOf));
	for (const name of await store.noteNames()) {
		if (!name.startsWith(listPrefix)) continue;
		const version = name.slice(listPrefix.length);
		if (!used.has(version)) await store.removeNote(name);
		else (await readList(store, version))?.groups.flatMap(digestsOf).forEach((digest) => digests.add(digest));
	}
	await store.keepOnly(digests);
	await store.writeNote('old-tabs', old);
	return old;
}

const digestsOf = ({ files }: SiteFiles['groups'][number]): string[] => files.map(({ digest }) => digest);
