/** A lesson comes alive cell by cell: what the learner touches first must not wait, and all of it must come. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => void (site = await openSite()));
afterAll(() => site.close());

/** Holds back every task that a page asks for between two cells. */
const holdTurns = () => {
	Object.defineProperty(window, 'scheduler', { value: { yield: () => new Promise(() => {}) } });
};

it('a cell that is pressed before its turn runs', async () => {
	const { context, open } = await site.newLearner();
	await context.addInitScript(holdTurns);
	const page = await open('/lesson/statistics');
	await page.locator('#svelte-announcer').waitFor({ state: 'attached' });
	expect(await page.locator('[data-cell]').count()).toBe(0);
	const cell = page.getByRole('group', { name: /^Cell / }).first();
	await cell.getByRole('button', { name: 'Run', exact: true }).click();
	await cell
		.getByRole('status')
		.filter({ hasText: /^\s*Ran in/ })
		.waitFor();
	expect(await page.locator('[data-cell]').count()).toBe(1);
	await page.locator('.prose p').first().click();
	const cells = await page.locator('[data-cell]').count();
	expect(cells).toBeGreaterThan(10);
	// Had it woken twice, each key would do its work twice.
	await cell.focus();
	await page.keyboard.press('b');
	await expect.poll(() => page.locator('[data-cell]').count()).toBeGreaterThan(cells);
	expect(await page.locator('[data-cell]').count()).toBe(cells + 1);
	await context.close();
});

it('what a lesson has from the server is taken over as it is, and every cell comes alive', async () => {
	const { context, open, problems } = await site.newLearner();
	const warnings: string[] = [];
	context.on('console', (message) => warnings.push(message.text()));
	const page = await open('/lesson/statistics');
	const cells = await page.locator('main [role=group] textarea').count();
	await expect.poll(() => page.locator('[data-cell]').count()).toBe(cells);
	expect([...problems, ...warnings]).toEqual([]);
	const ids = await page.locator('[id]').evaluateAll((elements) => elements.map(({ id }) => id));
	expect(ids.length).toBe(new Set(ids).size);
	await context.close();
});

it('a text comes once: what the markup shows is read from there when it is needed again', async () => {
	const { context, open, problems } = await site.newLearner(phone);
	const page = await open('/lesson/statistics');
	const data = await page.locator('body script').last().textContent();
	expect(data).toContain('source:"');
	expect(data).not.toMatch(/tml:"(?! ")/);
	const cell = page.getByRole('group', { name: /^Cell / }).first();
	const copy = cell.locator('.copy');
	await copy.waitFor({ state: 'visible' });
	const lines = () => copy.locator('.line').evaluateAll((spans) => spans.map(({ outerHTML }) => outerHTML));
	const coloured = await lines();
	expect(coloured[0]).toContain('code-keyword');
	await expect.poll(() => page.locator('[data-cell]').count()).toBeGreaterThan(10);
	await cell.getByRole('textbox').fill('1 + 1');
	await expect.poll(() => copy.textContent()).toBe('1 + 1');
	await cell.getByRole('button', { name: 'Reset' }).click();
	await expect.poll(lines).toEqual(coloured);
	expect(problems).toEqual([]);
	await context.close();
});

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };
const countHidden = (page: Page) =>
	page
		.locator('article > .part')
		.evaluateAll((parts) => parts.filter((part) => !part.checkVisibility()).length);

it('on a phone what is below is laid out when the page is awake, without anybody’s doing', async () => {
	const { context, open } = await site.newLearner(phone);
	const page = await open('/lesson/statistics');
	await page.locator('[data-folded]').waitFor({ state: 'detached' });
	expect(await countHidden(page)).toBe(0);
	// One by one: app.html's last resort would show them all at once.
	expect(await page.locator('[data-unfolded]').count()).toBeGreaterThan(10);
	await context.close();
});

it('who scrolls before that sees all at once, and who comes for a heading never misses a part', async () => {
	const { context, open } = await site.newLearner(phone);
	await context.addInitScript(holdTurns);
	const page = await open('/lesson/statistics');
	expect(await countHidden(page)).toBeGreaterThan(10);
	await page.mouse.wheel(0, 200);
	await expect.poll(() => countHidden(page)).toBe(0);
	await page.goto('about:blank');
	await page.goto(new URL('/lesson/statistics#task-mode', site.url).href);
	expect(await countHidden(page)).toBe(0);
	await context.close();
});

it('a wide window has all parts from the start', async () => {
	const { context, open } = await site.newLearner();
	await context.addInitScript(holdTurns);
	const page = await open('/lesson/statistics');
	expect(await countHidden(page)).toBe(0);
	await context.close();
});
