import type { NotebookFile, NotebookRecord } from '#protocol/notebook.ts';
import * as words from '#words/files.ts';
import { connection } from './connection.ts';
import type { Database } from './database.ts';
import { copyContents, deleteContents, putContents, startChange } from './notebook-contents.ts';
import { readNotebookRecord, toTitle } from './read-stored.ts';
import { committed } from './transactions.ts';

/** A deleted notebook can be brought back for so long. */
export const keptForDays = 30;

const keptForMs = keptForDays * 24 * 60 * 60 * 1000;

export interface NotebookList {
	/** The one that was changed last comes first. Those that were deleted lately are among them. */
	notebooks: NotebookRecord[];
	/** Stored notebooks that could not be read at all. */
	broken: number;
}

/** What the notebook begins with. */
export type NewNotebook = Pick<NotebookFile, 'title' | 'cells'> & Pick<NotebookRecord, 'origin'>;

/** The notebooks that are no lessons, in IndexedDB. Their cells are kept as those of a lesson are. */
export class NotebookStore {
	readonly #channel = new BroadcastChannel('stagecoach-notebooks');
	/** Records that this page shows, in case the database is deleted while it does. */
	readonly #open = new Map<string, NotebookRecord>();
	readonly #forget = connection.onDeleted(async (database) => {
		const transaction = database.transaction('notebooks', 'readwrite');
		await committed(
			transaction,
			[...this.#open.values()].map((record) => transaction.store.put(record))
		);
	});

	async list(): Promise<NotebookList> {
		const stored = await connection.use((database) => database.getAll('notebooks'));
		const readable = stored.flatMap((record) => readNotebookRecord(record) ?? []);
		const notebooks = readable.filter((record) => !isExpired(record));
		if (notebooks.length < readable.length) await connection.use(deleteExpired);
		notebooks.sort((one, other) => other.updatedAt - one.updatedAt);
		return { notebooks, broken: stored.length - readable.length };
	}

	/** Undefined when there is no such notebook. */
	async load(id: string): Promise<NotebookRecord | undefined> {
		const stored = await connection.use((database) => database.get('notebooks', id));
		const record = readNotebookRecord(stored);
		if (record) this.#open.set(id, record);
		return record;
	}

	async create({ title, origin, cells }: NewNotebook): Promise<NotebookRecord> {
		const record = makeRecord(title, origin);
		await connection.use(async (database) => {
			const change = startChange(database);
			await committed(change, [
				change.objectStore('notebooks').put(record),
				...putContents(change, record.id, cells)
			]);
		});
		this.#tell();
		return record;
	}

	/** A copy is the learner's own, whoever wrote the notebook. */
	async duplicate(id: string): Promise<NotebookRecord> {
		const record = await connection.use(async (database) => {
			const change = startChange(database);
			const original = readNotebookRecord(await change.objectStore('notebooks').get(id));
			const copy = makeRecord(words.copyOf(toTitle(original?.title ?? '')), 'own');
			const requests = await copyContents(change, id, copy.id);
			await committed(change, [...requests, change.objectStore('notebooks').put(copy)]);
			return copy;
		});
		this.#tell();
		return record;
	}

	async rename(id: string, title: string): Promise<void> {
		await this.#change(id, (record) => ({ ...record, title: toTitle(title), updatedAt: Date.now() }));
	}

	/** Can be taken back for a while. */
	async remove(id: string): Promise<void> {
		await this.#change(id, (record) => ({ ...record, deletedAt: Date.now() }));
	}

	async bringBack(id: string): Promise<void> {
		await this.#change(id, ({ deletedAt: _, ...record }) => record);
	}

	/** Something in it has changed. */
	async touch(id: string): Promise<void> {
		await this.#change(id, (record) => ({ ...record, updatedAt: Date.now() }));
	}

	/** Calls back when another tab has changed something about any notebook. */
	watch(listener: () => void): void {
		this.#channel.addEventListener('message', listener);
	}

	close(): void {
		this.#forget();
		this.#channel.close();
	}

	/** Fields that a newer version of the page has added stay. */
	async #change(id: string, change: (record: NotebookRecord) => NotebookRecord): Promise<void> {
		await connection.use(async (database) => {
			const transaction = database.transaction('notebooks', 'readwrite');
			const stored = await transaction.store.get(id);
			const record = readNotebookRecord(stored);
			if (!record) return;
			const changed = change({ ...stored, ...record });
			if (this.#open.has(id)) this.#open.set(id, changed);
			await committed(transaction, [transaction.store.put(changed)]);
		});
		this.#tell();
	}

	#tell(): void {
		this.#channel.postMessage('changed');
	}
}

function makeRecord(title: string, origin: NotebookRecord['origin']): NotebookRecord {
	const now = Date.now();
	return { id: makeId(), title: toTitle(title), origin, createdAt: now, updatedAt: now };
}

/** Short enough for an address, and never the same twice on a device. */
function makeId(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(10));
	return Array.from(bytes, (byte) => (byte % 36).toString(36)).join('');
}

const isExpired = ({ deletedAt }: NotebookRecord): boolean =>
	deletedAt !== undefined && deletedAt < Date.now() - keptForMs;

/** Looks again, in the transaction that deletes: another tab may just have brought one back. */
async function deleteExpired(database: Database): Promise<void> {
	const change = startChange(database);
	const notebooks = change.objectStore('notebooks');
	const expired = (await notebooks.getAll())
		.flatMap((stored) => readNotebookRecord(stored) ?? [])
		.filter(isExpired);
	for (const { id } of expired) {
		await notebooks.delete(id);
		await deleteContents(change, id);
	}
	await change.done;
}
