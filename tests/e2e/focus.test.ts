/** What is pressed may go away or turn into something else: the keyboard stays where one can go on. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { focused } from './keyboard.ts';
import {
	button,
	demo,
	enterEditor,
	patience,
	readExercise,
	task,
	untilAlive,
	untilReady,
	untilStatus,
	untilText,
	writeCode
} from './lesson.ts';
import { chooseFile, newNotebook, saveToFile, untilListed } from './notebook.ts';
import { chooseDataFile, dialog, keepFile } from './own-files.ts';
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

it.each(['kept', 'not kept'])(
	'a copy that is %s says that it is open, and its first cell has the keyboard',
	async (kept) => {
		const { open, context } = await site.newLearner();
		if (kept === 'not kept') {
			await context.addInitScript(() => {
				IDBFactory.prototype.open = () => {
					throw new DOMException('denied', 'SecurityError');
				};
			});
		}
		const page = await open('/notebooks');
		await untilListed(page);
		const cells = [{ kind: 'text', source: 'For you' }]; // whose view comes late
		const gift = { format: 'stagecoach-notebook', version: 1, title: 'Gift', cells };
		await chooseFile(page, 'gift.json', JSON.stringify(gift));
		await press(page, 'Make a copy to edit');
		await untilText(page.getByRole('log'), 'Your copy, “Copy of Gift”, is open.');
		await untilFocused(page, 'div Text cell-1');
		await page.keyboard.press('Enter');
		await untilFocused(page, 'textbox Markdown of cell-1');
		await context.close();
	}
);

it('a data file that was chosen has the keyboard', async () => {
	const { open, context } = await site.newLearner();
	const page = await open('/data');
	await untilAlive(page);
	await press(page, 'Add a data file');
	await chooseDataFile(page, dialog(page).getByRole('button', { name: 'Choose a file' }), 'a.csv', 'a\n1\n');
	await untilFocused(page, /^p a\.csv/);
	await untilText(dialog(page), 'The first rows'); // until it is read there is a button that stops it
	await page.keyboard.press('Tab');
	await untilFocused(page, /^select/);
	await dialog(page).getByRole('button', { name: 'Close' }).press('Enter');
	await untilFocused(page, /^button Add a data file/);
	await context.close();
});

it('a dialog that the page takes away does not call back as if it was closed once more', async () => {
	const { open, context } = await site.newLearner();
	const page = await open('/lesson/statistics');
	await untilReady(page);
	const warnings: string[] = [];
	page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()));
	await saveToFile(page, 'Jupyter notebook');
	await page.getByRole('dialog').waitFor({ state: 'detached' });
	await page.evaluate(() => new Promise((resolve) => setTimeout(resolve))); // the dialog's event has come by then
	expect(warnings.filter((text) => text.includes('svelte.dev'))).toEqual([]);
	await context.close();
});

it('what saves for offline becomes what stops it, and gives the keyboard to the page when all is saved', async () => {
	const { open, context } = await site.newLearner({ serviceWorkers: 'allow' });
	const page = await open('/offline');
	/** What comes too soon after the last one counts as a double click, and does nothing. */
	const pressUntil = (what: RegExp) =>
		expect
			.poll(async () => {
				await page.keyboard.press('Enter');
				return focused(page);
			}, patience)
			.toMatch(what);
	await press(page, /^Save everything/);
	await untilFocused(page, 'button Stop saving');
	await pressUntil(/^button Save everything/);
	await pressUntil(/^button Stop saving/);
	await page.getByText('Everything is saved on this device').waitFor({ timeout: 100_000 });
	await untilFocused(page, /^main /);
	await context.close();
});

it('who lets a notebook read a file hears so, and goes on with the next file, or the page', async () => {
	const { open, context } = await site.newLearner();
	const page = await open('/notebooks');
	await untilListed(page);
	await newNotebook(page);
	for (const name of ['sales', 'shops']) {
		await keepFile(page, `${name}.csv`, 'a,b\n1,2\n');
		await dialog(page).getByRole('button', { name: 'Done' }).click();
	}
	const cell = demo(page, 'cell-1');
	await writeCode(cell, `import { load } from 'stagecoach/data';\nload('sales');\nload('shops');`);
	const file = await saveToFile(page);
	const other = await open('/notebooks');
	await untilListed(other);
	await chooseFile(other, file.name, file.text);
	await press(other, 'Let this notebook read sales');
	await untilFocused(other, 'button Let this notebook read shops');
	await untilText(other.getByRole('log'), 'This notebook may read sales.');
	await other.keyboard.press('Enter');
	await untilFocused(other, /^main /);
	await untilText(other.getByRole('log'), 'This notebook may read shops.');
	await context.close();
});

it('a solution is copied, or selected where the browser forbids that, and what became of it is said', async () => {
	const { open, context } = await site.newLearner();
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	const page = await open('/lesson/statistics');
	await untilReady(page);
	const region = task(page, 'Mean and median');
	await writeCode(region, 'const mean = () => 1;\nconst median = () => 2;');
	await page.keyboard.press('Control+Enter');
	await untilStatus(region, /^Not yet/);
	await button(region, 'Solution').press('Enter');
	const copy = button(region, 'Copy');
	await copy.press('Enter');
	await region.locator('[aria-live]').getByText('Copied.').waitFor();
	await untilFocused(page, 'button Copy');
	const solution = readExercise('1-math-and-language/statistics', 'mean-and-median/solution.ts');
	expect((await page.evaluate(() => navigator.clipboard.readText())).trim()).toBe(solution);
	await page.evaluate(() => (navigator.clipboard.writeText = () => Promise.reject(new Error())));
	await page.keyboard.press('Enter');
	await region.getByText('copy it with Ctrl+C').waitFor();
	expect((await page.evaluate(() => String(getSelection()))).replace(/\s/g, '')).toBe(
		solution.replace(/\s/g, '')
	);
	await untilFocused(page, 'button Copy');
	await context.close();
});
