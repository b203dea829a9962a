import type { IDBPDatabase } from 'idb';
import type { Connection } from './connection.ts';
import type { Database } from './database.ts';
import { LatestWrite } from './latest-write.ts';
import { committed } from './transactions.ts';

interface CellRecord {
	lesson: string;
	cell: string;
	savedAt: number;
}

/** What was not on disk when a page went away: see the class of this name. */
interface LeftBehind<Record> {
	keep(records: Iterable<Record>): void;
	read(): Record[];
	forget(record: Record): void;
}

export interface CellRecordsOptions<Record extends CellRecord> {
	/** Of the object store, which has an index by lesson. */
	name: 'drafts' | 'widgets';
	lesson: string;
	/** Undefined for what is stored and says nothing. */
	read: (stored: unknown) => Record | undefined;
	/** How many writes of one cell may be under way: they end in their order. */
	atOnce?: number;
	/** Called with each record that is on disk now. */
	written?: (record: Record) => void;
	leftBehind?: LeftBehind<Record>;
}

/** What is kept of each cell of one notebook, a record a cell. */
export class CellRecords<Record extends CellRecord> {
	readonly #connection: Connection;
	readonly #options: CellRecordsOptions<Record>;
	readonly #writes = new Map<string, LatestWrite<Record>>();
	/** The newest record of each cell that this page has read or been given. */
	readonly #known = new Map<string, Record>();
	/** What of that is not on disk yet. */
	readonly #unwritten = new Map<string, Record>();

	constructor(connection: Connection, options: CellRecordsOptions<Record>) {
		this.#connection = connection;
		this.#options = options;
	}

	/** @returns `broken`: how many could not be read */
	async load(): Promise<{ records: Record[]; broken: number }> {
		const { name, lesson, read } = this.#options;
		const stored: unknown[] = await this.#connection.use((database) =>
			untyped(database).getAllFromIndex(name, 'lesson', lesson)
		);
		const records = stored.flatMap((one) => read(one) ?? []);
		for (const record of records) if (this.#isNews(record)) this.#known.set(record.cell, record);
		const late = this.#takeLeftBehind();
		const rest = records.filter(({ cell }) => !late.some((record) => record.cell === cell));
		return {
			records: [...rest.map((record) => this.#unwritten.get(record.cell) ?? record), ...late],
			broken: stored.length - records.length
		};
	}

	#isNews({ cell, savedAt }: Record): boolean {
		const known = this.#known.get(cell);
		return !known || (savedAt > known.savedAt && !this.#unwritten.has(cell));
	}

	/** What an earlier visit could not write, where nothing later has been written since. */
	#takeLeftBehind(): Record[] {
		const left = this.#options.leftBehind?.read() ?? [];
		return left.filter((record) => {
			const isLatest = record.savedAt >= (this.#known.get(record.cell)?.savedAt ?? 0);
			// Whoever types next hears of a disk that takes nothing; until then it stays where it is.
			if (isLatest) this.save(record).catch(() => undefined);
			else this.#options.leftBehind?.forget(record);
			return isLatest;
		});
	}

	/** Resolves when the record, or a later one of the same cell, is on disk. */
	save(record: Record): Promise<void> {
		this.#known.set(record.cell, record);
		this.#unwritten.set(record.cell, record);
		const write = this.#writes.get(record.cell) ?? this.#makeWrite();
		this.#writes.set(record.cell, write);
		// A slow disk: what has to wait in the page would be gone with it, and a crash says nothing before.
		if (write.isFull) this.#options.leftBehind?.keep([record]);
		return write.put(record);
	}

	/** The page goes away: what is not on disk yet is written at once, and left behind in case that comes too late. */
	hurry(): void {
		this.#options.leftBehind?.keep(this.#unwritten.values());
		for (const write of this.#writes.values()) write.hurry();
	}

	/** The database was deleted while the page was open. */
	writeAgain(database: Database): Promise<void> {
		return this.#put(database, [...this.#known.values()]);
	}

	#makeWrite(): LatestWrite<Record> {
		return new LatestWrite(async (record) => {
			await this.#connection.use((database) => this.#put(database, [record]));
			this.#options.written?.(record);
			if (this.#unwritten.get(record.cell) !== record) return;
			this.#unwritten.delete(record.cell);
			this.#options.leftBehind?.forget(record);
		}, this.#options.atOnce);
	}

	async #put(database: Database, records: readonly Record[]): Promise<void> {
		const transaction = untyped(database).transaction(this.#options.name, 'readwrite');
		await committed(
			transaction,
			records.map((record) => transaction.store.put(record))
		);
	}
}

/** Which records a store holds is known here by its reader. */
const untyped = (database: Database) => database as unknown as IDBPDatabase;
