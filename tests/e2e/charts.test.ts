/** Charts, bars and trainings as a learner sees them: what only a browser draws, saves and stops. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { button, demo, patience, runCode, untilReady, untilStatus, untilText, writeCode } from './lesson.ts';
import { openSite, type Learner, type Site } from './site.ts';

let site: Site;
let learner: Learner;
let page: Page;
let cell: Locator;
beforeAll(async () => {
	site = await openSite();
	learner = await site.newLearner({ acceptDownloads: true, colorScheme: 'light' });
	page = await learner.open('/lesson/statistics');
	await untilReady(page);
	cell = demo(page, 'fares');
});
afterAll(() => site.close());

const ran = /^Ran in/;
const plot = () => cell.getByRole('img').first();
const untilDrawn = () => expect.poll(() => plot().locator('.main-svg').count(), patience).toBeGreaterThan(1);
const paintedPixels = () =>
	plot()
		.locator('canvas')
		.evaluate((canvas: HTMLCanvasElement) => {
			const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
			return data.filter((value, at) => at % 4 === 3 && value > 0).length;
		});

it('paints points that have values for one axis only', async () => {
	const code = `({ data: [{ type: 'scatter', mode: 'markers', y: Array.from({ length: 5000 }, (_, i) => i % 71) }], layout: {} })`;
	await runCode(cell, code, ran);
	await untilDrawn();
	await expect.poll(paintedPixels, patience).toBeGreaterThan(10_000);
});

it('draws a hundred thousand points without an element for each, and finds them by hovering', async () => {
	await runCode(
		cell,
		`const x = Float64Array.from({ length: 1e5 }, (_, i) => i % 317), y = x.map((v, i) => v + (i % 101));
({ data: [{ type: 'scatter', mode: 'markers', x, y }], layout: { title: 'Höhe & Breite' } })`,
		ran
	);
	await untilDrawn();
	expect(await plot().getAttribute('aria-label')).toContain('100,000 points');
	expect(await plot().locator('path.point').count()).toBeLessThan(10);
	await expect.poll(paintedPixels, patience).toBeGreaterThan(10_000);
	await plot().scrollIntoViewIfNeeded();
	const box = (await plot().boundingBox())!;
	await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
	await expect.poll(() => plot().locator('.hoverlayer .hovertext').count(), patience).toBeGreaterThan(0);
});

it('saves the chart under its title, with its font and its points', async () => {
	for (const format of ['PNG', 'SVG']) {
		const [download] = await Promise.all([page.waitForEvent('download'), button(cell, format).click()]);
		expect(download.suggestedFilename()).toBe(`hohe-breite.${format.toLowerCase()}`);
		const bytes = readFileSync((await download.path())!);
		if (format === 'PNG') expect(bytes.subarray(1, 4).toString()).toBe('PNG');
		else expect(bytes.toString()).toMatch(/font\/woff2[\s\S]*data:image\/png/);
	}
});

it('keeps the zoom when the theme changes', async () => {
	const box = (await plot().boundingBox())!;
	await page.mouse.move(box.x + box.width * 0.3, box.y + box.height * 0.3);
	await page.mouse.down();
	await page.mouse.move(box.x + box.width * 0.5, box.y + box.height * 0.6, { steps: 5 });
	await page.mouse.up();
	await button(cell, 'Whole chart').waitFor();
	const ticks = async () => (await plot().locator('.xtick text').allTextContents()).sort();
	const colour = () =>
		plot()
			.locator('.xtick text')
			.first()
			.evaluate((text) => getComputedStyle(text).fill);
	const [zoomed, light] = [await ticks(), await colour()];
	await page.emulateMedia({ colorScheme: 'dark' });
	await expect.poll(colour, patience).not.toBe(light);
	expect(await ticks()).toEqual(zoomed);
	await page.emulateMedia({ colorScheme: 'light' });
});

it('zooms and moves by keys, and shows the whole again', async () => {
	const ticks = async () => (await plot().locator('.xtick text').allTextContents()).sort();
	await button(cell, 'Whole chart').click();
	await expect.poll(ticks, patience).toContain('0');
	const whole = (await ticks()).sort();
	await plot().focus();
	for (const key of ['+', '=', 'ArrowRight', 'ArrowUp']) {
		const before = await plot().locator('.xtick, .ytick').allTextContents();
		await page.keyboard.press(key);
		await expect.poll(() => plot().locator('.xtick, .ytick').allTextContents(), patience).not.toEqual(before);
	}
	await button(cell, 'Whole chart').waitFor();
	await page.keyboard.press('0');
	await expect.poll(async () => (await ticks()).sort(), patience).toEqual(whole);
	await button(cell, 'Whole chart').waitFor({ state: 'detached' });
	expect(await plot().evaluate((element) => element === document.activeElement)).toBe(true);
});

it('shows a training while it goes on, and Stop keeps what it has', async () => {
	await writeCode(
		cell,
		`import * as tf from '@tensorflow/tfjs';
import { progress } from 'stagecoach/display';
for (const _ of progress(50, { label: 'rows' }));
const model = tf.sequential();
model.add(tf.layers.dense({ units: 4, activation: 'relu', inputShape: [2] }));
model.add(tf.layers.dense({ units: 1 }));
model.compile({ loss: 'meanSquaredError', optimizer: 'adam' });
const { history } = await model.fit(tf.ones([256, 2]), tf.ones([256, 1]), { epochs: 100000 });
console.log('kept', history.loss.length > 0);`
	);
	await page.keyboard.press('Control+Enter');
	const training = cell.getByRole('region', { name: 'Training' });
	await untilText(training, /Epoch \d+ of 100,000/);
	await untilText(training, /examples per second/);
	expect(await training.getByRole('img').first().getAttribute('aria-label')).toMatch(/^loss /);
	await button(cell, 'Stop').click();
	await untilStatus(cell, ran);
	await untilText(training, /Stopped/);
	await untilText(cell, /kept true/);
	await untilText(cell, /Done 50 of 50/);
	expect(learner.problems).toEqual([]);
});
