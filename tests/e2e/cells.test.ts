/** Cells of the learner's own in a lesson, by keyboard alone: command mode, palette, map, undo, and what is kept. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { expectNothingFoundIn } from './axe.ts';
import { demo, enterEditor, patience, runCode, task, untilReady, untilStatus, untilText } from './lesson.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
	site = await openSite();
});
afterAll(() => site.close());

const ran = /^Ran in/;
const order = (page: Page) =>
	page
		.locator('[data-cell]')
		.evaluateAll((cells) => cells.map((cell) => (cell as HTMLElement).dataset['cell']));
const focused = (page: Page) =>
	page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset['cell'] ?? '');
const writingIn = (page: Page) =>
	page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-cell]')?.dataset['cell'] ?? '');

/** Waits for the cell's editor to have the keyboard, and writes. */
async function write(page: Page, cell: string, code: string): Promise<void> {
	await expect.poll(() => writingIn(page), patience).toBe(cell);
	await enterEditor(demo(page, cell));
	await page.keyboard.insertText(code);
}

/** Gives a cell the keyboard, without its text. */
async function select(page: Page, cell: string): Promise<void> {
	await enterEditor(demo(page, cell));
	await page.keyboard.press('Escape');
	await expect.poll(() => focused(page), patience).toBe(cell);
}

it('adds, runs, moves, splits, joins, deletes and brings back cells with the keys of Jupyter, and keeps them', async () => {
	const { open, context, problems } = await site.newLearner();
	const page = await open('/lesson/statistics');
	await untilReady(page);
	const [first, second] = await order(page);
	await select(page, first!);

	await page.keyboard.press('b');
	await write(page, 'cell-1', 'const a = 20;\nconst b = 22;');
	await page.keyboard.press('Alt+Enter');
	await untilStatus(demo(page, 'cell-1'), ran);
	await write(page, 'cell-2', 'a + b');
	await page.keyboard.press('Control+Enter');
	await untilText(demo(page, 'cell-2'), /\b42\b/);
	expect((await order(page)).slice(0, 4)).toEqual([first, 'cell-1', 'cell-2', second]);

	// Split at the caret: the caret stands at the end of the first line.
	await enterEditor(demo(page, 'cell-1'));
	await page.keyboard.press('Control+Home');
	await page.keyboard.press('End');
	await page.keyboard.press('Control+Shift+Minus');
	await expect.poll(() => order(page), patience).toContain('cell-3');
	await untilStatus(demo(page, 'cell-2'), /run again$/);
	await page
		.getByRole('toolbar', { name: 'Notebook' })
		.getByRole('button', { name: /^Run 2 cells again/ })
		.waitFor();

	await select(page, 'cell-1');
	await page.keyboard.press('Shift+M');
	await expect.poll(() => order(page), patience).not.toContain('cell-3');
	await untilStatus(demo(page, 'cell-2'), ran); // the text is again what ran

	await page.keyboard.press('Control+Shift+ArrowUp');
	await page.keyboard.press('Control+Shift+ArrowUp');
	await expect
		.poll(async () => (await order(page)).slice(0, 3), patience)
		.toEqual(['cell-1', first, 'cell-2']);
	expect(await focused(page)).toBe('cell-1');

	await page.keyboard.press('d');
	await page.keyboard.press('d');
	await expect.poll(() => order(page), patience).not.toContain('cell-1');
	await untilStatus(demo(page, 'cell-2'), /gone: run again$/);
	await page.keyboard.press('z');
	await expect.poll(() => order(page), patience).toContain('cell-1');

	await page.reload();
	await untilReady(page);
	expect((await order(page)).slice(0, 3)).toEqual(['cell-1', first, 'cell-2']);
	await untilText(demo(page, 'cell-2'), 'a + b');
	expect(problems).toEqual([]);
	await context.close();
});

it('finds commands in the palette and cells in the map, and gives the keyboard back', async () => {
	const { open, context } = await site.newLearner();
	const page = await open('/lesson/statistics');
	await untilReady(page);
	const [first] = await order(page);
	await select(page, first!);
	await page.keyboard.press('p');
	const palette = page.getByRole('dialog', { name: 'Commands' });
	await palette.getByRole('combobox').waitFor();
	await expectNothingFoundIn(page, 'dialog');
	await page.keyboard.type('add a text');
	await page.keyboard.press('Enter');
	await expect.poll(() => writingIn(page), patience).toBe('cell-1');
	await page.keyboard.insertText('## A note of mine');
	await page.keyboard.press('Control+Enter');
	await page.getByRole('heading', { name: 'A note of mine' }).waitFor();

	await select(page, first!);
	await page.keyboard.press('g');
	const map = page.getByRole('dialog', { name: 'Map of the notebook' });
	await map.getByText('dearest-ticket').first().waitFor();
	await expectNothingFoundIn(page, 'dialog');
	await page.keyboard.press('Escape');
	await expect.poll(() => focused(page), patience).toBe(first);

	await page.keyboard.press('h');
	await page
		.getByRole('dialog', { name: 'Keys of the notebook' })
		.getByText('Split the cell at the caret')
		.waitFor();
	await page.keyboard.press('Escape');
	await context.close();
});

it('says why a task stays, and leaves its editor with Escape and Tab', async () => {
	const { open, context } = await site.newLearner();
	const page = await open('/lesson/statistics');
	await untilReady(page);
	await enterEditor(task(page, 'Mean and median'));
	await page.keyboard.press('Escape');
	const cell = await focused(page);
	await page.keyboard.press('x');
	await page.keyboard.press('Control+Shift+ArrowUp');
	expect(await order(page)).toContain(cell);
	await page.keyboard.press('Tab');
	expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('Run');
	await context.close();
});

it('brings back lost values after a stop with one press', async () => {
	const { open, context } = await site.newLearner();
	const page = await open('/lesson/statistics');
	await untilReady(page);
	const [first] = await order(page);
	await runCode(demo(page, first!), 'const kept = 7;\nkept', ran);
	await select(page, first!);
	await page.keyboard.press('b');
	await write(page, 'cell-1', 'kept; for (;;) {}');
	await page.keyboard.press('Control+Enter');
	await untilStatus(demo(page, 'cell-1'), /^Running/);
	const bar = page.getByRole('toolbar', { name: 'Notebook' });
	await bar.getByRole('button', { name: 'Stop all' }).click();
	await untilStatus(demo(page, 'cell-1'), /^Stopped/);
	await bar.getByRole('button', { name: 'Run 1 cell again' }).click();
	await untilStatus(demo(page, first!), ran);
	await untilStatus(demo(page, 'cell-1'), /^Stopped/);
	await context.close();
});
