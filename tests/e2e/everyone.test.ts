/** Learners with a finger, with large letters, or with colours of their own. */
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { overhang } from './axe.ts';
import {
	button,
	demo,
	editor,
	patience,
	runCode,
	task,
	untilReady,
	untilStatus,
	untilText
} from './lesson.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => (site = await openSite()));
afterAll(() => site.close());

async function openLesson(options: BrowserContextOptions) {
	const learner = await site.newLearner(options);
	return { ...learner, page: await learner.open('/lesson/statistics') };
}

it('a finger writes and runs in the plain editor, which stays', async () => {
	const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
	const { page, context, problems } = await openLesson(phone);
	await untilReady(page);
	const cell = demo(page, 'fares');
	await editor(cell).tap();
	await editor(cell).fill('6 * 7');
	await button(cell, 'Run').tap();
	await untilStatus(cell, /^Ran in/);
	await untilText(cell, '42');
	expect(await page.locator('.monaco-editor').count()).toBe(0);
	expect(await editor(cell).evaluate((area) => area.tagName)).toBe('TEXTAREA');
	expect(problems).toEqual([]);
	await context.close();
});

it('on a narrow phone all places are one press away, and two sentences beside Run are not a tower', async () => {
	const { page, context } = await openLesson({ viewport: { width: 320, height: 700 }, hasTouch: true });
	for (const place of ['Skills', 'Data', 'Notebooks']) {
		const link = page.getByRole('banner').getByRole('link', { name: place, exact: true });
		expect(await link.evaluate((element) => element.scrollWidth - element.clientWidth), place).toBe(0);
		const { x, width } = (await link.boundingBox())!;
		expect(x + width, place).toBeLessThan(320);
	}
	await page.setViewportSize({ width: 390, height: 844 });
	const cell = demo(page, 'dearest-ticket');
	await button(cell, 'Run').tap();
	await untilStatus(cell, /^Ran in .+first, which this cell needs\. It uses/s);
	const note = cell.getByRole('status').first().locator('xpath=..');
	const lines = await note.evaluate(
		(element) => element.clientHeight / parseFloat(getComputedStyle(element).lineHeight)
	);
	expect(lines).toBeLessThan(4.5);
	await context.close();
});

it('on a phone Attempts and Reset share a row, above what is said of the run', async () => {
	const { page, context } = await openLesson({ viewport: { width: 320, height: 700 }, hasTouch: true });
	await untilReady(page);
	const cell = task(page, 'Mean and median');
	const middleOf = async (place: Locator) => {
		const { y, height } = (await place.boundingBox())!;
		return y + height / 2;
	};
	const alone = cell.getByText('mean-and-median', { exact: true });
	const apart = (await middleOf(alone)) - (await middleOf(button(cell, 'Reset')));
	expect(Math.abs(apart), 'the name is in the middle of Reset’s row').toBeLessThan(5);
	await editor(cell).tap();
	await editor(cell).fill('const mean = () => 1;\nconst median = () => 2;');
	await button(cell, 'Run').tap();
	await button(cell, 'Attempts').waitFor();
	for (const width of [320, 360, 390]) {
		await page.setViewportSize({ width, height: 700 });
		const [run, solution, attempts, reset] = await Promise.all(
			['Run', 'Solution', 'Attempts', 'Reset'].map(async (name) => (await button(cell, name).boundingBox())!)
		);
		const note = (await cell.getByText('mean-and-median', { exact: true }).boundingBox())!;
		expect(solution!.y, `${width}: Run and Solution`).toBe(run!.y);
		expect(reset!.y, `${width}: Attempts and Reset`).toBe(attempts!.y);
		expect(note.y, `${width}: note`).toBeGreaterThan(attempts!.y + attempts!.height);
	}
	await page.setViewportSize({ width: 640, height: 400 }); // 1280 at 200 %
	const name = (await cell.getByText('mean-and-median', { exact: true }).boundingBox())!;
	expect(name.height, 'the name is one line').toBeLessThan(25);
	await context.close();
});

it('at 200 % a page is half as wide, and with letters twice as large all of it is still there', async () => {
	const { page, open, context } = await openLesson({ viewport: { width: 640, height: 360 } });
	for (const path of ['/lesson/statistics', '/', '/notebooks', '/skills', '/data/titanic', '/offline']) {
		const looked = path === '/lesson/statistics' ? page : await open(path);
		await looked.getByRole('heading', { level: 1 }).first().waitFor();
		expect(await overhang(looked), path).toEqual([]);
		await looked.setViewportSize({ width: 1280, height: 720 });
		await looked.addStyleTag({ content: ':root { font-size: 200%; }' });
		expect(await overhang(looked), path).toEqual([]);
		if (looked !== page) await looked.close();
	}
	expect(await cutOff(page)).toEqual([]);
	await context.close();
});

it('beside the buttons stands what the notebook runs on, and a heading that a link leads to lies below that row', async () => {
	const { page, open, context } = await openLesson({ viewport: { width: 1280, height: 800 } });
	const found = await open('/lesson/types');
	await untilReady(page);
	const bar = page.getByRole('toolbar', { name: 'Notebook' });
	await runCode(demo(page, 'fares'), "import * as tf from '@tensorflow/tfjs';\ntf.ones([2])", /^Ran in/);
	await bar.getByRole('button', { name: 'WebAssembly' }).click(); // what is cut off cannot be pressed
	await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
	const map = (await bar.getByRole('button', { name: 'Map' }).boundingBox())!;
	const words = (await bar.getByText('Ready to run').boundingBox())!;
	expect(words.y, 'in one row').toBeGreaterThan(map.y);
	expect(words.y + words.height, 'in one row').toBeLessThan(map.y + map.height);

	await untilReady(found);
	await found.keyboard.press('Control+k');
	await found.getByRole('combobox').fill('standard deviation');
	await found.getByRole('option', { name: /^How far apart\?/ }).click();
	await untilReady(found);
	const top = (place: Locator) =>
		place.evaluate((element) => Math.round(element.getBoundingClientRect().top));
	const heading = found.getByRole('heading', { name: 'How far apart?' });
	const below = () =>
		found
			.getByRole('toolbar', { name: 'Notebook' })
			.evaluate((element) => Math.round(element.getBoundingClientRect().bottom));
	const gap = async () => (await top(heading)) - (await below());
	await expect.poll(gap, patience).toSatisfy((pixels: number) => pixels >= 0 && pixels < 40);
	await context.close();
});

it('a screen reader hears what the learner’s cell shows, and of a chart its title', async () => {
	const { page, context } = await openLesson({});
	await untilReady(page);
	const said = page.getByRole('log');
	const cell = demo(page, 'fares');
	await runCode(cell, "console.log('mean', 33.5);\n[1, 2]", /^Ran in/);
	await untilText(said, 'The cell fares shows: mean 33.5; [1, 2]');
	await runCode(cell, "({ data: [{ y: [1, 2] }], layout: { title: 'Fares' } })", /^Ran in/);
	await untilText(said, 'The cell fares shows: a chart, Fares');
	await context.close();
});

/** Buttons whose words do not fit into them. */
const cutOff = (page: Page) =>
	page.evaluate(() =>
		[...document.querySelectorAll<HTMLElement>('main button')]
			.filter(({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth + 1)
			.map(({ innerText, ariaLabel }) => innerText || ariaLabel)
	);

it('in high contrast a cell has its frame, and what has the keyboard is seen', async () => {
	const { page, context } = await openLesson({ forcedColors: 'active' });
	await untilReady(page);
	const cell = demo(page, 'fares');
	const run = button(cell, 'Run');
	const frame = await cell.evaluate((element) => getComputedStyle(element).borderTopStyle);
	expect(frame).toBe('solid');
	await run.focus();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Shift+Tab');
	const looks = () =>
		page.evaluate(() => {
			const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement!);
			return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
		});
	await expect.poll(looks, patience).toBe(true);
	await context.close();
});
