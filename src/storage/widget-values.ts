/** What the learner has set the widgets of a notebook's cells to. */
import type { WidgetValue, WidgetValues } from '#protocol/widget.ts';
import type { Connection } from './connection.ts';
import type { Database, WidgetRecord } from './database.ts';
import { LatestWrite } from './latest-write.ts';
import { readWidgets } from './read-widgets.ts';
import { committed } from './transactions.ts';

/** A larger file has to be chosen again after a reload: it would take the room of texts. */
export const largestKeptFile = 5_000_000;

export class WidgetStore {
	readonly #connection: Connection;
	readonly #lesson: string;
	readonly #writes = new Map<string, LatestWrite<WidgetValues>>();
	/** The newest values of each cell that this page has read or been given. */
	readonly #known = new Map<string, WidgetRecord>();

	constructor(connection: Connection, lesson: string) {
		this.#connection = connection;
		this.#lesson = lesson;
	}

	async load(): Promise<WidgetRecord[]> {
		const stored = await this.#connection.use((database) =>
			database.getAllFromIndex('widgets', 'lesson', this.#lesson)
		);
		const records = stored.flatMap((record) => readWidgets(record) ?? []);
		for (const record of records) if (!this.#known.has(record.cell)) this.#known.set(record.cell, record);
		return records;
	}

	/** Resolves when these values, or later ones of the same cell, are on disk. */
	save(cell: string, values: WidgetValues): Promise<void> {
		const kept = toKept(values);
		this.#known.set(cell, this.#toRecord(cell, kept));
		const write = this.#writes.get(cell) ?? new LatestWrite<WidgetValues>((one) => this.#write(cell, one));
		this.#writes.set(cell, write);
		return write.put(kept);
	}

	/** The page goes away: what is not on disk yet is written at once. */
	hurry(): void {
		for (const write of this.#writes.values()) write.hurry();
	}

	/** The database was deleted while the page was open. */
	async writeAgain(database: Database): Promise<void> {
		const transaction = database.transaction('widgets', 'readwrite');
		await committed(
			transaction,
			[...this.#known.values()].map((record) => transaction.store.put(record))
		);
	}

	async #write(cell: string, values: WidgetValues): Promise<void> {
		await this.#connection.use(async (database) => {
			const transaction = database.transaction('widgets', 'readwrite');
			await committed(transaction, [transaction.store.put(this.#toRecord(cell, values))]);
		});
	}

	#toRecord(cell: string, values: WidgetValues): WidgetRecord {
		return { lesson: this.#lesson, cell, values, savedAt: Date.now() };
	}
}

/** Without presses of a button, which were made for that moment, and without large files. */
function toKept(values: WidgetValues): WidgetValues {
	return Object.fromEntries(
		Object.entries(values).filter(([slot, value]) => !slot.startsWith('button ') && !isLargeFile(value))
	);
}

const isLargeFile = (value: WidgetValue): boolean =>
	typeof value === 'object' && value !== null && 'bytes' in value && value.bytes.length > largestKeptFile;
