import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Connection } from '#storage/connection.ts';
import type { Database } from '#storage/database.ts';
import { PracticeLog, toDayKey } from '#storage/practice-log.ts';

let days: Map<string, unknown>;
let writes: number;

/** Holds days as the database does. */
const database = {
	transaction: () => ({
		store: {
			get: async (day: string) => days.get(day),
			put: async (record: { day: string }) => {
				writes++;
				days.set(record.day, record);
			}
		},
		commit: () => undefined,
		done: Promise.resolve()
	})
} as unknown as Database;

let now: Date;
const open = (connection = new Connection(async () => database)) => new PracticeLog(connection, () => now);
const place = { lesson: 'types', cell: 'to-pounds' };
const run = { runs: 1, passed: 0 };

beforeEach(() => {
	vi.useFakeTimers();
	days = new Map();
	writes = 0;
	now = new Date(2026, 10, 26, 9, 30);
});
afterEach(() => void vi.useRealTimers());

describe('practice', () => {
	it('is written at once, with the place', async () => {
		open().note(place, run);
		await vi.advanceTimersByTimeAsync(1);
		expect([...days.values()]).toEqual([
			{ day: '2026-11-26', runs: 1, passed: 0, last: { ...place, at: now.getTime() } }
		]);
	});

	it('of a burst is gathered into one more write', async () => {
		const log = open();
		log.note(place, run);
		await vi.advanceTimersByTimeAsync(1);
		for (let at = 0; at < 50; at++) log.note({ ...place, cell: `cell-${at}` }, run);
		log.note(place, { runs: 1, passed: 1 });
		await vi.advanceTimersByTimeAsync(2500);
		expect(writes).toBe(2);
		expect(days.get('2026-11-26')).toMatchObject({ runs: 52, passed: 1, last: place });
	});

	it('is written at once when typing was noted just before: who runs and leaves has practised', async () => {
		const log = open();
		log.note(place, { runs: 0, passed: 0 });
		await vi.advanceTimersByTimeAsync(1);
		log.note(place, { runs: 0, passed: 0 }); // waits
		log.note(place, run);
		await vi.advanceTimersByTimeAsync(1);
		expect(days.get('2026-11-26')).toMatchObject({ runs: 1 });
		await vi.advanceTimersByTimeAsync(2500);
		expect(writes).toBe(2);
	});

	it('is added to what another tab has written, and unknown fields stay', async () => {
		days.set('2026-11-26', { day: '2026-11-26', runs: 4, passed: 2, mood: 'calm' });
		const log = open();
		log.note(place, run);
		await log.flush();
		expect(days.get('2026-11-26')).toMatchObject({ runs: 5, passed: 2, mood: 'calm', last: place });
	});

	it('takes the place of a record that cannot be read', async () => {
		days.set('2026-11-26', 'damaged');
		const log = open();
		log.note(place, run);
		await log.flush();
		expect(days.get('2026-11-26')).toMatchObject({ day: '2026-11-26', runs: 1 });
	});

	it('around midnight belongs to two days', async () => {
		const log = open();
		now = new Date(2026, 10, 26, 23, 59, 59);
		log.note(place, run);
		now = new Date(2026, 10, 27, 0, 0, 1);
		log.note(place, run);
		await log.flush();
		expect([...days.keys()]).toEqual(['2026-11-26', '2026-11-27']);
	});

	it('is lost in silence where nothing can be stored', async () => {
		const log = open(new Connection(() => Promise.reject(new Error('denied'))));
		log.note(place, run);
		await expect(log.flush()).resolves.toBeUndefined();
	});
});

it('a day is that of the device’s clock', () => {
	expect(toDayKey(new Date(2026, 0, 5, 0, 0, 0))).toBe('2026-01-05');
	expect(toDayKey(new Date(2026, 11, 31, 23, 59, 59))).toBe('2026-12-31');
});
