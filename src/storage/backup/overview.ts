/** What is kept in this browser, and how safe it is there. Rows that are damaged do not count: other pages leave them out, too. */
import type { NotebookRecord } from '#protocol/notebook.ts';
import { connection } from '../connection.ts';
import { readOwnFile } from '../read-own-file.ts';
import { readDay, readNotebookRecord, readProgress } from '../read-stored.ts';
import { isNotebook } from '../notebook-contents.ts';

export interface Overview {
	/** Texts of lessons that the learner has changed. */
	texts: number;
	attempts: number;
	tasksPassed: number;
	notebooks: number;
	/** Days of practice. */
	days: number;
	files: number;
	/** Bytes of the learner's own data files. */
	fileBytes: number;
	/** Bytes that the browser counts for the site, with what was loaded ahead; undefined when it does not say. */
	used: number | undefined;
	/** Bytes that the browser gives at most. */
	quota: number | undefined;
	/** The browser has promised to delete nothing without asking. */
	isPersistent: boolean;
}

export async function readOverview(): Promise<Overview> {
	const [counts, room] = await Promise.all([count(), readRoom()]);
	return { ...counts, ...room };
}

/** @returns whether the browser promises to keep it */
export async function askToKeep(): Promise<boolean> {
	return (await navigator.storage?.persist?.().catch(() => false)) ?? false;
}

function count(): Promise<Omit<Overview, 'used' | 'quota' | 'isPersistent'>> {
	return connection.use(async (database) => {
		const [keys, attempts, progress, notebooks, days, stored] = await Promise.all([
			database.getAllKeys('drafts'),
			database.count('attempts'),
			database.getAll('progress'),
			database.getAll('notebooks'),
			database.getAll('days'),
			database.getAll('ownFiles')
		]);
		const files = stored.flatMap((record) => readOwnFile(record) ?? []);
		return {
			texts: keys.filter(([lesson]) => !isNotebook(lesson)).length,
			attempts,
			tasksPassed: progress.filter((record) => readProgress(record)?.passedAt !== undefined).length,
			notebooks: notebooks.filter((record) => isThere(readNotebookRecord(record))).length,
			days: days.filter((record) => (readDay(record)?.runs ?? 0) > 0).length,
			...{ files: files.length, fileBytes: files.reduce((sum, { size }) => sum + size, 0) }
		};
	});
}

const isThere = (record: NotebookRecord | undefined) =>
	record !== undefined && record.deletedAt === undefined;

/** Where a page is not served safely, or the browser is old, there is no answer. */
async function readRoom(): Promise<Pick<Overview, 'used' | 'quota' | 'isPersistent'>> {
	const estimate = await navigator.storage?.estimate?.().catch(() => undefined);
	const isPersistent = (await navigator.storage?.persisted?.().catch(() => false)) ?? false;
	return { used: estimate?.usage, quota: estimate?.quota, isPersistent };
}
