import { isRecord } from '#base/is-record.ts';
import { download } from './download.ts';
import { FileStore } from './file-store.ts';
import { findFile, indexFiles, pathInside, type FileIndex } from './find-file.ts';
import { channelName, type FilesAnswer, type News } from './messages.ts';
import { noPage, offlineAddress } from './no-page.ts';
import { saveFiles } from './save-files.ts';
import { packSiteFiles, type SiteFile, type SiteFiles } from './site-files.ts';
import { filesToRenew } from './states.ts';
import { letGo, readCurrent, readList, readOldTabs, takeOver, writeList, type OldTabs } from './versions.ts';
import type { QuestionEvent, RequestEvent, WorkerScope } from './worker-scope.ts';

/**
 * Answers requests of the site's pages from what is saved, each tab with the files of the version that it was opened
 * with, and everything else from the network. It saves nothing by itself, but for a new version: that takes over only
 * with everything saved that the one before had.
 */
export class SiteWorker {
	readonly #scope: WorkerScope;
	readonly #site: URL;
	readonly #files: SiteFiles;
	readonly #index: FileIndex;
	readonly #store: FileStore;
	/** Read once: only this worker writes it. */
	#oldTabs: Promise<OldTabs> | undefined;
	readonly #older = new Map<string, Promise<FileIndex | undefined>>();

	constructor(scope: WorkerScope, files: SiteFiles) {
		this.#scope = scope;
		this.#site = new URL(scope.registration.scope);
		this.#files = files;
		this.#index = indexFiles(files);
		this.#store = new FileStore(caches, this.#site);
	}

	listen(): void {
		const scope = this.#scope;
		scope.addEventListener('install', (event) => event.waitUntil(this.#gather()));
		scope.addEventListener('activate', (event) => event.waitUntil(this.#takeOver()));
		scope.addEventListener('fetch', (event) => this.#hear(event));
		scope.addEventListener('message', (event) => event.waitUntil(this.#answerQuestion(event)));
	}

	/** A rejection leaves the present version in its place, whole; what was gathered is there for the next try. */
	async #gather(): Promise<void> {
		const before = await readCurrent(this.#store);
		if (!before) return; // A first visit: the page saves, when it has time.
		await saveFiles(filesToRenew(before, this.#files, await this.#store.held()), {
			download: (file) => download(file, this.#site),
			put: (group, file, bytes) => this.#store.put(group, file, bytes)
		});
		await writeList(this.#store, this.#files);
	}

	async #takeOver(): Promise<void> {
		const tabs = await this.#openTabs();
		await takeOver(this.#store, this.#files, tabs);
		this.#oldTabs = letGo(this.#store, this.#files, tabs);
		await this.#oldTabs;
		await this.#scope.clients.claim();
	}

	#hear(event: RequestEvent): void {
		const { request } = event;
		const url = new URL(request.url);
		if (request.method !== 'GET' || pathInside(url, this.#site) === undefined) return;
		const isPage = request.mode === 'navigate';
		event.respondWith(isPage ? this.#openPage(request, url) : this.#answer(request, url, event.clientId));
		if (isPage) event.waitUntil(this.#tidy());
	}

	async #openPage(request: Request, url: URL): Promise<Response> {
		const saved = await this.#read(findFile(url, this.#site, this.#index));
		if (saved) return saved;
		try {
			return await fetch(request);
		} catch {
			this.#tell({ kind: 'unreachable' });
			const isThere = await this.#read(this.#index.get('offline.html'));
			return isThere ? Response.redirect(offlineAddress(url, this.#site)) : noPage();
		}
	}

	async #answer(request: Request, url: URL, tab: string): Promise<Response> {
		// Whoever asks past the cache has found what is kept damaged.
		const isAnew = request.cache === 'reload';
		const saved = isAnew ? undefined : await this.#read(await this.#find(url, tab));
		if (saved) return saved;
		try {
			return await fetch(request);
		} catch (error) {
			this.#tell({ kind: 'unreachable' });
			throw error;
		}
	}

	/** A cache that cannot be read is as good as none. */
	async #read(file: SiteFile | undefined): Promise<Response | undefined> {
		return file && this.#store.read(file).catch(() => undefined);
	}

	/** A tab gets the files of its own version. Its workers cannot be told apart, and ask for what only one version has. */
	async #find(url: URL, tab: string): Promise<SiteFile | undefined> {
		this.#oldTabs ??= readOldTabs(this.#store).catch(() => ({}));
		const oldTabs = await this.#oldTabs;
		const version = oldTabs[tab];
		if (version !== undefined) return findFile(url, this.#site, await this.#indexOf(version));
		const file = findFile(url, this.#site, this.#index);
		if (file) return file;
		for (const other of new Set(Object.values(oldTabs))) {
			const old = findFile(url, this.#site, await this.#indexOf(other));
			if (old) return old;
		}
		return undefined;
	}

	async #indexOf(version: string): Promise<FileIndex> {
		let index = this.#older.get(version);
		if (!index) {
			index = readList(this.#store, version).then((files) => files && indexFiles(files));
			this.#older.set(version, index);
		}
		return (await index) ?? this.#index;
	}

	/** When the last tab of an older version has gone, so does that version. */
	async #tidy(): Promise<void> {
		const { installing, waiting } = this.#scope.registration;
		const old = await readOldTabs(this.#store);
		if (installing || waiting || Object.keys(old).length === 0) return;
		this.#oldTabs = letGo(this.#store, this.#files, await this.#openTabs());
		await this.#oldTabs;
	}

	async #openTabs(): Promise<string[]> {
		const tabs = await this.#scope.clients.matchAll({ includeUncontrolled: true });
		return tabs.map(({ id }) => id);
	}

	async #answerQuestion({ data, ports }: QuestionEvent): Promise<void> {
		if (!isRecord(data)) return;
		if (data['kind'] === 'take-over') return this.#scope.skipWaiting();
		if (data['kind'] !== 'files') return;
		const before = (await readCurrent(this.#store)) ?? this.#files;
		const isOther = before.version !== this.#files.version;
		const answer: FilesAnswer = {
			files: packSiteFiles(this.#files),
			older: isOther ? packSiteFiles(before) : undefined
		};
		ports[0]?.postMessage(answer);
	}

	#tell(news: News): void {
		const channel = new BroadcastChannel(channelName(this.#site.href));
		channel.postMessage(news);
		channel.close();
	}
}
