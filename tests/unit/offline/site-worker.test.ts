import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { digestOf } from '#offline/download.ts';
import { FileStore, type Caches } from '#offline/file-store.ts';
import { addressOf } from '#offline/find-file.ts';
import { unpackSiteFiles, type SiteFile, type SiteFiles } from '#offline/site-files.ts';
import { SiteWorker } from '#offline/site-worker.ts';
import { makeCaches } from './caches.ts';
import { bytesOf, group, scope, version } from './site.ts';

let caches: Caches;
/** What the host sends, by address; nothing at all when it is undefined. */
let host: Map<string, string> | undefined;
let tabs: string[];

beforeEach(() => {
	[caches, host, tabs] = [makeCaches(), new Map(), []];
	vi.stubGlobal('caches', caches);
	vi.stubGlobal('fetch', async (asked: string | Request) => {
		const text = host?.get(typeof asked === 'string' ? asked : asked.url);
		if (!host) throw new TypeError('no network');
		return text === undefined ? new Response('', { status: 404 }) : new Response(text);
	});
});
afterEach(() => vi.unstubAllGlobals());

async function site(name: string, texts: Record<string, string>): Promise<SiteFiles> {
	const files: SiteFile[] = [];
	for (const [path, text] of Object.entries(texts))
		files.push({ path, digest: await digestOf(bytesOf(text)), size: text.length, wire: text.length });
	return version(name, group('pages', ...files));
}

function publish(files: SiteFiles, texts: Record<string, string>): void {
	for (const { path } of files.groups[0]!.files) host!.set(addressOf({ path }, scope), texts[path]!);
}

async function saveAll(files: SiteFiles, texts: Record<string, string>): Promise<void> {
	const store = new FileStore(caches, scope);
	for (const file of files.groups[0]!.files) await store.put('pages', file, bytesOf(texts[file.path]!));
}

/** A worker as a browser drives it. */
function start(files: SiteFiles) {
	const hearers: Record<string, (event: unknown) => void> = {};
	const worker = {
		registration: { scope: scope.href, installing: null, waiting: null },
		clients: { claim: async () => {}, matchAll: async () => tabs.map((id) => ({ id })) },
		skipWaiting: vi.fn(async () => {}),
		addEventListener: (type: string, hearer: (event: unknown) => void) => void (hearers[type] = hearer)
	};
	new SiteWorker(worker as never, files).listen();
	const work = async (type: string, more: object = {}) => {
		const waited: Promise<unknown>[] = [];
		let answer: Promise<Response> | undefined;
		const respondWith = (response: Promise<Response>) => (answer = response);
		hearers[type]!({ waitUntil: (one: Promise<unknown>) => waited.push(one), respondWith, ...more });
		await Promise.all(waited);
		return answer;
	};
	const ask = async (path: string, clientId = 'tab', more: object = {}) => {
		const request = {
			url: new URL(path, scope).href,
			method: 'GET',
			mode: 'cors',
			cache: 'default',
			...more
		};
		return work('fetch', { request, clientId });
	};
	return {
		install: () => work('install'),
		activate: () => work('activate'),
		ask,
		open: (path: string) => ask(path, '', { mode: 'navigate' }),
		read: async (path: string, tab?: string) => (await ask(path, tab))?.text(),
		question: (data: unknown, port: object) => work('message', { data, ports: [port] }),
		skipWaiting: worker.skipWaiting
	};
}

const firstTexts = { 'index.html': 'home 1', 'offline.html': 'saved?', 'same.js': 'same' };
const nextTexts = { 'index.html': 'home 2', 'offline.html': 'saved?', 'same.js': 'same', 'new.js': 'new' };

async function startFirst() {
	const files = await site('v1', firstTexts);
	const first = start(files);
	await first.install();
	await first.activate();
	return { files, first };
}

it('saves nothing at a first visit, and answers from the host', async () => {
	const { first, files } = await startFirst();
	publish(files, firstTexts);
	expect(await first.read('same.js')).toBe('same');
	expect([...(await new FileStore(caches, scope).held())]).toEqual([]);
});

it('answers from what is saved, and leads from what is neither saved nor reachable to the page about it', async () => {
	const { first, files } = await startFirst();
	host = undefined;
	expect((await first.open('lesson/a'))!.status).toBe(503);
	await saveAll(files, firstTexts);
	expect(await (await first.open(''))!.text()).toBe('home 1');
	const lost = (await first.open('lesson/a?x=1'))!;
	expect(lost.headers.get('Location')).toBe(`${scope.href}offline?from=lesson%2Fa%3Fx%3D1`);
	await expect(first.read('not-saved.js')).rejects.toThrow('no network');
});

it('leaves alone what is not of this site, and what is sent to it', async () => {
	const { first } = await startFirst();
	expect(await first.ask('/elsewhere')).toBeUndefined();
	expect(await first.ask('https://other.example/some/path/x')).toBeUndefined();
	expect(await first.ask('same.js', 'tab', { method: 'POST' })).toBeUndefined();
});

it('asks the host when somebody wants a file past the cache', async () => {
	const { first, files } = await startFirst();
	await saveAll(files, firstTexts);
	host!.set(`${scope.href}same.js`, 'from the host');
	expect(await (await first.ask('same.js', 'tab', { cache: 'reload' }))!.text()).toBe('from the host');
});

it('gathers a newer version whole before it takes over, and keeps the old one for its tabs', async () => {
	const { first, files } = await startFirst();
	await saveAll(files, firstTexts);
	const nextFiles = await site('v2', nextTexts);
	publish(nextFiles, nextTexts);
	const next = start(nextFiles);
	await next.install();
	expect(await first.read('')).toBe('home 1');

	tabs = ['old'];
	await next.activate();
	host = undefined;
	expect(await next.read('', 'old')).toBe('home 1');
	expect(await next.read('', 'new')).toBe('home 2');
	expect(await next.read('new.js', 'new')).toBe('new');

	tabs = ['new'];
	await next.open('');
	expect((await new FileStore(caches, scope).held()).size).toBe(4);
	// Started anew, as browsers do all the time, it knows the same.
	expect(await start(nextFiles).read('', 'new')).toBe('home 2');
});

it('a worker that is started anew still knows the older tabs', async () => {
	const { files } = await startFirst();
	await saveAll(files, firstTexts);
	const nextFiles = await site('v2', nextTexts);
	publish(nextFiles, nextTexts);
	const next = start(nextFiles);
	await next.install();
	tabs = ['old'];
	await next.activate();
	expect(await start(nextFiles).read('', 'old')).toBe('home 1');
});

it('a version that does not arrive whole does not take over, and the present one stays whole', async () => {
	const { first, files } = await startFirst();
	await saveAll(files, firstTexts);
	const nextFiles = await site('v2', nextTexts);
	publish(nextFiles, { ...nextTexts, 'new.js': 'half' });
	await expect(start(nextFiles).install()).rejects.toMatchObject({ code: 'changed' });
	host = undefined;
	for (const [path, text] of Object.entries(firstTexts)) expect(await first.read(path)).toBe(text);
});

it('tells its files, and takes over when it is told to', async () => {
	const { first, files } = await startFirst();
	const answers: { files: unknown; older: unknown }[] = [];
	await first.question({ kind: 'files' }, { postMessage: (answer: never) => answers.push(answer) });
	expect(unpackSiteFiles(answers[0]!.files)).toEqual(files);
	expect(answers[0]!.older).toBeUndefined();
	await first.question('nonsense', {});
	expect(first.skipWaiting).not.toHaveBeenCalled();
	await first.question({ kind: 'take-over' }, {});
	expect(first.skipWaiting).toHaveBeenCalled();
});
