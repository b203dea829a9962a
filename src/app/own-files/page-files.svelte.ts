import type { WorkerHost } from '#kernel/page/host.ts';
import type { FileShelf } from './file-shelf.svelte.ts';

/** What the dialog shows: the list of files, or one that is about to be added. */
export type FilesView =
	| { kind: 'list' }
	/** @param name that it gets; suggested from the file's when it is absent */
	| { kind: 'import'; file: File; name?: string };

/** The learner's own files on a page. All but this is loaded when it is needed. */
export class PageFiles {
	/** Undefined until somebody has asked for it. */
	shelf = $state.raw<FileShelf>();
	view = $state.raw<FilesView>();
	readonly #reader: string | undefined;
	#loading: Promise<FileShelf> | undefined;

	/** @param reader key of the lesson or notebook; absent on a page without cells */
	constructor(reader?: string) {
		this.#reader = reader;
	}

	/** For the kernel's host. */
	readonly open: WorkerHost['ownFile'] = async (name) => (await this.load()).open(name);

	load(): Promise<FileShelf> {
		this.#loading ??= this.#make();
		this.#loading.catch(() => (this.#loading = undefined)); // offline, perhaps: tried again
		return this.#loading;
	}

	close(): void {
		this.shelf?.close();
	}

	async #make(): Promise<FileShelf> {
		const { FileShelf } = await import('./file-shelf.svelte.ts');
		const shelf = new FileShelf(this.#reader);
		await shelf.load();
		this.shelf = shelf;
		return shelf;
	}
}
