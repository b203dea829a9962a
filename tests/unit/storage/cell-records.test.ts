import { expect, it } from 'vitest';
import { CellRecords } from '#storage/cell-records.ts';
import type { Connection } from '#storage/connection.ts';
import type { Draft } from '#storage/database.ts';
import { readDraft } from '#storage/read-stored.ts';

const draft = (cell: string, source: string, savedAt: number): Draft => ({
	...{ lesson: 'statistics', cell, source, savedAt }
});

/** A database that opens when it is told to, and a place beside it. */
function makeDisk(stored: Draft[] = [], left: Draft[] = []) {
	const opened = Promise.withResolvers<undefined>();
	const behind = new Map(left.map((one) => [one.cell, one]));
	const database = {
		getAllFromIndex: async () => stored,
		transaction: () => ({
			store: { put: async (record: Draft) => void stored.push(record) },
			commit: () => undefined,
			done: Promise.resolve()
		})
	};
	const connection = {
		use: async (work: (database: unknown) => Promise<unknown>) => {
			await opened.promise;
			return work(database);
		}
	} as unknown as Connection;
	const records = new CellRecords<Draft>(connection, {
		...{ name: 'drafts', lesson: 'statistics', read: readDraft, atOnce: 8 },
		leftBehind: {
			keep: (kept) => [...kept].forEach((one) => behind.set(one.cell, one)),
			read: () => [...behind.values()],
			forget: ({ cell }) => void behind.delete(cell)
		}
	});
	return { records, open: () => opened.resolve(undefined), leftBehind: () => [...behind.values()], stored };
}

it('what is not on disk when the page goes away is left behind, until it is', async () => {
	const { records, open, leftBehind } = makeDisk();
	records.save(draft('mean', 'first', 1));
	const saved = records.save(draft('mean', 'second', 2));
	records.hurry();
	expect(leftBehind()).toEqual([draft('mean', 'second', 2)]);
	open();
	await saved;
	await expect.poll(leftBehind).toEqual([]);
});

it('what has to wait in the page is left behind at once, since a crash gives no notice, until it is on disk', async () => {
	const { records, open, leftBehind } = makeDisk();
	const texts = Array.from({ length: 10 }, (_, n) => draft('mean', 'x'.repeat(n + 1), n + 1));
	for (const text of texts.slice(0, 8)) {
		records.save(text);
		await Promise.resolve();
	}
	expect(leftBehind()).toEqual([]);
	records.save(texts[8]!);
	expect(leftBehind()).toEqual([texts[8]]);
	const saved = records.save(texts[9]!);
	expect(leftBehind()).toEqual([texts[9]]);
	open();
	await saved;
	await expect.poll(leftBehind).toEqual([]);
});

it('what is on disk is not left behind', async () => {
	const { records, open, leftBehind } = makeDisk();
	open();
	await records.save(draft('mean', 'text', 1));
	records.hurry();
	expect(leftBehind()).toEqual([]);
});

it('what an earlier visit left behind wins over an older record, and goes to the disk', async () => {
	const disk = makeDisk([draft('mean', 'older', 1)], [draft('mean', 'left', 2)]);
	disk.open();
	expect((await disk.records.load()).records).toEqual([draft('mean', 'left', 2)]);
	await expect.poll(() => disk.stored.at(-1)).toEqual(draft('mean', 'left', 2));
	await expect.poll(disk.leftBehind).toEqual([]);
});

it('what another tab has written since is not undone', async () => {
	const disk = makeDisk([draft('mean', 'newer', 3)], [draft('mean', 'left', 2)]);
	disk.open();
	expect((await disk.records.load()).records).toEqual([draft('mean', 'newer', 3)]);
	expect(disk.leftBehind()).toEqual([]);
	expect(disk.stored).toEqual([draft('mean', 'newer', 3)]);
});

it('what was typed on this page before the stored texts came is later than what was left behind', async () => {
	const disk = makeDisk([], [draft('mean', 'left', 2)]);
	const saved = disk.records.save(draft('mean', 'typed now', 4));
	disk.open();
	await saved;
	await disk.records.load();
	expect(disk.stored).toEqual([draft('mean', 'typed now', 4)]);
});

it('what is on its way to the disk is read before what lies there', async () => {
	const { records, open } = makeDisk([draft('mean', 'stored', 1), draft('mode', 'stored', 1)]);
	const saved = records.save(draft('mean', 'typed', 2));
	const loaded = records.load();
	open();
	expect((await loaded).records.slice(0, 2)).toEqual([draft('mean', 'typed', 2), draft('mode', 'stored', 1)]);
	await saved;
});

it('what another tab has stored since is written again when the database is deleted', async () => {
	const { records, open, stored } = makeDisk([draft('mean', 'first', 1)]);
	open();
	await records.load();
	stored[0] = draft('mean', 'second', 2);
	await records.load();
	const put: Draft[] = [];
	await records.writeAgain({
		transaction: () => ({
			store: { put: async (record: Draft) => void put.push(record) },
			commit: () => undefined,
			done: Promise.resolve()
		})
	} as never);
	expect(put).toEqual([draft('mean', 'second', 2)]);
});
