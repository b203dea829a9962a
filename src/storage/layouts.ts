/** The stored order of a notebook's cells. */
import type { Layout } from '#protocol/notebook.ts';
import type { Connection } from './connection.ts';
import type { Database, LayoutRecord } from './database.ts';
import type { LayoutDisk, Revision } from './layout-sync.ts';
import { readLayout, type StoredLayout } from './read-layout.ts';
import { committed } from './transactions.ts';

const nothing = readLayout(undefined);

/** What is stored of one notebook's layout. */
export class LayoutStore implements LayoutDisk {
	readonly #connection: Connection;
	readonly #lesson: string;
	#seen: StoredLayout = nothing;

	constructor(connection: Connection, lesson: string) {
		this.#connection = connection;
		this.#lesson = lesson;
	}

	/** Undefined when nothing is stored. */
	async load(): Promise<StoredLayout | undefined> {
		const stored = await this.#connection.use((database) => database.get('layouts', this.#lesson));
		this.#seen = readLayout(stored);
		return stored && this.#seen;
	}

	update(change: (there: Layout) => Layout): Promise<Revision> {
		return this.#connection.use(async (database) => {
			const transaction = database.transaction('layouts', 'readwrite');
			this.#seen = readLayout(await transaction.store.get(this.#lesson));
			const layout = change(this.#seen.layout);
			const revision = this.#seen.revision + 1;
			await committed(transaction, [transaction.store.put(this.#toRecord(layout, revision))]);
			return { layout, revision };
		});
	}

	overwrite(layout: Layout): void {
		void this.#connection.use((database) => this.write(database, layout)).catch(() => undefined); // nobody is left to be told
	}

	/** Also used to write again what the page knows, when the database was deleted. */
	async write(database: Database, layout: Layout): Promise<void> {
		const transaction = database.transaction('layouts', 'readwrite');
		await committed(transaction, [transaction.store.put(this.#toRecord(layout, this.#seen.revision + 1))]);
	}

	/** What a newer version of the page has written, and this one does not know, stays. */
	#toRecord(layout: Layout, revision: number): LayoutRecord {
		const { fields, placed, removed } = this.#seen.unknown;
		return {
			...fields,
			lesson: this.#lesson,
			placed: [...layout.placed, ...(placed as LayoutRecord['placed'])],
			removed: [...layout.removed, ...(removed as LayoutRecord['removed'])],
			revision,
			savedAt: Date.now()
		};
	}
}
