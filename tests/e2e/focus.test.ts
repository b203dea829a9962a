/** What is pressed may go away or turn into something else: the keyboard stays where one can go on. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { focused } from './keyboard.ts';
import {
	button,
	demo,
	enterEditor,
	patience,
	task,
	untilReady,
	untilStatus,
	untilText,
	writeCode
} from './lesson.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => (site = await openSite()));
afterAll(() => site.close());

const press = async (page: Page, name: string | RegExp) => {
	await page.getByRole('button', { name, ...(typeof name === 'string' && { exact: true }) }).focus();
	await page.keyboard.press('Enter');
};

const untilFocused = (page: Page, what: string | RegExp) =>
	expect.poll(() => focused(page), patience).toMatch(what);

it('Run all becomes Stop all, and what is run again leaves its place to it', async () => {
	const { open, context } = await site.newLearner();
	const page = await open('/lesson/statistics');
	await untilReady(page);
	await press(page, 'Run all');
	await untilFocused(page, /^button Stop all/);
	await untilFocused(page, /^button Run all/);
	await untilStatus(demo(page, 'your-chart'), /^Ran in/);
	await enterEditor(demo(page, 'fares'));
	await page.keyboard.press('Control+End');
	await page.keyboard.insertText('\nconst one = 1;');
	await page.getByRole('button', { name: /^Run \d+ cells? again/ }).waitFor();
	await press(page, /^Run \d+ cells? again/);
	await untilFocused(page, /^button (Stop|Run) all/);
	await context.close();
});

it('a panel gives the keyboard back to the button that has opened it', async () => {
	const { open, context } = await site.newLearner();
	const page = await open('/lesson/statistics');
	await untilReady(page);
	await enterEditor(demo(page, 'fares'));
	for (const name of ['Map', 'Export']) {
		await press(page, name);
		await page.getByRole('dialog').waitFor();
		await page.keyboard.press('Escape');
		await untilFocused(page, `button ${name}`);
	}
	await context.close();
});

it('a text that is put back can be taken back at once, and its list goes on', async () => {
	const { open, context } = await site.newLearner();
	const page = await open('/lesson/statistics');
	await untilReady(page);
	const region = task(page, 'Mean and median');
	await writeCode(region, 'const mean = () => 1;\nconst median = () => 2;');
	await button(region, 'Run').click();
	await untilStatus(region, /^Not yet/);
	await writeCode(region, 'const later = 1;');
	await button(region, 'Attempts').focus();
	await page.keyboard.press('Enter');
	await region.getByRole('listitem').getByRole('button').first().press('Enter');
	await region.getByRole('button', { name: 'Put this text back' }).press('Enter');
	await untilFocused(page, /^button Undo/);
	await untilText(region, 'const mean');
	await page.keyboard.press('Enter');
	await untilFocused(page, /^button Not yet/);
	await context.close();
});

it('what the keys have done is said as it is, and said again when it is done again', async () => {
	const { open, context } = await site.newLearner();
	const page = await open('/lesson/statistics');
	await untilReady(page);
	const said = page.getByRole('log');
	const cell = demo(page, 'fares');
	await writeCode(cell, '1 + 1');
	await page.keyboard.press('Control+Enter');
	await untilText(said, 'The cell fares shows: 2');
	const first = await said.textContent();
	await page.keyboard.press('Control+Enter');
	await expect.poll(() => said.textContent(), patience).not.toBe(first);
	await untilText(said, 'The cell fares shows: 2');
	await page.keyboard.press('Escape');
	for (const [key, words] of [
		['b', 'Add cell-1: done. Z takes it back.'],
		['d d', 'Delete cell-1: done. Z takes it back.'],
		['z', 'Delete cell-1: taken back. Shift+Z does it again.'],
		['Shift+Z', 'Delete cell-1: done. Z takes it back.']
	]) {
		for (const one of key!.split(' ')) await page.keyboard.press(one);
		await untilText(said, words!);
		await page.keyboard.press('Escape');
		await untilFocused(page, /^div /);
	}
	await context.close();
});

it('a notebook that is brought back has the keyboard', async () => {
	const { open, context } = await site.newLearner();
	const page = await open('/notebooks');
	await page.getByRole('button', { name: /^New notebook/ }).click();
	await page.waitForURL(/notebook\?id=/);
	await page.goto(`${site.url}/notebooks`);
	await press(page, /^Delete/);
	await untilFocused(page, /^button Undo/);
	await page.keyboard.press('Enter');
	await untilFocused(page, /^link /);
	await context.close();
});
