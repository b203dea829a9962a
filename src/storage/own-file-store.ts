import { AppError } from '#base/app-error.ts';
import * as words from '#words/files.ts';
import { connection } from './connection.ts';
import type { OwnFileRecord } from './database.ts';
import { readOwnFile } from './read-own-file.ts';
import { committed } from './transactions.ts';

/** A file as it is first kept. */
export type NewOwnFile = Omit<OwnFileRecord, 'savedAt' | 'readers'>;

/**
 * The learner's own data files, in IndexedDB. Only what the learner has named a reader of a file may read it: code of
 * a stranger that guesses a name gets nothing.
 */
export class OwnFileStore {
	readonly #channel = new BroadcastChannel('stagecoach-own-files');
	readonly #listeners = new Set<() => void>();

	/** By name. What cannot be read of what is stored is left out. */
	async list(): Promise<OwnFileRecord[]> {
		const stored = await connection.use((database) => database.getAll('ownFiles'));
		return stored.flatMap((record) => readOwnFile(record) ?? []);
	}

	/** Undefined when there is no such file, and when `reader` may not read it. */
	async open(name: string, reader: string): Promise<OwnFileRecord | undefined> {
		const stored = await connection.use((database) => database.get('ownFiles', name));
		const record = readOwnFile(stored);
		return record?.readers.includes(reader) ? record : undefined;
	}

	/** In place of an older one of that name, whose readers may read this one. @param reader may read it from now on */
	keep(file: NewOwnFile, reader?: string): Promise<void> {
		return this.#change(file.name, (before) => ({
			...file,
			savedAt: Date.now(),
			readers: withReader(before?.readers ?? [], reader)
		}));
	}

	allow(name: string, reader: string): Promise<void> {
		return this.#change(
			name,
			(before) => before && { ...before, readers: withReader(before.readers, reader) }
		);
	}

	forbid(name: string, reader: string): Promise<void> {
		return this.#change(
			name,
			(before) => before && { ...before, readers: before.readers.filter((one) => one !== reader) }
		);
	}

	/** @throws AppError when the new name is taken: another tab may have taken it just now */
	async rename(name: string, next: string): Promise<void> {
		await connection.use(async (database) => {
			const transaction = database.transaction('ownFiles', 'readwrite');
			const record = readOwnFile(await transaction.store.get(name));
			if (!record || name === next) return;
			if (await transaction.store.get(next)) throw new AppError('taken', words.nameTaken(next));
			await committed(transaction, [
				transaction.store.put({ ...record, name: next }),
				transaction.store.delete(name)
			]);
		});
		this.#tell();
	}

	async remove(name: string): Promise<void> {
		await connection.use((database) => database.delete('ownFiles', name));
		this.#tell();
	}

	/** Calls back when this page or another tab has changed something. */
	watch(listener: () => void): void {
		this.#listeners.add(listener);
		this.#channel.addEventListener('message', listener);
	}

	close(): void {
		this.#listeners.clear();
		this.#channel.close();
	}

	async #change(
		name: string,
		change: (before: OwnFileRecord | undefined) => OwnFileRecord | undefined
	): Promise<void> {
		await connection.use(async (database) => {
			const transaction = database.transaction('ownFiles', 'readwrite');
			const changed = change(readOwnFile(await transaction.store.get(name)));
			if (changed) await committed(transaction, [transaction.store.put(changed)]);
		});
		this.#tell();
	}

	#tell(): void {
		this.#channel.postMessage('changed');
		for (const listener of this.#listeners) listener();
	}
}

const withReader = (readers: readonly string[], reader?: string): string[] => [
	...new Set([...readers, ...(reader === undefined ? [] : [reader])])
];
