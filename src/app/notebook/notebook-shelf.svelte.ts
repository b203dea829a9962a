import { describeStorageCause } from '#notebook/words.ts';
import type { NotebookRecord } from '#protocol/notebook.ts';
import { NotebookStore, type NewNotebook } from '#storage/notebook-store.ts';

/** The learner's notebooks, as their page shows them. */
export class NotebookShelf {
	notebooks = $state.raw<readonly NotebookRecord[]>([]);
	deleted = $state.raw<readonly NotebookRecord[]>([]);
	/** Stored notebooks that could not be read. */
	broken = $state(0);
	isLoaded = $state(false);
	/** Not empty when something could not be stored or read: says so. */
	problem = $state('');
	readonly #store = new NotebookStore();

	async load(): Promise<void> {
		this.#store.watch(() => void this.#refresh());
		await this.#refresh();
		this.isLoaded = true;
	}

	close(): void {
		this.#store.close();
	}

	/** Undefined when it could not be kept. */
	create(notebook: NewNotebook): Promise<NotebookRecord | undefined> {
		return this.#try(() => this.#store.create(notebook));
	}

	async rename({ id }: NotebookRecord, title: string): Promise<void> {
		await this.#try(() => this.#store.rename(id, title));
	}

	async duplicate({ id }: NotebookRecord): Promise<void> {
		await this.#try(() => this.#store.duplicate(id));
	}

	async remove({ id }: NotebookRecord): Promise<void> {
		await this.#try(() => this.#store.remove(id));
	}

	async bringBack({ id }: NotebookRecord): Promise<void> {
		await this.#try(() => this.#store.bringBack(id));
	}

	async #try<Result>(work: () => Promise<Result>): Promise<Result | undefined> {
		try {
			const result = await work();
			await this.#refresh();
			return result;
		} catch (error) {
			this.#report(error);
			return undefined;
		}
	}

	async #refresh(): Promise<void> {
		try {
			const { notebooks, broken } = await this.#store.list();
			this.notebooks = notebooks.filter(({ deletedAt }) => deletedAt === undefined);
			this.deleted = notebooks.filter(({ deletedAt }) => deletedAt !== undefined);
			this.broken = broken;
			this.problem = '';
		} catch (error) {
			this.#report(error);
		}
	}

	#report(error: unknown): void {
		this.problem = `${describeStorageCause(error)}.`;
	}
}
