/** Words that the glossary explains, where they stand. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { expectNothingFoundIn } from './axe.ts';
import { focused } from './keyboard.ts';
import { patience, untilReady } from './lesson.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => (site = await openSite()));
afterAll(() => site.close());

const path = '/lesson/decision-tree';
/** A word that explains itself: before its scripts have come, it is a link to the glossary. */
const term = (page: Page) => page.getByRole('button', { name: 'overfitting' });
const link = (page: Page) => page.getByRole('link', { name: 'overfitting' });
const note = (page: Page) => page.getByRole('dialog', { name: 'overfitting' });

it('explains a word by keyboard, gives the keyboard back, and leads to its lesson', async () => {
	const { open, context, problems } = await site.newLearner();
	const page = await open(path);
	await untilReady(page);
	await term(page).focus();
	await page.keyboard.press('Enter');
	await note(page)
		.getByText(/accidents of the training rows/)
		.waitFor();
	expect(await note(page).evaluate((element) => element === document.activeElement)).toBe(true);
	await expectNothingFoundIn(page, '.term-note');
	await page.keyboard.press('Escape');
	await expect.poll(() => note(page).count()).toBe(0);
	expect(await focused(page)).toBe('link overfitting');
	await page.keyboard.press(' ');
	await note(page).waitFor();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await page.waitForURL(/\/lesson\/nearest-neighbours#/);
	expect(problems).toEqual([]);
	await context.close();
});

it('explains a word under the pointer, and at a press until it is pressed again', async () => {
	const { open, context } = await site.newLearner();
	const page = await open(path);
	await untilReady(page);
	await term(page).hover();
	await note(page).waitFor();
	await page.getByRole('heading', { name: 'When to stop' }).hover();
	await expect.poll(() => note(page).count(), patience).toBe(0);
	await term(page).click();
	await note(page).waitFor();
	await term(page).click();
	await expect.poll(() => note(page).count(), patience).toBe(0);
	await context.close();
});

it('works by touch on a narrow phone, within the screen', async () => {
	const { open, context } = await site.newLearner({ viewport: { width: 320, height: 640 }, hasTouch: true });
	const page = await open(path);
	await untilReady(page);
	await term(page).tap();
	await note(page)
		.getByText(/accidents of the training rows/)
		.waitFor();
	const box = (await note(page).boundingBox())!;
	expect(box.x).toBeGreaterThanOrEqual(0);
	expect(box.x + box.width).toBeLessThanOrEqual(320);
	await context.close();
});

it('is a link to the glossary without scripts, and says so when nothing can be loaded', async () => {
	const { open, context } = await site.newLearner({ javaScriptEnabled: false });
	const page = await open(path);
	await link(page).click();
	await page.waitForURL(/\/glossary#overfitting$/);
	expect(await page.locator('#overfitting').innerText()).toContain('accidents of the training rows');
	await context.close();

	const offline = await site.newLearner();
	const lesson = await offline.open(path);
	await untilReady(lesson);
	await offline.context.route('**/glossary.json', (route) => route.abort());
	await term(lesson).click();
	await note(lesson)
		.getByText(/could not be loaded/)
		.waitFor();
	await offline.context.close();
});

it('headings, tasks and terms lead to themselves', async () => {
	const { open, context } = await site.newLearner();
	const page = await open('/lesson/statistics');
	await untilReady(page);
	const heading = page.getByRole('heading', { name: 'The most common value', exact: true });
	await heading.getByRole('link').click();
	await page.waitForURL(/#the-most-common-value$/);
	await page.getByRole('heading', { name: 'The mode', exact: true }).getByRole('link').click();
	await page.waitForURL(/#task-mode$/);
	const data = await open('/data/titanic');
	await data.getByRole('heading', { name: 'Columns', exact: true }).getByRole('link').click();
	await data.waitForURL(/#columns$/);
	await context.close();
});
