import { expect, it, vi } from 'vitest';
import { saveProgress } from '#storage/course-progress.ts';

const disk = vi.hoisted(() => ({ stored: undefined as unknown, told: [] as unknown[] }));
vi.mock('#storage/record-news.ts', () => ({ tellRecords: (lessons: unknown) => disk.told.push(lessons) }));
vi.mock('#storage/connection.ts', () => {
	const store = {
		get: async ([lesson, task]: string[]) => (lesson === 'statistics' && task === 'mean' ? disk.stored : 0),
		put: async (record: unknown) => (disk.stored = record)
	};
	const database = { transaction: () => ({ store, commit: () => {}, done: Promise.resolve() }) };
	return { connection: { use: async (work: (one: unknown) => unknown) => work(database) } };
});

const key = { lesson: 'statistics', task: 'mean' };

it('what another tab has achieved, and a newer version has added, stays; the other tabs hear of it', async () => {
	disk.stored = { ...key, attempts: 4, hintsShown: 0, solutionShown: false, passedAt: 5, newer: 'field' };
	await saveProgress({ ...key, attempts: 1, hintsShown: 1, solutionShown: true, lastOutcome: 'failed' });
	expect(disk.stored).toEqual({
		...{ ...key, attempts: 4, hintsShown: 1, solutionShown: true, passedAt: 5 },
		...{ lastOutcome: 'failed', newer: 'field' }
	});
	expect(disk.told).toEqual([['statistics']]);
});

it('a damaged record is written anew', async () => {
	disk.stored = 12;
	const progress = { ...key, attempts: 1, hintsShown: 0, solutionShown: false };
	await saveProgress(progress);
	expect(disk.stored).toEqual(progress);
});
