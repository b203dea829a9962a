import { openDatabase, type Progress } from './database.ts';

/** Progress of all tasks, for pages that show the whole course. Empty where nothing can be stored. */
export async function loadCourseProgress(): Promise<Progress[]> {
	try {
		const database = await openDatabase();
		const progress = await database.getAll('progress');
		database.close();
		return progress;
	} catch {
		return []; // without storage nothing has been done yet, as far as we know
	}
}
