/** The cache of the data sets. What is saved for offline lies in it too. */
export const dataSetCache = 'stagecoach-data-sets';

/** What is used of the browser's Cache Storage. */
export interface FileCache {
	match(key: string): Promise<Response | undefined>;
	put(key: string, file: Response): Promise<void>;
	keys(): Promise<readonly { url: string }[]>;
	delete(key: string): Promise<boolean>;
}

/**
 * Files that never change, kept by their SHA-256 so that they are there without a network. Nothing here throws: where
 * there is no room or no cache (private windows, plain http), a file is simply not kept.
 */
export class KeptFiles {
	readonly #open: () => Promise<FileCache>;
	readonly #current: ReadonlySet<string>;

	/** @param current digests of the files that are of use; others, of older versions, go when a new one is kept */
	constructor(open: () => Promise<FileCache>, current: ReadonlySet<string>) {
		this.#open = open;
		this.#current = current;
	}

	/** @returns undefined when it is not kept, or cannot be read */
	async read(sha256: string): Promise<ArrayBuffer | undefined> {
		try {
			const cache = await this.#open();
			const file = await cache.match(keyOfDigest(sha256));
			return await file?.arrayBuffer();
		} catch {
			return undefined;
		}
	}

	async keep(sha256: string, bytes: ArrayBuffer): Promise<void> {
		const file = new Response(bytes); // a copy of the bytes, made now: whoever has them may give them away
		try {
			const cache = await this.#open();
			await this.#forgetOld(cache);
			await cache.put(keyOfDigest(sha256), file);
		} catch {
			// No room: it is fetched again next time.
		}
	}

	async #forgetOld(cache: FileCache): Promise<void> {
		const old = (await cache.keys()).filter(({ url }) => !this.#current.has(url.split('/').at(-1)!));
		await Promise.all(old.map(({ url }) => cache.delete(url)));
	}
}

/** Cache Storage takes addresses only. This one is never asked of a server. */
export const keyOfDigest = (sha256: string): string => `/kept/${sha256}`;

/** @param url the whole address that a cache gives back @returns undefined for what is not a file kept by its digest */
export const digestOfKey = (url: string): string | undefined => /\/kept\/([0-9a-f]+)$/.exec(url)?.[1];
