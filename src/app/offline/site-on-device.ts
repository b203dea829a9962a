import { download } from '#offline/download.ts';
import { FileStore } from '#offline/file-store.ts';
import { channelName, type FilesAnswer, type News } from '#offline/messages.ts';
import { saveFiles, type Saving } from '#offline/save-files.ts';
import { unpackSiteFiles, type FileGroup, type SiteFiles } from '#offline/site-files.ts';
import { digestsOnlyOf, missingFiles } from '#offline/states.ts';
import { askWorker } from './ask-worker.ts';
import { startWith } from './start-with.ts';

export type Digests = ReadonlySet<string>;

export interface Versions {
	site: SiteFiles | undefined;
	/** The version before, while tabs still use it. */
	older: SiteFiles | undefined;
}

/** The files of the site as this tab reaches them: on the device, over the network, and what other tabs do with them. */
export class SiteOnDevice {
	readonly #registration: ServiceWorkerRegistration;
	readonly #scope: URL;
	readonly #store: FileStore;
	readonly #channel: BroadcastChannel;

	/** @param onnews hears what other tabs and the worker tell */
	constructor(registration: ServiceWorkerRegistration, onnews: (news: News) => void) {
		this.#registration = registration;
		this.#scope = new URL(registration.scope);
		this.#store = new FileStore(caches, this.#scope);
		this.#channel = new BroadcastChannel(channelName(registration.scope));
		this.#channel.onmessage = ({ data }) => onnews(data as News);
	}

	async versions(): Promise<Versions> {
		const answer = (await askWorker(this.#registration, { kind: 'files' })) as
			Partial<FilesAnswer> | undefined;
		return { site: unpackSiteFiles(answer?.files), older: unpackSiteFiles(answer?.older) };
	}

	/** What is saved; nothing where the browser lets nobody look. */
	held(): Promise<Digests> {
		return this.#store.held().catch(() => new Set<string>());
	}

	/** Saves what a group lacks. @throws AppError `network`, `missing`, `changed` or `full` */
	async saveGroup(
		group: FileGroup,
		held: Digests,
		options: Pick<Saving, 'turn' | 'signal' | 'onsaved'>
	): Promise<void> {
		const files = startWith(missingFiles(group, held), location.href, this.#scope);
		await saveFiles([{ id: group.id, files }], {
			...options,
			download: (file) => download(file, this.#scope),
			put: (id, file, bytes) => this.#store.put(id, file, bytes),
			onsaved: (file) => {
				options.onsaved?.(file);
				this.#tellOthers();
			}
		});
	}

	async remove(id: string, site: SiteFiles): Promise<void> {
		await this.#store.remove(digestsOnlyOf(id, site));
		this.#tellOthers();
	}

	/** One tab saves at a time; the others wait. @throws AbortError when the waiting is called off */
	alone(work: () => Promise<void>, signal: AbortSignal): Promise<void> {
		return navigator.locks.request(`stagecoach-saving ${this.#scope.pathname}`, { signal }, work);
	}

	/** Ends what other tabs save. */
	stopOthers(): void {
		this.#channel.postMessage({ kind: 'stop' } satisfies News);
	}

	/** Whether the site answers, asked for a file that is never saved. */
	async isReachable(): Promise<boolean> {
		const url = new URL('_app/version.json', this.#scope);
		return fetch(url, { cache: 'no-store' }).then(
			() => true,
			() => false
		);
	}

	#tellOthers(): void {
		this.#channel.postMessage({ kind: 'changed' } satisfies News);
	}
}

export const withDigest = (held: Digests | undefined, digest: string): Digests => new Set(held).add(digest);
