/** Puts a backup together with what is here. */
import type { IDBPTransaction } from 'idb';
import { connection } from '../connection.ts';
import type { Schema } from '../database.ts';
import { committed } from '../transactions.ts';
import { addTo, makeWork, workStores, type Contents, type Work } from './contents.ts';
import { mergeWork, type Merge } from './merge-work.ts';
import { mergeOwnFiles } from './merge-own-files.ts';
import type { Report } from './report.ts';
import { tellTabs } from './tell-tabs.ts';

type Reading = IDBPTransaction<Schema, [...typeof workStores], 'readonly' | 'readwrite'>;

/** What a restore would do. Writes nothing. */
export async function previewRestore(backup: Contents): Promise<Report> {
	const here = await connection.use((database) =>
		readWork(database.transaction([...workStores], 'readonly') as Reading)
	);
	const { report } = mergeWork(here, backup);
	report.files = await mergeOwnFiles(backup.ownFiles, { isPreview: true });
	return report;
}

/**
 * All but files in one transaction: it happens as a whole or not at all. Files follow one by one; when that breaks off,
 * the same backup can be restored again, and goes on where it stopped.
 * @param onprogress a part between 0 and 1
 */
export async function restore(backup: Contents, onprogress?: (part: number) => void): Promise<Report> {
	const { put, report } = await connection.use(async (database): Promise<Merge> => {
		const transaction = database.transaction([...workStores], 'readwrite');
		try {
			const merge = mergeWork(await readWork(transaction as unknown as Reading), backup);
			const requests = workStores.flatMap((name) => {
				const store = transaction.objectStore(name);
				return merge.put[name].map((record) => store.put(record as never));
			});
			await committed(transaction, requests);
			return merge;
		} catch (error) {
			undo(transaction);
			throw error;
		}
	});
	tellTabs(put);
	report.files = await mergeOwnFiles(backup.ownFiles, { isPreview: false, onprogress });
	return report;
}

/** A record that the database refuses is no reason for it to drop those that it has taken already. */
function undo(transaction: { abort(): void; done: Promise<void> }): void {
	transaction.done.catch(() => undefined);
	try {
		transaction.abort();
	} catch {
		// The database has ended it by itself.
	}
}

/** What cannot be read here counts as absent: what the backup has in its place repairs it. */
async function readWork(transaction: Reading): Promise<Work> {
	const work = { ...makeWork(), ownFiles: [] };
	const stored = await Promise.all(workStores.map((name) => transaction.objectStore(name).getAll()));
	for (const [at, name] of workStores.entries()) for (const one of stored[at]!) addTo(work, name, one);
	return work;
}
