import { connection } from './connection.ts';
import type { Progress } from './database.ts';
import { readProgress } from './read-stored.ts';

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
