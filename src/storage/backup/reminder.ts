/** When the learner has last saved a backup, and whether it is time for another one. */
import { connection } from '../connection.ts';
import { isFields, readCount, readDay } from '../read-stored.ts';
import { toDayKey } from '../practice-log.ts';

/** So many days of practice without a backup are enough to lose. */
export const reminderDays = 7;

const key = 'stagecoach-backup';

interface Memory {
	/** 0 when there never was one. */
	savedAt: number;
	/** When the learner has last said “Not now”. */
	dismissedAt: number;
}

export const readLastBackup = (): number => read().savedAt;

export function noteBackup(savedAt: number): void {
	const memory = read();
	write({ ...memory, savedAt: Math.max(memory.savedAt, savedAt) });
}

export function noteDismissal(now: number): void {
	write({ ...read(), dismissedAt: now });
}

/** @returns the days of practice since the last backup, or since the learner has last said “Not now” */
export async function countUnsavedDays(): Promise<number> {
	const { savedAt, dismissedAt } = read();
	const stored = await connection.use((database) => database.getAll('days')).catch(() => []);
	const days = stored.flatMap((day) => readDay(day) ?? []);
	const since = Math.max(savedAt, dismissedAt);
	const last = since > 0 ? toDayKey(new Date(since)) : '';
	return days.filter(({ day, runs }) => day > last && runs > 0).length;
}

/** A browser that stores nothing has nothing to back up. */
function read(): Memory {
	try {
		const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
		const { savedAt, dismissedAt } = isFields(stored) ? stored : {};
		return { savedAt: readCount(savedAt), dismissedAt: readCount(dismissedAt) };
	} catch {
		return { savedAt: 0, dismissedAt: 0 };
	}
}

function write(memory: Memory): void {
	try {
		localStorage.setItem(key, JSON.stringify(memory));
	} catch {
		// Then the learner is reminded once more.
	}
}
