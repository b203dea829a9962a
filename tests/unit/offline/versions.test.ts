import { expect, it } from 'vitest';
import { FileStore } from '#offline/file-store.ts';
import type { SiteFiles } from '#offline/site-files.ts';
import { letGo, readCurrent, readList, readOldTabs, takeOver } from '#offline/versions.ts';
import { makeCaches } from './caches.ts';
import { bytesOf, file, group, hex, scope, version } from './site.ts';

const first = version('v1', group('pages', file('a.html', 'a1'), file('same.js', 'same')));
const second = version('v2', group('pages', file('a.html', 'a2'), file('same.js', 'same')));
const third = version('v3', group('pages', file('a.html', 'a3'), file('same.js', 'same')));

async function makeStore(): Promise<FileStore> {
	const store = new FileStore(makeCaches(), scope);
	await gather(store, first);
	await takeOver(store, first, []);
	return store;
}

async function gather(store: FileStore, { groups }: SiteFiles) {
	for (const one of groups[0]!.files) await store.put('pages', one, bytesOf(one.path));
}

const heldBy = async (store: FileStore) => [...(await store.held())].sort();
const named = (...names: string[]) => names.map(hex).sort();

async function change(store: FileStore, next: SiteFiles, tabs: string[]) {
	await gather(store, next);
	await takeOver(store, next, tabs);
	return letGo(store, next, tabs);
}

it('a version that nobody uses goes at once, with the files that only it has', async () => {
	const store = await makeStore();
	expect(await change(store, second, [])).toEqual({});
	expect((await readCurrent(store))?.version).toBe('v2');
	expect(await heldBy(store)).toEqual(named('a2', 'same'));
	expect(await readList(store, 'v1')).toBeUndefined();
});

it('a tab that stays open keeps its version, through more than one change, until it goes', async () => {
	const store = await makeStore();
	expect(await change(store, second, ['tab-1'])).toEqual({ 'tab-1': 'v1' });
	expect(await change(store, third, ['tab-1', 'tab-2'])).toEqual({ 'tab-1': 'v1', 'tab-2': 'v2' });
	expect(await heldBy(store)).toEqual(named('a1', 'a2', 'a3', 'same'));
	expect(await letGo(store, third, ['tab-2'])).toEqual({ 'tab-2': 'v2' });
	expect(await heldBy(store)).toEqual(named('a2', 'a3', 'same'));
	expect(await letGo(store, third, [])).toEqual({});
	expect(await heldBy(store)).toEqual(named('a3', 'same'));
});

it('what cannot be read in the notes counts as nothing', async () => {
	const store = await makeStore();
	await store.writeNote('old-tabs', ['nonsense', 7]);
	await store.writeNote('current', { not: 'a version' });
	await store.writeNote('files-v9', { version: 'v9', groups: [['pages', [['path', 7]]]] });
	expect(await readCurrent(store)).toBeUndefined();
	expect(await readList(store, 'v9')).toBeUndefined();
	await store.writeNote('old-tabs', { tab: 7, other: 'v1' });
	expect(await readOldTabs(store)).toEqual({ other: 'v1' });
});

it('two sites of one host do not touch each other’s files, and share their data sets', async () => {
	const caches = makeCaches();
	const here = new FileStore(caches, scope);
	const there = new FileStore(caches, new URL('../other/', scope));
	await here.put('pages', file('a.html', 'a1'), bytesOf('a'));
	await here.put('data:iris', file('i.csv', 'i1'), bytesOf('i'));
	expect(await heldBy(there)).toEqual(named('i1'));
	await there.keepOnly(new Set());
	expect(await heldBy(here)).toEqual(named('a1', 'i1'));
	expect((await there.read(file('i.csv', 'i1')))?.headers.get('Content-Type')).toBe('text/csv');
});

it('a disk without room is an error that says so', async () => {
	const store = new FileStore(makeCaches(0), scope);
	await expect(store.put('pages', file('a.html'), bytesOf('a'))).rejects.toMatchObject({ code: 'full' });
});
