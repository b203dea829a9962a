import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
	demo,
	editor,
	enterEditor,
	patience,
	statusText,
	task,
	textOf,
	untilAlive,
	untilFullEditor,
	untilReady,
	untilText,
	writeCode
} from './lesson.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => (site = await openSite()));
afterAll(() => site.close());

const path = '/lesson/statistics';
const meanTask = (page: Page) => task(page, 'Mean and median');

/** Puts the caret at the end of the code and types, key by key. */
async function typeAtEnd(page: Page, text: string): Promise<void> {
	await enterEditor(meanTask(page));
	await page.keyboard.press('Control+End');
	await page.keyboard.type(text);
}

it('what was typed last is there after a reload that follows at once', async () => {
	const { open, context } = await site.newLearner();
	const page = await open(path);
	for (let round = 1; round <= 5; round++) {
		await typeAtEnd(page, `// round ${round} is kept!`);
		await page.reload();
		await untilText(meanTask(page), `round ${round} is kept!`);
	}
	await context.close();
});

it('the very first keys, typed before the full editor has come, are there after a reload', async () => {
	const { open, context } = await site.newLearner();
	const page = await open(path);
	await untilAlive(page);
	await editor(meanTask(page)).focus();
	await page.keyboard.type('early words ');
	await page.reload();
	await untilText(meanTask(page), 'early words');
	await context.close();
});

it('what was typed while the browser did not open the database yet is there on the next visit', async () => {
	const { open, context } = await site.newLearner();
	const other = await open('/icon.svg');
	await other.evaluate(holdOldDatabase);
	const page = await open(path);
	await typeAtEnd(page, '// typed before it opened!');
	await page.reload();
	await other.close();
	await untilText(meanTask(page), 'typed before it opened!');
	await expect.poll(() => page.evaluate(() => Object.keys(localStorage))).toEqual([]);
	await page.reload();
	await untilText(meanTask(page), 'typed before it opened!');
	await context.close();
});

/** As a tab of an older version of the page does that makes no way: the newer one waits for it. */
function holdOldDatabase(): Promise<void> {
	return new Promise((resolve) => {
		const request = indexedDB.open('stagecoach', 1);
		request.onupgradeneeded = () => {
			const drafts = request.result.createObjectStore('drafts', { keyPath: ['lesson', 'cell'] });
			drafts.createIndex('lesson', 'lesson');
			const progress = request.result.createObjectStore('progress', { keyPath: ['lesson', 'task'] });
			progress.createIndex('lesson', 'lesson');
		};
		request.onsuccess = () => resolve();
	});
}

it('what was typed is there after the page has crashed', async () => {
	const { open, context } = await site.newLearner();
	const page = await open(path);
	await typeAtEnd(page, '// before the crash!');
	const crashed = page.waitForEvent('crash');
	const session = await context.newCDPSession(page);
	session.send('Page.crash').catch(() => undefined); // a crashed page does not answer
	await crashed;
	await untilText(meanTask(await open(path)), 'before the crash!');
	await context.close();
});

it('what was typed is there after the tab was closed at once', async () => {
	const { open, context } = await site.newLearner();
	const page = await open(path);
	await typeAtEnd(page, '// before the tab went!');
	await page.close();
	await untilText(meanTask(await open(path)), 'before the tab went!');
	await context.close();
});

it('two tabs of a lesson show each other’s text, and undo brings back the older one', async () => {
	const { open, context } = await site.newLearner();
	const first = await open(path);
	const second = await open(path);
	await first.bringToFront();
	await writeCode(meanTask(first), '// from the first tab');
	await second.bringToFront();
	await untilText(meanTask(second), 'from the first tab');
	await writeCode(meanTask(second), '// from the second tab');
	await first.bringToFront();
	await untilText(meanTask(first), 'from the second tab');
	expect(await textOf(meanTask(first))).not.toContain('from the first tab');

	await enterEditor(meanTask(first));
	const text = () => textOf(meanTask(first));
	await first.keyboard.press('Control+Z'); // what came from the other tab in one go is one step here
	await expect.poll(text, patience).toContain('// from the first tab');
	await second.bringToFront();
	await untilText(meanTask(second), 'from the first tab');
	await second.reload();
	await untilText(meanTask(second), 'from the first tab');
	await context.close();
});

it('two tabs that write in two cells lose neither text', async () => {
	const { open, context } = await site.newLearner();
	const first = await open(path);
	const second = await open(path);
	await first.bringToFront();
	await writeCode(meanTask(first), '// the first tab keeps this');
	await second.bringToFront();
	await writeCode(task(second, 'The mode'), '// the second tab keeps that');
	await first.bringToFront();
	await untilText(task(first, 'The mode'), 'the second tab keeps that');
	await first.reload();
	await untilText(meanTask(first), 'the first tab keeps this');
	await untilText(task(first, 'The mode'), 'the second tab keeps that');
	await context.close();
});

it('nothing runs by itself when a lesson is opened', async () => {
	const { open, context } = await site.newLearner();
	const page = await open(path);
	await writeCode(demo(page, 'fares'), `console.log('ran by ' + 'itself')`);
	await page.reload();
	await untilText(demo(page, 'fares'), 'console.log');
	await untilFullEditor(demo(page, 'fares'));
	await untilReady(page);
	// A run would have been queued before this one, which is asked for now.
	await writeCode(demo(page, 'dearest-ticket'), `console.log('asked for')`);
	await page.keyboard.press('Control+Enter');
	await expect.poll(() => statusText(demo(page, 'dearest-ticket'))).toMatch(/^Ran/);
	expect(await statusText(demo(page, 'fares'))).toBe('');
	expect(await textOf(demo(page, 'fares'))).not.toContain('ran by itself');
	await context.close();
});
