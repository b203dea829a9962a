/** What lies in the database of a learner's browser, seen and written past the page. */
import type { BrowserContext, Page } from 'playwright-core';

/**
 * Opens a page of the site that stores nothing, and lets a script work on what is stored.
 * @param version the script makes this version of the database; left out, it finds the present one
 */
export async function onStorage(
	context: BrowserContext,
	url: string,
	work: (database: IDBDatabase) => void,
	version?: number
): Promise<void> {
	const page = await context.newPage();
	// Of the site's origin, and with an icon that need not be fetched: a missing one would be a problem of the page.
	const empty = { contentType: 'text/html', body: '<link rel="icon" href="data:,">' };
	await page.route(`${url}/empty`, (route) => route.fulfill(empty));
	await page.goto(`${url}/empty`);
	await page.evaluate(
		([text, number]) =>
			new Promise<void>((resolve, reject) => {
				const act = new Function(`return (${text})`)() as (database: IDBDatabase) => void;
				const request = indexedDB.open('stagecoach', number);
				request.onupgradeneeded = () => act(request.result);
				request.onerror = () => reject(request.error!);
				request.onsuccess = () => {
					const database = request.result;
					if (number === undefined) act(database);
					// Comes after all that was asked before.
					const last = database.transaction([...database.objectStoreNames], 'readonly');
					last.oncomplete = () => {
						database.close();
						resolve();
					};
				};
			}),
		[work.toString(), version] as const
	);
	await page.close();
}

/** Everything that is stored, by store; times are left out, as no two runs have the same. */
export function readStored(page: Page): Promise<Record<string, Record<string, unknown>[]>> {
	return page.evaluate(
		() =>
			new Promise((resolve, reject) => {
				const request = indexedDB.open('stagecoach');
				request.onerror = () => reject(request.error!);
				request.onsuccess = () => {
					const database = request.result;
					const names = [...database.objectStoreNames];
					const transaction = database.transaction(names, 'readonly');
					const all: Record<string, Record<string, unknown>[]> = {};
					for (const name of names) {
						const read = transaction.objectStore(name).getAll();
						read.onsuccess = () => (all[name] = read.result as Record<string, unknown>[]);
					}
					transaction.oncomplete = () => {
						database.close();
						resolve(all);
					};
				};
			})
	);
}
