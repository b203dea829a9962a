import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demo, patience, runCode, untilFullEditor, untilText, writeCode } from './lesson.ts';
import { newNotebook, row, titleField, untilListed } from './notebook.ts';
import { openSite, type Site } from './site.ts';
import { onStorage as workOnStorage } from './stored.ts';

let site: Site;
beforeAll(async () => (site = await openSite()));
afterAll(() => site.close());

const addCode = (page: Page) => page.getByRole('button', { name: 'Code', exact: true }).last().click();

const onStorage = (context: BrowserContext, work: (database: IDBDatabase) => void, version?: number) =>
	workOnStorage(context, site.url, work, version);

it('two tabs that add cells at the same time keep both, with their texts', async () => {
	const { open, context } = await site.newLearner();
	const first = await open('/notebooks');
	await untilListed(first);
	await newNotebook(first);
	const second = await open(first.url().slice(site.url.length));
	await demo(second, 'cell-1').waitFor();
	await first.bringToFront();
	await addCode(first);
	await writeCode(demo(first, 'cell-2'), '// by the first tab');
	await second.bringToFront();
	await untilText(demo(second, 'cell-2'), 'by the first tab');
	await addCode(second);
	await writeCode(demo(second, 'cell-3'), '// by the second tab');
	await first.bringToFront();
	await untilText(demo(first, 'cell-3'), 'by the second tab');
	await first.reload();
	await untilText(demo(first, 'cell-2'), 'by the first tab');
	await untilText(demo(first, 'cell-3'), 'by the second tab');
	await context.close();
});

describe('malformed data', () => {
	it('is repaired in words, and texts whose place is gone get one', async () => {
		const { open, context, problems } = await site.newLearner();
		const page = await open('/notebooks');
		await untilListed(page);
		await onStorage(context, (database) => {
			const names = ['notebooks', 'layouts', 'drafts'];
			const change = database.transaction(names, 'readwrite');
			change.objectStore('notebooks').put({ id: 'broken', title: 7, origin: 'own', updatedAt: 'x' });
			change.objectStore('notebooks').put({ id: '..!' });
			const lesson = 'notebook:broken';
			const cell = { id: 'a', kind: 'code', after: '' };
			const placed = [cell, cell, null, { id: 'b', kind: 'hologram', after: 'a' }];
			change.objectStore('layouts').put({ lesson, placed, removed: 5 });
			change.objectStore('drafts').put({ lesson, cell: 'a', source: '// has a place' });
			change.objectStore('drafts').put({ lesson, cell: 'c', source: '// has none' });
			change.objectStore('drafts').put({ lesson, cell: 'd', source: 12 });
		});
		await page.reload();
		await page.getByText('One stored notebook is damaged').waitFor();
		await row(page, 'Untitled notebook').getByRole('link').click();
		await page.getByText('The stored order of the cells was damaged').waitFor();
		await page.getByText('One cell was made with a newer version').waitFor();
		await page.getByText('A stored text was damaged').waitFor();
		await untilText(demo(page, 'a'), 'has a place');
		await untilText(demo(page, 'c'), 'has none');

		await addCode(page);
		await writeCode(demo(page, 'cell-1'), '// is new');
		await page.reload();
		await untilText(demo(page, 'cell-1'), 'is new');
		await page.getByText('One cell was made with a newer version').waitFor(); // kept as it was
		expect(problems).toEqual([]);
		await context.close();
	});
});

it('a browser that stores nothing says so, and a notebook can be written all the same', async () => {
	const { open, context } = await site.newLearner();
	await context.addInitScript(() => {
		indexedDB.open = () => {
			throw new DOMException('denied', 'SecurityError');
		};
	});
	const page = await open('/notebooks');
	await page.getByText('Notebooks are not kept here').waitFor();
	await newNotebook(page);
	await page.getByText('This notebook is not kept').waitFor();
	await runCode(demo(page, 'cell-1'), '6 * 7', /^Ran in/);
	await untilText(demo(page, 'cell-1'), '42');
	await context.close();
});

it('a full disk says so, and what is written then is kept when there is room again', async () => {
	const { open, context } = await site.newLearner();
	const page = await open('/notebooks');
	await untilListed(page);
	await newNotebook(page);
	await page.evaluate(() => {
		const { put } = IDBObjectStore.prototype;
		IDBObjectStore.prototype.put = function (...values) {
			if ((window as { disk?: string }).disk !== 'free') throw new DOMException('full', 'QuotaExceededError');
			return put.apply(this, values);
		};
	});
	await addCode(page);
	await writeCode(demo(page, 'cell-2'), '// on a full disk');
	await page.getByText('storage for the page is full').waitFor();
	await page.evaluate(() => Object.assign(window, { disk: 'free' }));
	await addCode(page);
	await writeCode(demo(page, 'cell-2'), '// with room again');
	await page.getByText('storage for the page is full').waitFor({ state: 'detached' });
	await page.reload();
	await untilText(demo(page, 'cell-2'), 'with room again');
	await demo(page, 'cell-3').waitFor();
	await context.close();
});

it('a site that the browser gives no room says so in a lesson, and keeps what is written when there is some', async () => {
	const { open, context } = await site.newLearner();
	const page = await open('/icon.svg');
	const browser = await context.newCDPSession(page);
	const { origin } = new URL(site.url);
	await browser.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
	await page.goto(`${site.url}/lesson/statistics`);
	await writeCode(demo(page, 'fares'), '// without room');
	await page.getByText('storage for the page is full').waitFor();
	await browser.send('Storage.overrideQuotaForOrigin', { origin });
	await writeCode(demo(page, 'fares'), '// with room again');
	await page.getByText('storage for the page is full').waitFor({ state: 'detached' });
	await page.reload();
	await untilText(demo(page, 'fares'), 'with room again');
	await context.close();
});

/** Resolves when a text that holds these words is on disk. */
async function untilStored(page: Page, words: string): Promise<void> {
	const texts = () =>
		page.evaluate(
			() =>
				new Promise<string>((resolve, reject) => {
					const request = indexedDB.open('stagecoach');
					request.onerror = () => reject(request.error!);
					request.onsuccess = () => {
						const read = request.result.transaction('drafts').objectStore('drafts').getAll();
						read.onsuccess = () => {
							request.result.close();
							resolve(JSON.stringify(read.result));
						};
					};
				})
		);
	await expect.poll(texts, patience).toContain(words);
}

it('a database that is deleted under an open notebook is written again with the next word', async () => {
	const { open, context } = await site.newLearner();
	const page = await open('/notebooks');
	await untilListed(page);
	await newNotebook(page);
	await titleField(page).fill('Still here');
	await titleField(page).press('Enter');
	await writeCode(demo(page, 'cell-1'), '// the first cell');
	await addCode(page);
	await untilFullEditor(demo(page, 'cell-2'));
	await page.evaluate(
		() =>
			new Promise<void>((resolve, reject) => {
				const request = indexedDB.deleteDatabase('stagecoach');
				request.onsuccess = () => resolve();
				request.onerror = () => reject(request.error!);
			})
	);
	await writeCode(demo(page, 'cell-2'), '// the second cell');
	await untilStored(page, 'the second cell');
	await page.reload();
	await untilText(demo(page, 'cell-1'), 'the first cell');
	await untilText(demo(page, 'cell-2'), 'the second cell');
	expect(await titleField(page).inputValue()).toBe('Still here');
	await context.close();
});

it('a newer version of the page, in another tab, takes nothing from this one, which goes on writing', async () => {
	const { open, context, problems } = await site.newLearner();
	const page = await open('/lesson/statistics');
	await writeCode(demo(page, 'fares'), '// before the update');
	await onStorage(context, (database) => void database.createObjectStore('newer'), 99);
	await writeCode(demo(page, 'fares'), '// after the update');
	await page.reload();
	await untilText(demo(page, 'fares'), 'after the update');
	expect(problems).toEqual([]);
	await context.close();
});

it('a lesson says that a stored text was damaged, and what stands there instead', async () => {
	const { open, context } = await site.newLearner();
	const page = await open('/lesson/statistics');
	await writeCode(demo(page, 'fares'), '// kept');
	await onStorage(context, (database) => {
		const drafts = database.transaction('drafts', 'readwrite').objectStore('drafts');
		drafts.put({ lesson: 'statistics', cell: 'dearest-ticket', source: 12 });
	});
	await page.reload();
	await page.getByText('A stored text was damaged').waitFor();
	await untilText(demo(page, 'fares'), 'kept');
	await context.close();
});
