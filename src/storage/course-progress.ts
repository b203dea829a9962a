import { connection } from './connection.ts';
import type { Progress } from './database.ts';
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

/** What another tab has achieved with the same task, or a newer version has added, stays. Tells the other tabs. */
export async function saveProgress(progress: Progress): Promise<void> {
	await connection.use(async (database) => {
		const transaction = database.transaction('progress', 'readwrite');
		const stored: unknown = await transaction.store.get([progress.lesson, progress.task]);
		const there = readProgress(stored);
		const joined = there ? { ...(stored as Progress), ...joinProgress(progress, there) } : progress;
		await committed(transaction, [transaction.store.put(joined)]);
	});
	tellRecords([progress.lesson]);
}
