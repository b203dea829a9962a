/** Data sets in the real page: every kind of loading, what is said of mistakes, and what stays when the network goes. */
import { readdirSync, readFileSync } from 'node:fs';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildFolder } from './build-site.ts';
import { button, demo, runCode, untilReady, untilStatus, untilText } from './lesson.ts';
import { openSite, type Learner, type Site } from './site.ts';

const ran = /^Ran in/;
const failed = /^Stopped at an error/;

let site: Site;
let learner: Learner;
beforeAll(async () => (site = await openSite()));
afterAll(() => site.close());
beforeEach(async () => (learner = await site.newLearner()));
afterEach(() => learner.context.close());

async function openLesson(): Promise<Page> {
	const page = await learner.open('/lesson/statistics');
	await untilReady(page);
	return page;
}

const loading = (code: string) => `import { load } from 'stagecoach/data';\n${code}`;

describe('a cell', () => {
	it('loads rows, a frame, tensors and images', async () => {
		const cell = demo(await openLesson(), 'fares');
		await runCode(cell, loading("const rows = await load('penguins');\nrows[0]!.species + rows.length"), ran);
		await untilText(cell, 'Adelie344');
		await runCode(
			cell,
			loading("const frame = await load('iris', { as: 'frame' });\nframe.shape.join(' by ')"),
			ran
		);
		await untilText(cell, '150 by ');
		const tensors = "const { x, y } = await load('digits', { as: 'tensors', part: 'test' });";
		await runCode(cell, loading(`${tensors}\n[...x.shape, ...y.shape].join('/')`), ran);
		await untilText(cell, '899/8/8/1/899');
		const images = "const images = await load('mnist', { as: 'images', part: 'test' });";
		await runCode(cell, loading(`${images}\n[images.length, images[0]!.width].join('/')`), ran);
		await untilText(cell, '1000/28');
		expect(learner.problems).toEqual([]);
	});

	it('says which names and parts there are', async () => {
		const cell = demo(await openLesson(), 'fares');
		await runCode(cell, loading("await load('titanik')"), failed);
		await untilText(cell, /There is no data set named 'titanik'\. The data sets are: breast-cancer, churn/);
		await runCode(cell, loading("await load('titanic', { part: 'half' })"), failed);
		await untilText(cell, "A part is 'all', 'train' or 'test', not 'half'.");
		await runCode(cell, loading("await load('titanic', { as: 'images' })"), failed);
		await untilText(cell, "'titanic' cannot be loaded as 'images': ask for 'rows', a 'frame' or 'tensors'.");
	});
});

describe('a file', () => {
	const code = loading("const flowers = await load('iris');\n`${flowers.length} flowers`");
	const irisFile = /\/iris\.[\w-]+\.csv$/;

	it('that was loaded once loads again without a network, in another tab too', async () => {
		const page = await openLesson();
		await runCode(demo(page, 'fares'), code, ran);
		const isKept = () => page.evaluate(async () => (await caches.keys()).length > 0);
		await expect.poll(isKept).toBe(true);
		const other = await openLesson();
		await runCode(demo(other, 'fares'), '1 + 1', ran); // brings its editor
		await learner.context.route(irisFile, (route) => route.abort());
		await learner.context.setOffline(true);
		for (const tab of [page, other]) {
			await runCode(demo(tab, 'fares'), code, ran);
			await untilText(demo(tab, 'fares'), '150 flowers');
		}
		await runCode(demo(page, 'fares'), loading("await load('wine')"), failed);
		await untilText(demo(page, 'fares'), "'wine' could not be loaded. Check your connection and run again.");
	});

	it('that arrives cut off is fetched again; twice, it is refused until it arrives whole', async () => {
		const page = await openLesson();
		const cell = demo(page, 'fares');
		let asked = 0;
		await page.route(irisFile, (route) => {
			asked++;
			return route.fulfill({ body: 'id,sepalLength\n1,5.1\n' });
		});
		await runCode(cell, code, failed);
		await untilText(cell, "The data set 'iris' arrived damaged, twice.");
		expect(asked).toBe(2);
		await page.unroute(irisFile);
		await page.route(irisFile, (route) => (asked++ === 2 ? route.fulfill({ body: 'id' }) : route.continue()));
		await button(cell, 'Run').click();
		await untilStatus(cell, ran);
		await untilText(cell, '150 flowers');
		expect(asked).toBe(4);
	});
});

it('tables travel compressed, whichever way the browser knows', async () => {
	const folder = `${buildFolder}/_app/immutable/assets`;
	const tables = readdirSync(folder).filter((name) => name.endsWith('.csv'));
	expect(tables.length).toBeGreaterThan(10);
	for (const name of tables) {
		const whole = readFileSync(`${folder}/${name}`);
		expect(brotliDecompressSync(readFileSync(`${folder}/${name}.br`)).equals(whole), name).toBe(true);
		expect(gunzipSync(readFileSync(`${folder}/${name}.gz`)).equals(whole), name).toBe(true);
	}
	for (const encoding of ['br', 'gzip']) {
		const url = `${site.url}/_app/immutable/assets/${tables[0]!}`;
		const { headers } = await fetch(url, { headers: { 'Accept-Encoding': encoding } });
		expect(headers.get('Content-Encoding')).toBe(encoding);
	}
});

it('a table that goes on to the right says so until its end is seen', async () => {
	const { context, open } = await site.newLearner({ viewport: { width: 390, height: 800 } });
	const page = await open('/data/titanic');
	const frame = page.locator('#columns').locator('xpath=..').locator('div:has(> table)');
	await page.locator('[data-goes-on]').first().waitFor();
	expect(await frame.getAttribute('data-goes-on')).toBe('');
	await frame.evaluate((element) => (element.scrollLeft = 9999));
	await expect.poll(() => frame.getAttribute('data-goes-on')).toBe(null);
	const code = page.locator('#load').locator('xpath=../..').locator('pre');
	expect(await code.getAttribute('data-goes-on')).toBe('');
	await context.close();
});

it('code in prose that goes on to the right fades there until its end is seen', async () => {
	const { context, open } = await site.newLearner({ viewport: { width: 330, height: 800 } });
	const page = await open('/lesson/types');
	const code = page.locator('.prose > pre').filter({ hasText: 'function nextYear' });
	const fades = () => code.evaluate((element) => getComputedStyle(element).maskImage !== 'none');
	await code.scrollIntoViewIfNeeded();
	await expect.poll(fades).toBe(true);
	await code.evaluate((element) => (element.scrollLeft = 9999));
	await expect.poll(fades).toBe(false);
	await page.setViewportSize({ width: 1200, height: 800 });
	await expect.poll(fades, { message: 'all of it is in sight' }).toBe(false);
	await context.close();
});
