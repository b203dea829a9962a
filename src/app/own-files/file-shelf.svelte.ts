import { describeStorageCause } from '#notebook/words.ts';
import { declareOwnRows } from '#editor/own-rows.ts';
import type { OpenedOwnFile } from '#protocol/own-file.ts';
import type { OwnFileRecord } from '#storage/database.ts';
import { OwnFileStore, type NewOwnFile } from '#storage/own-file-store.ts';
import { writeOwnRows } from './row-types.ts';
import { findWanted } from './wanted.ts';

/** Code may ask for what it likes; so many names are shown. */
const mostWanted = 8;

/** The learner's own files, as an open notebook sees them, or a page without one. */
export class FileShelf {
	files = $state.raw<readonly OwnFileRecord[]>([]);
	isLoaded = $state(false);
	/** Not empty when something could not be stored or read: says so. */
	problem = $state('');
	/** Names that code has asked for, whether there is such a file or not. */
	#asked = $state.raw<readonly string[]>([]);
	readonly #reader: string | undefined;
	readonly #store = new OwnFileStore();

	/** @param reader key of the lesson or notebook; without one there is nobody who reads */
	constructor(reader?: string) {
		this.#reader = reader;
	}

	/** Names of the files that the notebook may read. */
	get given(): readonly string[] {
		return this.files.filter((file) => this.mayRead(file)).map(({ name }) => name);
	}

	/** Names that code has asked for in vain. */
	get wanted(): readonly string[] {
		return this.#asked.filter((name) => !this.given.includes(name));
	}

	get names(): readonly string[] {
		return this.files.map(({ name }) => name);
	}

	mayRead({ readers }: OwnFileRecord): boolean {
		return this.#reader !== undefined && readers.includes(this.#reader);
	}

	async load(): Promise<void> {
		this.#store.watch(() => void this.#refresh());
		await this.#refresh();
		this.isLoaded = true;
	}

	close(): void {
		this.#store.close();
		declareOwnRows('');
	}

	/** Notes what cells will ask for, so that the learner hears of a missing file before a cell fails. */
	readCells(sources: readonly string[]): void {
		this.#want(findWanted(sources));
	}

	/**
	 * For the kernel. A file that the notebook may not read is told from one that does not exist only to the learner:
	 * code that guesses names learns nothing.
	 */
	async open(name: string): Promise<OpenedOwnFile | undefined> {
		const record = await this.#store.open(name, this.#reader ?? '').catch(() => undefined);
		if (!record && /^\w{1,40}$/.test(name)) this.#want([name]);
		if (!record) return undefined;
		const { file, savedAt: _, readers: __, ...set } = record;
		return { set, file };
	}

	/** The notebook may read it from then on. @returns false when it could not be kept; `problem` says why */
	keep(file: NewOwnFile): Promise<boolean> {
		return this.#try(() => this.#store.keep(file, this.#reader));
	}

	allow(name: string): Promise<boolean> {
		return this.#try(() => this.#store.allow(name, this.#reader!));
	}

	forbid(name: string): Promise<boolean> {
		return this.#try(() => this.#store.forbid(name, this.#reader!));
	}

	rename(name: string, next: string): Promise<boolean> {
		return this.#try(() => this.#store.rename(name, next));
	}

	remove(name: string): Promise<boolean> {
		return this.#try(() => this.#store.remove(name));
	}

	#want(names: readonly string[]): void {
		this.#asked = [...this.#asked, ...names.filter((name) => !this.#asked.includes(name))].slice(
			0,
			mostWanted
		);
	}

	async #try(work: () => Promise<void>): Promise<boolean> {
		try {
			await work();
			await this.#refresh();
			return true;
		} catch (error) {
			this.problem = `${describeStorageCause(error)}.`;
			return false;
		}
	}

	async #refresh(): Promise<void> {
		try {
			this.files = await this.#store.list();
			this.problem = '';
			if (this.#reader !== undefined)
				declareOwnRows(writeOwnRows(this.files.filter((file) => this.mayRead(file))));
		} catch (error) {
			this.problem = `${describeStorageCause(error)}.`;
		}
	}
}
