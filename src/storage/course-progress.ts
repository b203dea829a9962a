import { connection } from './connection.ts';
import type { Database, Progress } from './database.ts';
import { joinProgress } from './join-progress.ts';
import { readProgress } from './read-stored.ts';
import { tellRecords } from './record-news.ts';
import { committed } from './transactions.ts';

/** Progress of all tasks, for pages that show the whole course. Empty where nothing can be stored. */
export async function loadCourseProgress(): Promise<Progress[]> {
	try {
		return await connection.use(async (database) =>
			(await database.getAll('progress')).flatMap((stored) => readProgress(stored) ?? [])
		);
	} catch {
		return []; // without storage nothing has been done yet, as far as we know
	}
}

/** What lies in the database of each task, as far as this page has heard. */
const known = new Map<string, unknown>();

const keyOf = ({ lesson, task }: Pick<Progress, 'lesson' | 'task'>): [string, string] => [lesson, task];
const nameOf = (progress: Pick<Progress, 'lesson' | 'task'>) => keyOf(progress).join('/');

/** Somebody has just read these: `saveProgress` need not read before it writes. */
export function rememberProgress(stored: readonly Progress[]): void {
	for (const one of stored) known.set(nameOf(one), one);
}

/**
 * What another tab has achieved with the same task, or a newer version has added, stays. Tells the other tabs.
 *
 * Writes at once what it knows: a page that is left right after a pass has no time to read first. What was there is read
 * in the same transaction, and joined afterwards when it was something else.
 */
export async function saveProgress(progress: Progress): Promise<void> {
	const expected = known.get(nameOf(progress));
	const joined = joinStored(progress, expected);
	known.set(nameOf(progress), joined);
	await connection.use(async (database) => {
		const transaction = database.transaction('progress', 'readwrite');
		const reading: Promise<unknown> = transaction.store.get(keyOf(progress));
		await committed(transaction, [reading, transaction.store.put(joined)]);
		const there = await reading;
		if (JSON.stringify(there) !== JSON.stringify(expected)) await joinLater(database, progress, there);
	});
	tellRecords([progress.lesson]);
}

/** Something was overwritten that this page had not heard of. */
async function joinLater(database: Database, progress: Progress, overwritten: unknown): Promise<void> {
	const transaction = database.transaction('progress', 'readwrite');
	const there: unknown = await transaction.store.get(keyOf(progress));
	const joined = joinStored(readProgress(there) ? (there as Progress) : progress, overwritten);
	await committed(transaction, [transaction.store.put(joined)]);
	known.set(nameOf(progress), joined);
}

/** @param stored fields of newer versions stay */
function joinStored(progress: Progress, stored: unknown): Progress {
	const there = readProgress(stored);
	return there ? { ...(stored as Progress), ...progress, ...joinProgress(progress, there) } : progress;
}
