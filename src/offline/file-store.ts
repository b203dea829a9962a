import { AppError } from '#base/app-error.ts';
import { dataSetCache, digestOfKey, keyOfDigest } from '#storage/kept-files.ts';
import { typeOf } from './find-file.ts';
import { isDataGroup, type SiteFile } from './site-files.ts';

/** What is used of the browser's `caches`. */
export type Caches = Pick<CacheStorage, 'open'>;

/**
 * The files of the site on this device, by their digests. Data sets lie where cells look for them, so nothing is kept
 * twice; a site keeps the rest apart from other sites of the same host.
 */
export class FileStore {
	readonly #caches: Caches;
	readonly #own: string;
	readonly #scope: string;

	constructor(caches: Caches, scope: URL) {
		this.#caches = caches;
		this.#own = `stagecoach-site ${scope.pathname}`;
		this.#scope = scope.href;
	}

	/** Digests of everything that is kept, of whichever version. */
	async held(): Promise<ReadonlySet<string>> {
		const lists = await Promise.all([this.#digests(this.#own), this.#digests(dataSetCache)]);
		return new Set(lists.flat());
	}

	async read(file: SiteFile): Promise<Response | undefined> {
		const key = keyOfDigest(file.digest);
		const own = await (await this.#caches.open(this.#own)).match(key);
		if (own) return own;
		const shared = await (await this.#caches.open(dataSetCache)).match(key);
		return shared && new Response(shared.body, { headers: headersOf(file) });
	}

	/** @throws AppError `full` where there is no room */
	async put(group: string, file: SiteFile, bytes: ArrayBuffer): Promise<void> {
		const cache = await this.#caches.open(isDataGroup(group) ? dataSetCache : this.#own);
		try {
			await cache.put(keyOfDigest(file.digest), new Response(bytes, { headers: headersOf(file) }));
		} catch (cause) {
			throw new AppError('full', 'The browser gives no more room.', { cause });
		}
	}

	/** @param digests of files that may lie in either place */
	async remove(digests: Iterable<string>): Promise<void> {
		const own = await this.#caches.open(this.#own);
		const shared = await this.#caches.open(dataSetCache);
		for (const digest of digests) {
			await own.delete(keyOfDigest(digest));
			await shared.delete(keyOfDigest(digest));
		}
	}

	/** Removes the site's own files whose digests are not among these. Data sets are left to those who read them. */
	async keepOnly(digests: ReadonlySet<string>): Promise<void> {
		const cache = await this.#caches.open(this.#own);
		const old = (await this.#digests(this.#own)).filter((digest) => !digests.has(digest));
		await Promise.all(old.map((digest) => cache.delete(keyOfDigest(digest))));
	}

	/** Something small that is not a file of the site: lists of files, who uses which. */
	async readNote(name: string): Promise<unknown> {
		const cache = await this.#caches.open(this.#own);
		const found = await cache.match(this.#keyOfNote(name));
		return found?.json().catch(() => undefined);
	}

	async writeNote(name: string, value: unknown): Promise<void> {
		const cache = await this.#caches.open(this.#own);
		await cache.put(this.#keyOfNote(name), new Response(JSON.stringify(value)));
	}

	async removeNote(name: string): Promise<void> {
		await (await this.#caches.open(this.#own)).delete(this.#keyOfNote(name));
	}

	async noteNames(): Promise<string[]> {
		const start = this.#keyOfNote('');
		const keys = await (await this.#caches.open(this.#own)).keys();
		return keys.filter(({ url }) => url.startsWith(start)).map(({ url }) => url.slice(start.length));
	}

	async #digests(name: string): Promise<string[]> {
		const keys = await (await this.#caches.open(name)).keys();
		return keys.flatMap(({ url }) => digestOfKey(url) ?? []);
	}

	#keyOfNote(name: string): string {
		return new URL(`kept-notes/${name}`, this.#scope).href;
	}
}

const headersOf = (file: SiteFile) => ({
	'Content-Type': typeOf(file),
	'Content-Length': String(file.size)
});
