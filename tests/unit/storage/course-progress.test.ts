import { expect, it, vi } from 'vitest';
import { rememberProgress, saveProgress } from '#storage/course-progress.ts';

const disk = vi.hoisted(() => ({
	task: '',
	stored: undefined as unknown,
	told: [] as unknown[],
	puts: [] as unknown[]
}));
vi.mock('#storage/record-news.ts', () => ({ tellRecords: (lessons: unknown) => disk.told.push(lessons) }));
vi.mock('#storage/connection.ts', () => {
	const store = {
		get: async ([lesson, task]: string[]) =>
			lesson === 'statistics' && task === disk.task ? disk.stored : undefined,
		put: async (record: unknown) => {
			disk.stored = record;
			disk.puts.push(record);
		}
	};
	const database = { transaction: () => ({ store, commit: () => {}, done: Promise.resolve() }) };
	return { connection: { use: async (work: (one: unknown) => unknown) => work(database) } };
});

/** What a page has heard of one task is not forgotten: each test has its own. */
function begin(task: string) {
	disk.task = task;
	disk.puts.length = 0;
	return { lesson: 'statistics', task };
}

it('what another tab has achieved, and a newer version has added, stays; the other tabs hear of it', async () => {
	const key = begin('mean');
	disk.stored = { ...key, attempts: 4, hintsShown: 0, solutionShown: false, passedAt: 5, newer: 'field' };
	await saveProgress({ ...key, attempts: 1, hintsShown: 1, solutionShown: true, lastOutcome: 'failed' });
	expect(disk.stored).toEqual({
		...{ ...key, attempts: 4, hintsShown: 1, solutionShown: true, passedAt: 5 },
		...{ lastOutcome: 'failed', newer: 'field' }
	});
	expect(disk.told).toEqual([['statistics']]);
});

it('a damaged record is written anew', async () => {
	const key = begin('median');
	disk.stored = 12;
	const progress = { ...key, attempts: 1, hintsShown: 0, solutionShown: false };
	await saveProgress(progress);
	expect(disk.stored).toEqual(progress);
});

it('is on its way before anything was read, with what the page has heard of, and only once', async () => {
	const key = begin('spread');
	const there = { ...key, attempts: 2, hintsShown: 1, solutionShown: false, newer: 'field' };
	disk.stored = there;
	rememberProgress([there]);
	const saved = saveProgress({ ...key, attempts: 3, hintsShown: 0, solutionShown: false, passedAt: 9 });
	const expected = { ...there, attempts: 3, passedAt: 9 };
	expect(disk.puts).toEqual([expected]);
	await saved;
	expect(disk.puts).toEqual([expected]);
	disk.puts.length = 0;
	await saveProgress({ ...key, attempts: 4, hintsShown: 0, solutionShown: false });
	expect(disk.puts).toEqual([{ ...expected, attempts: 4 }]);
});
