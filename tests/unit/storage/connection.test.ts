import { expect, it, vi } from 'vitest';
import { Connection } from '#storage/connection.ts';
import type { Database, DatabaseEvents } from '#storage/database.ts';

const named = (name: string) => Object.assign(new Error(name), { name });

/** A browser's storage whose databases are closed by other tabs and deleted by learners. */
function makeBrowser() {
	let opened = 0;
	let exists = false;
	let isOpen = false;
	let upgrade: () => void = () => undefined;
	const open = async ({ created, upgrading }: DatabaseEvents) => {
		upgrade = upgrading;
		if (!exists) created();
		exists = isOpen = true;
		return { number: ++opened } as unknown as Database;
	};
	const work = async (database: Database) => {
		if (!isOpen) throw named('InvalidStateError');
		return (database as unknown as { number: number }).number;
	};
	return {
		connection: new Connection(open),
		work,
		close: () => (isOpen = false),
		upgrade: () => {
			isOpen = false;
			upgrade();
		},
		opened: () => opened,
		deleteAll: () => (isOpen = exists = false)
	};
}

it('opens once for all that is to be done', async () => {
	const { connection, work } = makeBrowser();
	expect(await Promise.all([connection.use(work), connection.use(work)])).toEqual([1, 1]);
});

it('opens anew when another tab needed the database closed', async () => {
	const { connection, work, close } = makeBrowser();
	await connection.use(work);
	close();
	expect(await Promise.all([connection.use(work), connection.use(work)])).toEqual([2, 2]);
});

it('opens anew at once, before anybody asks, when another tab upgrades the database', async () => {
	const { connection, work, upgrade, opened } = makeBrowser();
	await connection.use(work);
	upgrade();
	expect(opened()).toBe(2);
	expect(await connection.use(work)).toBe(2);
});

it('writes again what the page knows when the database was deleted, before it goes on', async () => {
	const { connection, work, deleteAll, close } = makeBrowser();
	const order: string[] = [];
	connection.onDeleted(async () => void order.push('written again'));
	await connection.use(work);
	close();
	await connection.use(work);
	expect(order).toEqual([]);
	deleteAll();
	await connection.use(async (database) => {
		const number = await work(database);
		order.push('worked');
		return number;
	});
	expect(order).toEqual(['written again', 'worked']);
});

it('does not write again for a page that has left', async () => {
	const { connection, work, deleteAll } = makeBrowser();
	const refill = vi.fn(async () => undefined);
	const forget = connection.onDeleted(refill);
	await connection.use(work);
	forget();
	deleteAll();
	await connection.use(work);
	expect(refill).not.toHaveBeenCalled();
});

it('passes other errors on, and tries to open again the next time', async () => {
	let fails = true;
	const connection = new Connection(async () => {
		if (fails) throw named('SecurityError');
		return {} as Database;
	});
	await expect(connection.use(async () => 1)).rejects.toThrow('SecurityError');
	fails = false;
	expect(await connection.use(async () => 1)).toBe(1);
	await expect(connection.use(() => Promise.reject(named('QuotaExceededError')))).rejects.toThrow('Quota');
});
