/** The earlier texts of cells, by lesson and cell: graded runs, and texts whose place something else has taken. */
import type { AttemptRecord } from './database.ts';
import { connection } from './connection.ts';
import { readAttempt } from './read-attempt.ts';
import { committed } from './transactions.ts';

/** How many earlier texts each cell of a lesson has. Reads keys alone, so that a long history costs nothing. */
export async function countAttempts(lesson: string): Promise<Record<string, number>> {
	const keys = await connection.use((database) => database.getAllKeys('attempts', allOf(lesson)));
	const counts: Record<string, number> = {};
	for (const [, task] of keys) counts[task] = (counts[task] ?? 0) + 1;
	return counts;
}

/** The last one comes first. What cannot be read is left out. */
export async function loadAttempts(lesson: string, task: string): Promise<AttemptRecord[]> {
	const stored = await connection.use((database) => database.getAll('attempts', allOf(lesson, task)));
	return stored.flatMap((record) => readAttempt(record) ?? []).reverse();
}

/** @returns false when the history tells it already */
export function saveAttempt(record: AttemptRecord): Promise<boolean> {
	return connection.use(async (database) => {
		const transaction = database.transaction('attempts', 'readwrite');
		const stored = await transaction.store.getAll(allOf(record.lesson, record.task));
		const earlier = stored.flatMap((one) => readAttempt(one) ?? []);
		if (isTold(record, earlier)) return false;
		// Two within a millisecond: neither takes the other's place.
		const at = Math.max(record.at, (earlier.at(-1)?.at ?? 0) + 1);
		await committed(transaction, [transaction.store.put({ ...record, at })]);
		return true;
	});
}

/** A run is told when the last one was the same; a text that was only kept, when it stands anywhere. */
function isTold({ source, outcome }: AttemptRecord, earlier: readonly AttemptRecord[]): boolean {
	if (outcome === 'not-attempted') return earlier.some((one) => one.source === source);
	const last = earlier.at(-1);
	return last?.source === source && last.outcome === outcome;
}

/** Keys are compared part by part, and a list comes after every text and number. */
const allOf = (...key: string[]): IDBKeyRange => IDBKeyRange.bound(key, [...key, []]);
