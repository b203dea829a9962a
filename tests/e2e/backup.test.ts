import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { expectNothingFound } from './axe.ts';
import { button, demo, readExercise, readSlip, runCode, task, untilText, writeCode } from './lesson.ts';
import { newNotebook, row, titleField, untilListed } from './notebook.ts';
import { openSite, type Site } from './site.ts';
import { onStorage, readStored } from './stored.ts';

let site: Site;
beforeAll(async () => (site = await openSite()));
afterAll(() => site.close());

const meanTask = (page: Page) => task(page, 'Mean and median');
const slip = readSlip('1-math-and-language/statistics', 'mean-and-median/slips/integer-mean.ts');
const solution = readExercise('1-math-and-language/statistics', 'mean-and-median/solution.ts');

async function saveBackup(page: Page): Promise<{ name: string; text: string }> {
	await page.goto(`${site.url}/backup`);
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save a backup' }).click();
	const file = await download;
	return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

async function chooseBackup(page: Page, text: string): Promise<void> {
	await page.goto(`${site.url}/backup`);
	// Before the page is at work, nobody could choose a file.
	await page.getByRole('button', { name: 'Choose a backup', disabled: false }).waitFor();
	const buffer = Buffer.from(text);
	await page
		.getByLabel('File with a backup')
		.setInputFiles({ name: 'backup.json', mimeType: 'application/json', buffer });
}

const restoreButton = (page: Page) => page.getByRole('button', { name: 'Restore', exact: true });

async function restore(page: Page, text: string): Promise<void> {
	await chooseBackup(page, text);
	await restoreButton(page).click();
	await page.getByText('Everything of the backup is here now').waitFor();
}

it('a backup takes all work to another device, where it is joined with what is there', async () => {
	const first = await site.newLearner();
	const page = await first.open('/lesson/statistics');
	await runCode(meanTask(page), slip.code, /^Not yet/);
	await runCode(meanTask(page), solution, /^Passed/);
	await writeCode(demo(page, 'fares'), '// from the first device');
	await page.goto(`${site.url}/notebooks`);
	await untilListed(page);
	await newNotebook(page);
	await titleField(page).fill('Travels');
	await titleField(page).press('Enter');
	await writeCode(demo(page, 'cell-1'), '// a thought');
	const { name, text } = await saveBackup(page);
	expect(name).toMatch(/^stagecoach-backup-\d{4}-\d\d-\d\d\.json$/);

	const second = await site.newLearner();
	const other = await second.open('/lesson/statistics');
	const open = await second.open('/lesson/statistics'); // stays open while the backup is restored
	await other.bringToFront();
	await writeCode(demo(other, 'fares'), '// newer, on the second device');
	await chooseBackup(other, text);
	await other.getByRole('row', { name: /Texts in lessons/ }).waitFor();
	await untilText(other.getByRole('row', { name: /Texts in lessons/ }), '1 newer here: they stay');
	await untilText(other.getByRole('row', { name: /Notebooks/ }), '1 new');
	await restoreButton(other).click();
	await other.getByText('Everything of the backup is here now').waitFor();

	await open.bringToFront();
	await untilText(meanTask(open), 'toSorted'); // the open tab shows it at once
	await other.bringToFront();
	await other.goto(`${site.url}/lesson/statistics`);
	await untilText(meanTask(other), 'Solved');
	await button(meanTask(other), 'Attempts').click();
	await meanTask(other).getByText('2 earlier texts').waitFor();
	await untilText(demo(other, 'fares'), 'newer, on the second device');
	await button(demo(other, 'fares'), 'Earlier texts').click();
	await demo(other, 'fares').getByRole('listitem').getByRole('button').first().click();
	await untilText(demo(other, 'fares'), 'Went: // from the first device');
	await other.goto(`${site.url}/notebooks`);
	await row(other, 'Travels').waitFor();

	const before = await readStored(other);
	await chooseBackup(other, text);
	await other.getByText('there is nothing to restore').waitFor();
	expect(await readStored(other)).toEqual(before);
	expect([...first.problems, ...second.problems]).toEqual([]);
	await first.context.close();
	await second.context.close();
});

it('a backup of many records holds each of them once', async () => {
	const { open, context } = await site.newLearner();
	const page = await open('/notebooks'); // makes the database
	await untilListed(page);
	await onStorage(context, site.url, (database) => {
		const attempts = database.transaction('attempts', 'readwrite').objectStore('attempts');
		for (let at = 1; at <= 1500; at++) {
			const result = { source: '1', outcome: 'failed', summary: '', passed: 0, total: 1 };
			attempts.put({ lesson: `lesson-${at % 3}`, task: 'task', at, ...result });
		}
	});
	const { text } = await saveBackup(page);
	const { count, records } = JSON.parse(text) as { count: number; records: { value?: { at: number } }[] };
	const times = records.flatMap(({ value }) => value?.at ?? []);
	expect(count).toBe(1500);
	expect(times.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 1500 }, (_, at) => at + 1));
	await context.close();
});

it('what is restored in one tab shows in the others at once, and takes nothing away there', async () => {
	const from = await site.newLearner();
	const source = await from.open('/notebooks');
	await untilListed(source);
	await onStorage(from.context, site.url, (database) => {
		const change = database.transaction(['progress', 'widgets', 'notebooks'], 'readwrite');
		const [lesson, task, cell] = ['statistics', 'mean-and-median', 'fares'];
		const done = { attempts: 3, hintsShown: 0, solutionShown: false, passedAt: 5 };
		change.objectStore('progress').put({ lesson, task, ...done });
		change.objectStore('widgets').put({ lesson, cell, values: { 'slider k': 7 }, savedAt: 5 });
		change.objectStore('notebooks').put({ id: 'n', title: 'Travels', origin: 'own', updatedAt: 5 });
	});
	const { text } = await saveBackup(source);

	const { open, context, problems } = await site.newLearner();
	const lesson = await open('/lesson/statistics');
	const code = "import { slider } from 'stagecoach/display';\nslider('k', { min: 0, max: 9, value: 2 }) + 40";
	await runCode(demo(lesson, 'fares'), code, /^Ran in/);
	await untilText(demo(lesson, 'fares'), '42');
	await writeCode(meanTask(lesson), '// typed here');
	const list = await open('/notebooks');
	await untilListed(list);
	const home = await open('/');
	const other = await open('/backup');
	await restore(other, text);

	await row(list, 'Travels').waitFor();
	await home.getByText('1 of').first().waitFor();
	await lesson.bringToFront();
	await untilText(meanTask(lesson), 'Solved');
	await untilText(meanTask(lesson), 'typed here');
	await untilText(demo(lesson, 'fares'), 'One of its widgets was set: run again');
	await button(demo(lesson, 'fares'), 'Run').click();
	await untilText(demo(lesson, 'fares'), '47');
	await button(meanTask(lesson), 'Hint').click(); // which this tab keeps
	await lesson.reload();
	await untilText(meanTask(lesson), 'Solved');
	await untilText(meanTask(lesson), 'typed here');
	expect(problems).toEqual([]);
	await from.context.close();
	await context.close();
});

it('what two tabs achieve with one task is kept of both', async () => {
	const { open, context } = await site.newLearner();
	const [one, other] = [await open('/lesson/statistics'), await open('/lesson/statistics')];
	await runCode(meanTask(other), solution, /^Passed/);
	await one.bringToFront();
	await untilText(meanTask(one), 'Solved');
	await button(meanTask(one), 'Hint').click();
	await one.reload();
	await untilText(meanTask(one), 'Solved');
	await context.close();
});

it('data files come along unless they are left out, and one of the same name stays beside it', async () => {
	const { open, context } = await site.newLearner();
	const put = (database: IDBDatabase) => {
		const options = {
			...{ format: 'csv', encoding: 'utf-8', delimiter: ',', quote: '"', header: true, decimal: '.' },
			...{ thousands: '', dateOrder: 'ymd', missing: [], columns: [{ name: 'a', type: 'integer' }] }
		};
		const files = database.transaction('ownFiles', 'readwrite').objectStore('ownFiles');
		const file = new Blob(['a\n1\n']);
		files.put({ name: 'sales', fileName: 'sales.csv', file, options, rows: 1, savedAt: 1, readers: [] });
	};
	const page = await open('/notebooks');
	await untilListed(page);
	await onStorage(context, site.url, put);
	const { text } = await saveBackup(page);
	await page.getByRole('checkbox', { name: /With your data file/ }).uncheck();
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save a backup' }).click();
	expect(readFileSync(await (await download).path(), 'utf8')).not.toContain('sales');

	const second = await site.newLearner();
	const other = await second.open('/notebooks');
	await untilListed(other);
	const text2 = put.toString().replace(String.raw`a\n1\n`, String.raw`a\n2\n`);
	const differs = new Function(`return ${text2}`)() as typeof put;
	expect(differs.toString()).not.toBe(put.toString());
	await onStorage(second.context, site.url, differs);
	await restore(other, text);
	await other.goto(`${site.url}/data`);
	await other.getByText('sales2').first().waitFor();
	await chooseBackup(other, text);
	await other.getByText('there is nothing to restore').waitFor();
	await context.close();
	await second.context.close();
});

it('a text for which the disk had no room is in the backup all the same', async () => {
	const { open, context } = await site.newLearner();
	const page = await open('/lesson/statistics');
	await writeCode(demo(page, 'fares'), '// with room');
	await page.evaluate(() => {
		IDBObjectStore.prototype.put = () => {
			throw new DOMException('full', 'QuotaExceededError');
		};
	});
	await writeCode(demo(page, 'fares'), '// without room');
	await page.getByText('storage for the page is full').waitFor();
	const { text } = await saveBackup(page);
	expect(text).toContain('// without room');
	expect(text).not.toContain('// with room');
	await context.close();
});

it('a damaged backup is restored as far as it goes, and what is none is refused in words', async () => {
	const { open, context, problems } = await site.newLearner();
	const page = await open('/lesson/statistics');
	await writeCode(demo(page, 'fares'), '// can be read');
	await writeCode(meanTask(page), '// cannot');
	const { text } = await saveBackup(page);
	const lines = text.split('\n');
	const at = lines.findIndex((line) => line.includes('// cannot'));
	lines[at] = lines[at]!.slice(0, 40);
	const second = await site.newLearner();
	const other = await second.open('/backup');
	await chooseBackup(other, 'name,age\nAda,36\n');
	await other.getByText('This file is not a backup of Stagecoach').waitFor();
	await chooseBackup(other, lines.join('\n'));
	await other.getByText(`One record is damaged and cannot be restored: line ${at + 1}.`).waitFor();
	await restoreButton(other).click();
	await other.getByText('Everything of the backup is here now').waitFor();
	await other.goto(`${site.url}/lesson/statistics`);
	await untilText(demo(other, 'fares'), 'can be read');
	expect(problems).toEqual([]);
	await context.close();
	await second.context.close();
});

it('a restore that breaks off changes nothing, and can be done again', async () => {
	const first = await site.newLearner();
	const page = await first.open('/lesson/statistics');
	await writeCode(demo(page, 'fares'), '// from the backup');
	await writeCode(meanTask(page), '// from the backup, too');
	const { text } = await saveBackup(page);
	const { open, context } = await site.newLearner();
	const other = await open('/lesson/statistics');
	await writeCode(demo(other, 'fares'), '// mine');
	await chooseBackup(other, text);
	await restoreButton(other).waitFor();
	const before = await readStored(other);
	await other.evaluate(() => {
		let left = 1;
		const { put } = IDBObjectStore.prototype;
		IDBObjectStore.prototype.put = function (...values) {
			if (left-- <= 0) throw new DOMException('full', 'QuotaExceededError');
			return put.apply(this, values);
		};
	});
	await restoreButton(other).click();
	await other.getByText('Nothing was restored').waitFor();
	expect(await readStored(other)).toEqual(before);
	await restore(other, text);
	await other.goto(`${site.url}/lesson/statistics`);
	await untilText(meanTask(other), 'from the backup, too');
	await first.context.close();
	await context.close();
});

it('after a week of practice without a backup the home page reminds, once, and a backup ends it', async () => {
	const { open, context } = await site.newLearner();
	const page = await open('/');
	await page.getByRole('heading', { level: 1 }).waitFor();
	const notices = await open('/notebooks');
	await untilListed(notices); // has made the database
	await onStorage(context, site.url, (database) => {
		const days = database.transaction('days', 'readwrite').objectStore('days');
		for (let day = 1; day <= 7; day++) days.put({ day: `2026-01-0${day}`, runs: 3, passed: 0 });
	});
	const reminder = page.getByText('7 days of work are in this browser alone');
	await page.reload();
	await reminder.waitFor();
	await page.getByRole('button', { name: 'Not now' }).click();
	await reminder.waitFor({ state: 'detached' });
	await page.waitForFunction(() => localStorage.getItem('stagecoach-backup') !== null);
	await page.reload();
	await page.waitForLoadState('networkidle');
	expect(await reminder.count()).toBe(0);
	await page.evaluate(() => localStorage.removeItem('stagecoach-backup'));
	await page.reload();
	await reminder.waitFor();
	await saveBackup(page);
	await page.goto(`${site.url}/`);
	await page.waitForLoadState('networkidle'); // what comes when the page is idle has come
	expect(await reminder.count()).toBe(0);
	await context.close();
});

it('axe finds nothing on the page, and nothing scrolls sideways', async () => {
	const { open, context } = await site.newLearner();
	const page = await open('/lesson/statistics');
	await writeCode(demo(page, 'fares'), '// some work');
	const { text } = await saveBackup(page);
	await page.getByText('Saved', { exact: true }).waitFor();
	await page
		.getByLabel('File with a backup')
		.setInputFiles({ name: 'b.json', mimeType: 'application/json', buffer: Buffer.from(text) });
	await page.getByText('there is nothing to restore').waitFor();
	await expectNothingFound(page);
	await context.close();
});
