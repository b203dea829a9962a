/** The stored texts of a notebook's cells. */
import type { Connection } from './connection.ts';
import type { Database, Draft } from './database.ts';
import { LatestWrite } from './latest-write.ts';
import { readDraft } from './read-stored.ts';
import { committed } from './transactions.ts';

/**
 * How many keystrokes may be on their way to the disk. They end in their order; one that waited for the others would be
 * lost in a crash.
 */
const atOnce = 8;

export class DraftStore {
	readonly #connection: Connection;
	readonly #lesson: string;
	readonly #announce: (cell: string, source: string) => void;
	readonly #writes = new Map<string, LatestWrite<string>>();
	/** The newest text of each cell that this page has read or been given. */
	readonly #known = new Map<string, Draft>();

	/** @param announce tells the other tabs */
	constructor(connection: Connection, lesson: string, announce: (cell: string, source: string) => void) {
		this.#connection = connection;
		this.#lesson = lesson;
		this.#announce = announce;
	}

	async load(): Promise<{ drafts: Draft[]; broken: number }> {
		const stored = await this.#connection.use((database) =>
			database.getAllFromIndex('drafts', 'lesson', this.#lesson)
		);
		const drafts = stored.flatMap((draft) => readDraft(draft) ?? []);
		for (const draft of drafts) if (!this.#known.has(draft.cell)) this.#known.set(draft.cell, draft);
		return { drafts, broken: stored.length - drafts.length };
	}

	/** Resolves when the text, or a later one of the same cell, is on disk. */
	save(cell: string, source: string): Promise<void> {
		this.#known.set(cell, { lesson: this.#lesson, cell, source, savedAt: Date.now() });
		const write =
			this.#writes.get(cell) ?? new LatestWrite<string>((text) => this.#write(cell, text), atOnce);
		this.#writes.set(cell, write);
		return write.put(source);
	}

	/** The page goes away: what is not on disk yet is written at once. */
	hurry(): void {
		for (const write of this.#writes.values()) write.hurry();
	}

	/** The database was deleted while the page was open. */
	async writeAgain(database: Database): Promise<void> {
		const transaction = database.transaction('drafts', 'readwrite');
		await committed(
			transaction,
			[...this.#known.values()].map((draft) => transaction.store.put(draft))
		);
	}

	async #write(cell: string, source: string): Promise<void> {
		await this.#connection.use(async (database) => {
			const transaction = database.transaction('drafts', 'readwrite');
			const draft = { lesson: this.#lesson, cell, source, savedAt: Date.now() };
			await committed(transaction, [transaction.store.put(draft)]);
		});
		this.#announce(cell, source);
	}
}
