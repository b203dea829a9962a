import { connection } from './connection.ts';
import { loadCourseProgress } from './course-progress.ts';
import type { PractisedDay, Progress } from './database.ts';
import { readDay, readNotebookRecord } from './read-stored.ts';
import { practiceLog } from './practice-log.ts';

/** What a learner has done, as far as pages about the whole course need it. Texts and attempts are not among it. */
export interface PracticeRecord {
	progress: Progress[];
	/** In order, the oldest first. */
	days: PractisedDay[];
}

/** @param since the first day that counts, `2026-09-07`. Empty where nothing can be stored. */
export async function loadPractice(since: string): Promise<PracticeRecord> {
	await practiceLog.flush();
	const [progress, days] = await Promise.all([loadCourseProgress(), loadDays(since)]);
	return { progress, days };
}

async function loadDays(since: string): Promise<PractisedDay[]> {
	try {
		return await connection.use(async (database) => {
			const stored: unknown[] = await database.getAll('days', IDBKeyRange.lowerBound(since));
			return stored.flatMap((day) => readDay(day) ?? []);
		});
	} catch {
		return [];
	}
}

/** What a notebook of the learner's own is called; undefined when there is none of that id, or it was deleted. */
export async function loadNotebookTitle(id: string): Promise<string | undefined> {
	try {
		const record = readNotebookRecord(await connection.use((database) => database.get('notebooks', id)));
		return record && record.deletedAt === undefined ? record.title : undefined;
	} catch {
		return undefined;
	}
}
