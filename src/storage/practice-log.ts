/** Writes down on which days the learner ran something of their own, and where the learner was last. */
import { connection, type Connection } from './connection.ts';
import type { PractisedDay } from './database.ts';
import { markBegun } from './begun.ts';
import { readDay } from './read-stored.ts';
import { committed } from './transactions.ts';

export type Practice = Pick<PractisedDay, 'runs' | 'passed'>;

/** The first text and the first run are written at once; of a burst, one write takes what came within this time. */
const gatherMs = 2000;

/** Nothing waits for it and nobody hears of its failures: it is a record, not the learner's work. */
export class PracticeLog {
	readonly #connection: Connection;
	readonly #now: () => Date;
	/** What is not written yet: one day, two around midnight. */
	#waiting = new Map<string, PractisedDay>();
	#timer: ReturnType<typeof setTimeout> | undefined;
	#writtenAt = -Infinity;
	/** When something that counts was last written: who types, runs and leaves at once has practised. */
	#countedAt = -Infinity;

	constructor(database: Connection, now: () => Date) {
		this.#connection = database;
		this.#now = now;
	}

	note(place: { lesson: string; cell: string }, { runs, passed }: Practice): void {
		const now = this.#now();
		const day = toDayKey(now);
		const before = this.#waiting.get(day);
		this.#waiting.set(day, {
			...{ day, runs: runs + (before?.runs ?? 0), passed: passed + (before?.passed ?? 0) },
			last: { lesson: place.lesson, cell: place.cell, at: now.getTime() }
		});
		const last = isCounted({ runs, passed }) ? this.#countedAt : this.#writtenAt;
		const isBurst = now.getTime() - last < gatherMs;
		if (!isBurst) clearTimeout(this.#timer);
		if (!isBurst || this.#timer === undefined)
			this.#timer = setTimeout(() => void this.flush(), isBurst ? gatherMs : 0);
	}

	/** Writes what waits. */
	async flush(): Promise<void> {
		clearTimeout(this.#timer);
		this.#timer = undefined;
		this.#writtenAt = this.#now().getTime();
		const days = [...this.#waiting.values()];
		if (days.some(isCounted)) this.#countedAt = this.#writtenAt;
		this.#waiting = new Map();
		if (days.length > 0) await this.#write(days).catch(() => undefined);
	}

	async #write(days: readonly PractisedDay[]): Promise<void> {
		await this.#connection.use(async (database) => {
			const transaction = database.transaction('days', 'readwrite');
			// Another tab may have written of the same day.
			const stored = await Promise.all(days.map(({ day }) => transaction.store.get(day)));
			const puts = days.map((day, at) => transaction.store.put(addUp(stored[at], day)));
			await committed(transaction, puts);
		});
		markBegun(true);
	}
}

const isCounted = ({ runs, passed }: Practice): boolean => runs + passed > 0;

/** Fields that a newer version of the page has added stay. */
function addUp(stored: unknown, day: PractisedDay): PractisedDay {
	const before = readDay(stored);
	if (!before) return day;
	return {
		...(stored as PractisedDay),
		...{ ...day, runs: before.runs + day.runs, passed: before.passed + day.passed }
	};
}

/** The day in the time zone of the device. */
export function toDayKey(date: Date): string {
	const pad = (part: number) => String(part).padStart(2, '0');
	return `${String(date.getFullYear()).padStart(4, '0')}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}

/** All parts of a page share it. */
export const practiceLog = new PracticeLog(connection, () => new Date());

if (typeof document !== 'undefined') {
	addEventListener('pagehide', () => void practiceLog.flush());
	document.addEventListener('visibilitychange', () => document.hidden && void practiceLog.flush());
}
