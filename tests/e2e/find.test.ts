/** A learner who looks for something, by keyboard: on every page, in the course and among what they wrote. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { expectNothingFound, expectNothingFoundIn, overhang } from './axe.ts';
import { focused } from './keyboard.ts';
import { demo, enterEditor, patience, untilAlive, untilReady, untilText, writeCode } from './lesson.ts';
import { row } from './notebook.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => (site = await openSite()));
afterAll(() => site.close());

const palette = (page: Page) => page.getByRole('dialog', { name: 'Search and commands' });
const selected = (page: Page) => palette(page).getByRole('option', { selected: true });
const group = (page: Page, name: string) => palette(page).getByRole('group', { name, exact: true });

async function search(page: Page, words: string): Promise<void> {
	await page.keyboard.press('Control+k');
	await palette(page).getByRole('combobox').waitFor();
	await page.keyboard.type(words);
}

/** The texts of all cells that are on the disk. */
const storedTexts = (page: Page) =>
	page.evaluate(async () => {
		const answer = <Result>(request: IDBRequest<Result>) =>
			new Promise<Result>((resolve, reject) => {
				request.onsuccess = () => resolve(request.result);
				request.onerror = () => reject(request.error!);
			});
		const database = await answer(indexedDB.open('stagecoach'));
		const drafts = await answer(database.transaction('drafts').objectStore('drafts').getAll());
		database.close();
		return drafts.map(({ source }: { source: string }) => source);
	});

/** How far below the upper edge of the window an element stands. */
const topOf = (page: Page, selector: string) =>
	page.locator(selector).evaluate((element) => element.getBoundingClientRect().top);

it('is opened with Ctrl+K on the home page, forgives a slip, and leads to the very heading', async () => {
	const { open, context, problems } = await site.newLearner();
	const page = await open('/');
	await untilAlive(page);
	await search(page, 'gini');
	await group(page, 'Lessons')
		.getByRole('option', { name: /How mixed is a group/ })
		.waitFor();
	expect(await selected(page).locator('mark').first().innerText()).toMatch(/gini/i);
	await page.keyboard.press('Enter');
	await page.waitForURL(/\/lesson\/decision-tree#how-mixed-is-a-group$/);
	await expect.poll(() => topOf(page, '#how-mixed-is-a-group'), patience).toBeLessThan(300);
	const bar = page.getByRole('toolbar', { name: 'Notebook' });
	const covered = (await bar.boundingBox())!;
	await expect
		.poll(() => topOf(page, '#how-mixed-is-a-group'), patience)
		.toBeGreaterThanOrEqual(covered.y + covered.height);
	expect(await palette(page).count()).toBe(0);

	await search(page, 'standart deviation');
	await group(page, 'Lessons')
		.getByRole('option', { name: /Statistics/ })
		.first()
		.waitFor();
	await palette(page).locator('[role=listbox][aria-busy=false]').waitFor(); // half of the words has other answers
	const first = await selected(page).innerText();
	await page.keyboard.press('ArrowDown');
	expect(await selected(page).innerText()).not.toBe(first);
	await page.keyboard.press('ArrowUp');
	expect(await selected(page).innerText()).toBe(first);
	await page.keyboard.press('Escape');
	await expect.poll(() => palette(page).count()).toBe(0);
	expect(problems).toEqual([]);
	await context.close();
});

it('takes Enter before the answer is there, and is opened by its button and by “/”', async () => {
	const { open, context } = await site.newLearner();
	const page = await open('/data');
	await untilAlive(page);
	await page.keyboard.press('/');
	await palette(page).getByRole('combobox').waitFor();
	await page.keyboard.type('titanic survival');
	await page.keyboard.press('Enter');
	await page.waitForURL(/\/lesson\/titanic-survival/);
	await page.getByRole('region', { name: 'After this lesson you can' }).waitFor(); // a press in between hits what goes
	await page.getByRole('button', { name: 'Search' }).click();
	await palette(page).getByRole('combobox').waitFor();
	await page.keyboard.type('go to data');
	await palette(page).getByRole('option', { name: 'Go to the data sets' }).click();
	await page.waitForURL(/\/data$/);
	await page.keyboard.press('?');
	await page.getByRole('dialog', { name: 'Keys' }).getByText('Search, and find commands').waitFor();
	await page.keyboard.press('Escape');
	await search(page, 'dark theme');
	await palette(page).getByRole('option', { name: 'Use the dark theme' }).click();
	expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
	expect(await page.getByRole('radio', { name: 'Dark theme' }).isChecked()).toBe(true);
	await context.close();
});

it('opens for a key that was pressed before the page’s scripts came, and keeps the keyboard until it closes', async () => {
	const { context } = await site.newLearner();
	const page = await context.newPage();
	let release = () => {};
	const pressed = new Promise<void>((resolve) => (release = resolve));
	await page.route('**/*.js', async (route) => {
		await pressed;
		await route.continue();
	});
	await page.goto(`${site.url}/data/titanic`, { waitUntil: 'commit' });
	await page.getByRole('heading', { level: 1 }).waitFor();
	await page.keyboard.press('Control+k');
	release();
	const field = palette(page).getByRole('combobox');
	await field.waitFor();
	await page.keyboard.press('Tab');
	await palette(page).getByRole('button', { name: 'Close' }).and(page.locator(':focus')).waitFor();
	await page.keyboard.press('Tab');
	await field.and(page.locator(':focus')).waitFor();
	await page.keyboard.press('Escape');
	await expect.poll(() => palette(page).count()).toBe(0);
	await page.getByRole('button', { name: 'Search' }).click();
	await field.and(page.locator(':focus')).waitFor();
	await page.mouse.click(5, 300); // beside it
	await page.getByRole('button', { name: 'Search' }).and(page.locator(':focus')).waitFor();
	await context.close();
});

it('takes what is typed before it has come, which no cell gets', async () => {
	const { open, context } = await site.newLearner();
	let release = () => {};
	const typed = new Promise<void>((resolve) => (release = resolve));
	const page = await open('/lesson/statistics');
	await untilReady(page);
	await enterEditor(demo(page, 'fares'));
	await page.route('**/*.js', async (route) => {
		await typed;
		await route.continue();
	});
	const cells = () => page.locator('[data-cell]').evaluateAll((all) => all.map((cell) => cell.ariaLabel));
	const before = await cells();
	await page.keyboard.press('Escape');
	await page.keyboard.press('Control+k'); // on a cell each letter is a command
	await page.keyboard.type('addx');
	await page.keyboard.press('Backspace');
	expect(await palette(page).count()).toBe(0);
	release();
	await expect.poll(() => palette(page).getByRole('combobox').inputValue(), patience).toBe('add');
	await page.keyboard.type(' code');
	expect(await palette(page).getByRole('combobox').inputValue()).toBe('add code');
	await page.keyboard.press('Escape');
	await expect.poll(() => focused(page), patience).toBe('div Cell fares');
	expect(await cells()).toEqual(before);
	expect(await storedTexts(page)).toEqual([]);
	await context.close();
});

it('gives the keys back when it cannot come', async () => {
	const { open, context } = await site.newLearner();
	const page = await open('/lesson/statistics');
	await untilReady(page);
	const cell = demo(page, 'fares');
	await enterEditor(cell);
	await page.keyboard.press('Control+Home');
	await page.route('**/*.js', (route) => route.abort());
	const failed = page.waitForEvent('pageerror');
	await page.keyboard.press('Control+k');
	await failed;
	await page.keyboard.type('// here');
	await untilText(cell, '// here');
	await context.close();
});

it('has the commands of a lesson in the same field, and “/” stays a letter in code', async () => {
	const { open, context } = await site.newLearner();
	const page = await open('/lesson/statistics');
	await untilReady(page);
	await enterEditor(demo(page, 'fares'));
	await page.keyboard.press('Control+Home');
	await page.keyboard.type('// mine ?');
	expect(await palette(page).count()).toBe(0);
	await page.keyboard.press('Control+k');
	await palette(page).getByRole('group', { name: 'Cell fares' }).waitFor();
	await page.keyboard.type('run the cell');
	expect(await selected(page).innerText()).toMatch(/^Run the cell/);
	await page.keyboard.press('Escape');
	await expect.poll(() => focused(page), patience).toBe('div Cell fares');
	await page.keyboard.press('?');
	const keys = page.getByRole('dialog', { name: 'Keys of the notebook' });
	await keys.getByText('Split the cell at the caret').waitFor();
	await keys.getByText('Search, and find commands').waitFor();
	await context.close();
});

it('finds what the learner wrote, in a lesson and in a notebook, and leads to the cell', async () => {
	const { open, context } = await site.newLearner();
	const page = await open('/lesson/statistics');
	await untilReady(page);
	await writeCode(demo(page, 'boxes'), '// quagga: a word of mine\n1 + 1');
	const notebooks = await open('/notebooks');
	await notebooks.getByRole('button', { name: 'New notebook' }).click();
	await notebooks.waitForURL(/\/notebook\?id=/);
	await untilReady(notebooks);
	await writeCode(demo(notebooks, 'cell-1'), '// okapi: another one');
	// What a page has not written yet when it closes is found when the notebook is opened again.
	await expect.poll(() => storedTexts(notebooks), patience).toContain('// okapi: another one');
	await notebooks.close();

	const home = await open('/');
	await untilAlive(home);
	await search(home, 'quagga');
	await group(home, 'Yours').getByRole('option').waitFor();
	expect(await selected(home).innerText()).toContain('1.12 Statistics');
	await home.keyboard.press('Enter');
	await home.waitForURL(/\/lesson\/statistics#cell=boxes$/);
	await expect
		.poll(() => home.evaluate(() => document.activeElement?.getAttribute('data-cell')), patience)
		.toBe('boxes');

	await search(home, 'okapi');
	await group(home, 'Yours').getByRole('option').waitFor();
	await home.keyboard.press('Enter');
	await home.waitForURL(/\/notebook\?id=.*#cell=cell-1$/);
	await expect
		.poll(() => home.evaluate(() => document.activeElement?.getAttribute('data-cell')), patience)
		.toBe('cell-1');
	await home.goto(`${site.url}/notebooks`);
	await home.getByRole('button', { name: 'Delete Untitled notebook' }).click();
	await row(home, 'Untitled notebook').waitFor({ state: 'detached' });
	await search(home, 'okapi');
	await palette(home)
		.getByRole('status')
		.getByText(/^Nothing has “okapi”/)
		.waitFor();
	await context.close();
});

it('says how many results there are once the typing rests, not with each letter', async () => {
	const { open, context } = await site.newLearner();
	const page = await open('/');
	await untilAlive(page);
	await search(page, 'x'); // the index has come when this is answered
	await palette(page).locator('[role=listbox][aria-busy=false]').waitFor();
	const status = palette(page).getByRole('status');
	await status.getByText(/result/).waitFor();
	await status.evaluate((element) => {
		const said: string[] = [];
		Object.assign(window, { said });
		new MutationObserver(() => element.textContent && said.push(element.textContent)).observe(element, {
			...{ childList: true, characterData: true, subtree: true }
		});
	});
	await page.keyboard.press('Control+A');
	await page.keyboard.type('median', { delay: 120 });
	await palette(page)
		.getByRole('option', { name: /What is a typical fare/ })
		.waitFor();
	const said = () => page.evaluate(() => (window as unknown as { said: string[] }).said);
	await expect.poll(said, patience).toHaveLength(1);
	const { length } = await palette(page).getByRole('option').all();
	expect(await said()).toEqual([`${length} results`]);
	await context.close();
});

it('finds commands and the learner’s texts without a connection, and says what is missing', async () => {
	const { open, context } = await site.newLearner();
	const page = await open('/lesson/statistics');
	await untilReady(page);
	await writeCode(demo(page, 'boxes'), '// quagga');
	await context.route('**/search.json', (route) => route.abort());
	await page.getByRole('button', { name: 'Search' }).click();
	await palette(page)
		.getByText(/^The course could not be loaded for searching/)
		.waitFor();
	await page.keyboard.type('quagga');
	await group(page, 'Yours').getByRole('option').waitFor();
	await page.keyboard.press('Control+A');
	await page.keyboard.type('go to data');
	await palette(page).getByRole('option', { name: 'Go to the data sets' }).waitFor();
	await context.close();
});

it('is accessible in both themes, and fits a screen of 320 px', async () => {
	const { open, context } = await site.newLearner();
	const page = await open('/');
	await untilAlive(page);
	await page.setViewportSize({ width: 320, height: 640 });
	await search(page, 'precision');
	await group(page, 'Lessons').getByRole('option').first().waitFor();
	await expectNothingFoundIn(page, 'dialog');
	expect(await overhang(page)).toEqual([]);
	await page.keyboard.press('Escape');
	expect(await overhang(page)).toEqual([]);
	await page.setViewportSize({ width: 1280, height: 720 });
	await page.goto(`${site.url}/glossary`);
	await page.getByRole('heading', { level: 1 }).waitFor();
	await expectNothingFound(page);
	await context.close();
});

it('shows what is chosen in high contrast, where colours are the system’s', async () => {
	const looksOf = async (options: BrowserContextOptions, expected: object) => {
		const { open, context } = await site.newLearner(options);
		const page = await open('/');
		await untilAlive(page);
		await search(page, 'go to data');
		const looks = () =>
			selected(page).evaluate((option) => {
				const root = getComputedStyle(document.documentElement);
				return {
					outline: getComputedStyle(option).outlineStyle,
					isMuted: root.getPropertyValue('--text-muted') !== root.getPropertyValue('--text')
				};
			});
		// Polled: the list is drawn anew while answers come in.
		await expect.poll(looks, patience).toEqual(expected);
		await context.close();
	};
	await looksOf({}, { outline: 'none', isMuted: true });
	await looksOf({ forcedColors: 'active' }, { outline: 'solid', isMuted: true });
	await looksOf({ contrast: 'more' }, { outline: 'none', isMuted: false });
});
