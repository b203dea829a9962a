/** Storage that is old, full, denied, damaged or gone: what the page says, and that nothing is lost. */
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { button, demo, readSlip, runCode, task, textOf, untilAlive, untilText, writeCode } from './lesson.ts';
import { newNotebook, row, untilListed } from './notebook.ts';
import { openSite, type Site } from './site.ts';
import { onStorage, readStored } from './stored.ts';

let site: Site;
beforeAll(async () => (site = await openSite()));
afterAll(() => site.close());

const meanTask = (page: Page) => task(page, 'Mean and median');
const slip = readSlip('1-math-and-language/statistics', 'mean-and-median/slips/integer-mean.ts');

describe('what an older version has kept is there in this one', () => {
	/** As the versions have made the database, one after the other, each with data of its own. */
	const steps = [
		(database: IDBDatabase) => {
			const drafts = database.createObjectStore('drafts', { keyPath: ['lesson', 'cell'] });
			drafts.createIndex('lesson', 'lesson');
			const progress = database.createObjectStore('progress', { keyPath: ['lesson', 'task'] });
			progress.createIndex('lesson', 'lesson');
			const lesson = 'statistics';
			drafts.put({ lesson, cell: 'mean-and-median', source: '// of an older version', savedAt: 1 });
			const counts = { attempts: 1, hintsShown: 0, solutionShown: false };
			progress.put({ lesson, task: 'mean-and-median', passedAt: 1, ...counts });
		},
		(database: IDBDatabase) => {
			const layouts = database.createObjectStore('layouts', { keyPath: 'lesson' });
			const notebooks = database.createObjectStore('notebooks', { keyPath: 'id' });
			notebooks.put({ id: 'old', title: 'Old notebook', origin: 'own', createdAt: 1, updatedAt: 1 });
			const placed = [{ id: 'cell-1', kind: 'code', after: '' }];
			layouts.put({ lesson: 'notebook:old', placed, removed: [], revision: 1, savedAt: 1 });
		},
		(database: IDBDatabase) => {
			const widgets = database.createObjectStore('widgets', { keyPath: ['lesson', 'cell'] });
			widgets.createIndex('lesson', 'lesson');
			widgets.put({ lesson: 'statistics', cell: 'fares', values: { 'slider 1': 3 }, savedAt: 1 });
		},
		(database: IDBDatabase) => {
			const files = database.createObjectStore('ownFiles', { keyPath: 'name' });
			const options = {
				...{ format: 'csv', encoding: 'utf-8', delimiter: ',', quote: '"', header: true, decimal: '.' },
				...{ thousands: '', dateOrder: 'ymd', missing: [], columns: [{ name: 'a', type: 'integer' }] }
			};
			const file = new Blob(['a\n1\n']);
			files.put({ name: 'sales', fileName: 'sales.csv', file, options, rows: 1, savedAt: 1, readers: [] });
		}
	];

	it.each([1, 2, 3, 4])('version %i', async (version) => {
		const { context, open, problems } = await site.newLearner();
		const made = steps.slice(0, version).map((step) => `(${step.toString()})(database);`);
		await onStorage(context, site.url, new Function('database', made.join('\n')) as never, version);
		problems.length = 0; // a bare picture asks for an icon that is not there
		const page = await open('/lesson/statistics');
		await untilText(meanTask(page), 'of an older version');
		await untilText(meanTask(page), 'Solved');
		await runCode(meanTask(page), slip.code, /^Not yet/); // into a store that only the newest version has
		await button(meanTask(page), 'Attempts').waitFor();
		const stored = await readStored(page);
		expect(stored['attempts']).toHaveLength(1);
		expect(stored['widgets']?.map(({ values }) => values)).toEqual(version >= 3 ? [{ 'slider 1': 3 }] : []);
		await page.goto(`${site.url}/notebooks`);
		await untilListed(page);
		if (version >= 2) await row(page, 'Old notebook').waitFor();
		await page.goto(`${site.url}/data`);
		if (version >= 4) await page.getByText('sales.csv').waitFor();
		expect(problems).toEqual([]);
		await context.close();
	});
});

/** Denies the database to every page of the learner, as a browser does whose settings forbid it. */
async function breakOpening(context: BrowserContext, name: string): Promise<void> {
	await context.addInitScript((errorName) => {
		const { open } = IDBFactory.prototype;
		IDBFactory.prototype.open = function (...values) {
			if (localStorage.getItem('is mended') === 'yes') return open.apply(this, values);
			if (errorName === 'SecurityError') throw new DOMException('denied', errorName);
			// As Chromium does with damaged files: the request fails.
			const request = new EventTarget() as IDBOpenDBRequest;
			Object.defineProperty(request, 'error', { value: new DOMException('Internal error', errorName) });
			queueMicrotask(() => request.dispatchEvent(new Event('error')));
			Object.setPrototypeOf(request, IDBOpenDBRequest.prototype);
			return request;
		};
	}, name);
}

it('a lesson of a browser that stores nothing says so, runs, grades, and goes on', async () => {
	const { open, context } = await site.newLearner();
	await breakOpening(context, 'SecurityError');
	const page = await open('/lesson/statistics');
	await page.getByText('This browser does not let the page store anything').waitFor();
	await runCode(meanTask(page), slip.code, /^Not yet/);
	await page.getByText('Copy what matters to you').waitFor();
	await page.goto(`${site.url}/backup`);
	await page.getByText('Your work cannot be reached').waitFor();
	await page.goto(`${site.url}/`);
	await untilAlive(page);
	await page.getByRole('link', { name: 'Start' }).waitFor();
	await context.close();
});

it('a database that cannot be opened says so in other words, and what is typed then is there when it can', async () => {
	const { open, context } = await site.newLearner();
	await breakOpening(context, 'UnknownError');
	const page = await open('/lesson/statistics');
	await page.getByText('cannot open its storage for this page, which may be damaged').waitFor();
	await writeCode(meanTask(page), '// while it was damaged');
	await page.evaluate(() => localStorage.setItem('is mended', 'yes'));
	await page.reload();
	await untilText(meanTask(page), 'while it was damaged');
	await context.close();
});

it.each([
	['SecurityError', 'This browser does not let the page store anything'],
	['UnknownError', 'cannot open its storage for this page, which may be damaged']
])(
	'every page about one’s work says once that nothing is kept, and takes it back (%s)',
	async (name, cause) => {
		const { open, context, problems } = await site.newLearner();
		await breakOpening(context, name);
		const page = await open('/');
		for (const path of ['/', '/skills', '/data', '/lesson/statistics', '/notebooks', '/backup']) {
			await page.goto(site.url + path);
			await untilAlive(page);
			await page.getByText(cause).first().waitFor();
			expect(await page.getByText(cause).count(), path).toBe(1);
		}
		await page.goto(`${site.url}/skills`);
		const said = page.getByRole('status').filter({ hasText: 'Your work is not being saved' });
		await said.getByText('kept only while its tab is open').waitFor();
		await page.evaluate(() => localStorage.setItem('is mended', 'yes'));
		await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange'))); // back from another tab
		await said.waitFor({ state: 'detached' });
		expect(problems).toEqual([]);
		await context.close();
	}
);

it('rows of wrong types in every store harm nothing: the rest is shown, run, kept and backed up', async () => {
	const { open, context, problems } = await site.newLearner();
	const page = await open('/lesson/statistics');
	await runCode(meanTask(page), slip.code, /^Not yet/);
	await onStorage(context, site.url, (database) => {
		const names = [...database.objectStoreNames];
		const change = database.transaction(names, 'readwrite');
		const lesson = 'statistics';
		change.objectStore('drafts').put({ lesson, cell: 'fares', source: { no: 'text' } });
		change.objectStore('progress').put({ lesson, task: 'the-mode', attempts: 'many', passedAt: {} });
		change.objectStore('layouts').put({ lesson, placed: 'nowhere', revision: 'x' });
		change.objectStore('notebooks').put({ id: 'Not an id', title: 5 });
		change.objectStore('widgets').put({ lesson, cell: 'fares', values: [1] });
		change.objectStore('attempts').put({ lesson, task: 'mean-and-median', at: 5, source: null });
		change.objectStore('attempts').put({ lesson, task: 'mean-and-median', at: 'once', source: 'x' });
		change.objectStore('days').put({ day: 'someday', runs: -1 });
		change.objectStore('ownFiles').put({ name: 'sales', file: 'no file' });
	});
	await page.reload();
	await page.getByText('A stored text was damaged').waitFor();
	await untilText(meanTask(page), 'Math.round');
	await button(meanTask(page), 'Attempts').click();
	await meanTask(page).getByText('One earlier text').waitFor();
	for (const path of ['/', '/notebooks', '/data', '/backup']) {
		await page.goto(site.url + path);
		await untilAlive(page);
		await page.getByRole('heading', { level: 1 }).waitFor();
	}
	// As other pages do, the counts leave out what cannot be read.
	const kept = page.getByRole('region', { name: 'What is kept here' });
	await untilText(kept, /Tasks solved 0 .* Notebooks 0 Days of practice 1 Data files 0/);
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save a backup' }).click();
	await download;
	expect(problems).toEqual([]);
	await context.close();
});

it('with a full disk a task is graded all the same, and its text is kept once there is room', async () => {
	const { open, context } = await site.newLearner();
	const page = await open('/icon.svg');
	const browser = await context.newCDPSession(page);
	const { origin } = new URL(site.url);
	await browser.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
	await page.goto(`${site.url}/lesson/statistics`);
	await runCode(meanTask(page), slip.code, /^Not yet/);
	await page.getByText('storage for the page is full').waitFor();
	await untilText(meanTask(page), 'Not saved'); // where somebody writes: the notice stands at the top
	await browser.send('Storage.overrideQuotaForOrigin', { origin });
	await runCode(meanTask(page), `${slip.code}\n// with room`, /^Not yet/);
	await page.getByText('storage for the page is full').waitFor({ state: 'detached' });
	expect(await textOf(meanTask(page))).not.toContain('Not saved');
	await page.reload();
	await untilText(meanTask(page), 'with room');
	await button(meanTask(page), 'Attempts').waitFor();
	await context.close();
});

it('a newer version’s data is shown as far as it is known, written on, and backed up whole', async () => {
	const { open, context } = await site.newLearner();
	const page = await open('/lesson/statistics');
	await writeCode(demo(page, 'fares'), '// of this version');
	await onStorage(
		context,
		site.url,
		(database) => {
			const dreams = database.createObjectStore('dreams', { keyPath: 'id' });
			dreams.put({ id: 1, text: 'of a newer version' });
		},
		99
	);
	await page.goto(`${site.url}/backup`);
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save a backup' }).click();
	const saved = await (await download).path();
	const { readFileSync } = await import('node:fs');
	const text = readFileSync(saved, 'utf8');
	expect(text).toContain('of a newer version');
	expect(text).toContain('// of this version');
	await context.close();
});

it('a private window forgets all when it is closed, and a backup carries it over', async () => {
	const first = await site.newLearner(); // as each context of the tests is: nothing of it is on disk
	const page = await first.open('/notebooks');
	await untilListed(page);
	await newNotebook(page);
	await writeCode(demo(page, 'cell-1'), '// in private');
	await page.goto(`${site.url}/backup`);
	await page.getByText('a private window forgets everything when it is closed').waitFor();
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save a backup' }).click();
	const file = await (await download).path();
	const second = await site.newLearner();
	const later = await second.open('/notebooks');
	await later.getByText('Nothing here yet').waitFor();
	await later.goto(`${site.url}/backup`);
	await later.getByLabel('File with a backup').setInputFiles(file);
	await later.getByRole('button', { name: 'Restore', exact: true }).click();
	await later.getByText('Everything of the backup is here now').waitFor();
	await later.goto(`${site.url}/notebooks`);
	await row(later, 'Untitled notebook').getByRole('link').click();
	await untilText(demo(later, 'cell-1'), 'in private');
	await first.context.close();
	await second.context.close();
});
