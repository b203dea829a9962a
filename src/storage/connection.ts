import { openDatabase, type Database, type DatabaseEvents } from './database.ts';

type Open = (events: DatabaseEvents) => Promise<Database>;
type Refill = (database: Database) => Promise<void>;

/** The database of an open page: opened when it is first needed, and anew after it was closed under our feet. */
export class Connection {
	readonly #open: Open;
	readonly #refills = new Set<Refill>();
	#database: Promise<Database> | undefined;
	#wasOpen = false;

	constructor(open: Open) {
		this.#open = open;
	}

	/** Does a piece of work, and does it again if the database turns out to be closed: for another tab, or deleted. */
	async use<Result>(work: (database: Database) => Promise<Result>): Promise<Result> {
		const database = await this.#get();
		try {
			return await work(database);
		} catch (error) {
			if (!isClosed(error)) throw error;
			await this.#forget(database);
			return work(await this.#get());
		}
	}

	/**
	 * Registers who writes again what the page knows, when the database was deleted while the page was open.
	 * @returns a function that takes it back
	 */
	onDeleted(refill: Refill): () => void {
		this.#refills.add(refill);
		return () => void this.#refills.delete(refill);
	}

	#get(): Promise<Database> {
		this.#database ??= this.#connect();
		this.#database.catch(() => (this.#database = undefined));
		return this.#database;
	}

	/** Another piece of work may have opened a new one already. */
	async #forget(closed: Database): Promise<void> {
		if ((await this.#database?.catch(() => undefined)) === closed) this.#database = undefined;
	}

	/** At once, not with the next key: a page that goes away right after that key has no time to open anything. */
	async #reopen(): Promise<void> {
		this.#database = undefined;
		await this.#get().catch(() => undefined); // whoever needs it hears of it
	}

	async #connect(): Promise<Database> {
		let isNew = false;
		const database = await this.#open({
			created: () => (isNew = true),
			upgrading: () => void this.#reopen()
		});
		if (isNew && this.#wasOpen) for (const refill of this.#refills) await refill(database);
		this.#wasOpen = true;
		return database;
	}
}

/** Aborted: the database was deleted in the middle of the work. */
function isClosed(error: unknown): boolean {
	return error instanceof Error && ['InvalidStateError', 'AbortError'].includes(error.name);
}

/** All parts of a page share it. */
export const connection = new Connection(openDatabase);
