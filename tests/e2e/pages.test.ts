import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import sirv from 'sirv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectNothingFound, expectNothingFoundIn } from './axe.ts';
import { focused, tabTo } from './keyboard.ts';
import {
	button,
	demo,
	enterEditor,
	patience,
	readSlip,
	runCode,
	task,
	untilFullEditor,
	untilReady,
	untilStatus,
	untilText,
	writeCode
} from './lesson.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => (site = await openSite()));
afterAll(() => site.close());

const lessons = ['/lesson/statistics', '/lesson/dataframes', '/lesson/logistic-regression'];
const title = 'Mean and median';
const slip = readSlip('1-math-and-language/statistics', 'mean-and-median/slips/integer-mean.ts');
const narrow = { width: 320, height: 700 };

describe('without scripts', () => {
	it('a lesson can be read: prose, code and statements', async () => {
		const { open, context } = await site.newLearner({ javaScriptEnabled: false });
		const page = await open('/lesson/statistics');
		expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Statistics');
		const text = (await page.getByRole('main').innerText()).replaceAll('\u00a0', ' ');
		expect(text).toContain('A model never meets a passenger.');
		expect(text).toContain("const passengers = await load('titanic');");
		expect(text).toContain('An empty list has neither: both functions return NaN.');
		expect(
			await page
				.getByRole('region')
				.filter({ has: page.getByRole('heading') })
				.count()
		).toBeGreaterThan(6);
		expect(await page.locator('.katex').count()).toBeGreaterThan(0);
		await context.close();
	});

	it('a data set shows its columns, its licence and the lessons that use it', async () => {
		const { open, context } = await site.newLearner({ javaScriptEnabled: false });
		const page = await open('/data/titanic');
		const age = page.getByRole('row', { name: /^age number/ });
		expect(await age.innerText()).toMatch(/263[\s\S]*0\.1667 to 80, median 28/);
		expect(await page.getByRole('main').innerText()).toContain('Public (as OpenML states it)');
		expect(await page.locator('a[href$="/lesson/statistics"]').count()).toBe(1);
		const images = await open('/data/mnist');
		const picture = images.getByRole('img', { name: /Six images of each class/ });
		expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(280);
		await context.close();
	});

	it('the home page shows the seven stages and leads to the lessons', async () => {
		const { open, context } = await site.newLearner({ javaScriptEnabled: false });
		const page = await open('/');
		const stages = await page.getByRole('heading', { level: 3 }).allInnerTexts();
		expect(stages.length).toBe(7);
		for (const path of lessons) expect(await page.locator(`a[href$="${path}"]`).count()).toBeGreaterThan(0);
		await context.close();
	});
});

it('every page has a title and a description of its own', async () => {
	const { open, context } = await site.newLearner();
	const seen = new Set<string>();
	for (const path of ['/', ...lessons, '/data', '/data/titanic', '/data/movies']) {
		const page = await open(path);
		const description = (await page.locator('meta[name=description]').getAttribute('content')) ?? '';
		expect(await page.title()).toMatch(/Stagecoach/);
		expect(description.length).toBeGreaterThan(50);
		seen.add(await page.title()).add(description);
		await page.close();
	}
	expect(seen.size).toBe(14);
	await context.close();
});

it('an address that does not exist says so and leads home', async () => {
	const { open, context } = await site.newLearner();
	const page = await open('/lesson/no-such-lesson');
	await page.getByRole('heading', { name: 'The road does not lead here' }).waitFor();
	expect(await page.title()).toMatch(/No such page/);
	await page.getByRole('link', { name: 'All lessons' }).click();
	await page.getByRole('heading', { name: /building it/ }).waitFor();
	await context.close();
});

it('opening and reading the pages writes no error to the console', async () => {
	const { open, context, problems } = await site.newLearner();
	for (const path of ['/', ...lessons]) {
		const page = await open(path);
		if (path !== '/') await untilReady(page);
		await page.close();
	}
	expect(problems).toEqual([]);
	await context.close();
});

describe('under a sub-path', () => {
	const base = '/some/sub/path';
	let server: Server;
	let url: string;
	beforeAll(async () => {
		const files = sirv('build', { extensions: ['html'] });
		server = createServer((request, response) => {
			const notFound = () => void response.writeHead(404).end();
			if (!request.url?.startsWith(base)) return notFound();
			request.url = request.url.slice(base.length) || '/';
			return files(request, response, notFound);
		});
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		url = `http://localhost:${(server.address() as AddressInfo).port}${base}`;
	});
	afterAll(() => {
		server.closeAllConnections();
		server.close();
	});

	it('links, data, kernel and answers work', async () => {
		const { context, problems } = await site.newLearner();
		const page = await context.newPage();
		const missing: string[] = [];
		page.on('response', (response) => {
			if (response.status() >= 400) missing.push(response.url());
		});
		await page.goto(`${url}/`);
		await page.getByRole('link', { name: 'Statistics', exact: true }).click();
		await page.waitForURL(`${url}/lesson/statistics`);
		const region = task(page, title);
		await runCode(region, slip.code, /^Not yet/);
		await button(region, 'Hint').click();
		await untilText(region, /Hint 1 of/);
		await button(demo(page, 'fares'), 'Run').click();
		await untilStatus(demo(page, 'fares'), /^Ran in/);
		await page.reload();
		await untilText(region, /Math\.round/);
		await page.getByRole('link', { name: 'Stagecoach, home' }).click();
		await page.getByRole('heading', { name: 'Continue where you were' }).waitFor();
		expect(missing).toEqual([]);
		expect(problems).toEqual([]);
		await context.close();
	});
});

describe('axe finds nothing', () => {
	it('on the home page and the error page', async () => {
		const { open, context } = await site.newLearner();
		for (const path of ['/', '/nowhere']) {
			const page = await open(path);
			await page.getByRole('heading', { level: 1 }).waitFor();
			await expectNothingFound(page);
		}
		await context.close();
	});

	it('on the pages of the data sets', async () => {
		const { open, context } = await site.newLearner();
		for (const path of ['/data', '/data/titanic', '/data/mnist']) {
			const page = await open(path);
			await page.getByRole('heading', { level: 1 }).waitFor();
			await expectNothingFound(page);
		}
		await context.close();
	});

	it('in a lesson, fresh and with checks, hint, solution and chart', async () => {
		const { open, context } = await site.newLearner();
		const page = await open('/lesson/statistics');
		await untilReady(page);
		await expectNothingFound(page);

		const cell = demo(page, 'fares');
		await button(cell, 'Run').click();
		await cell.locator('.main-svg').first().waitFor();
		const region = task(page, title);
		await runCode(region, slip.code, /^Not yet/);
		await button(region, 'Hint').click();
		await untilText(region, /Hint 1 of/);
		await button(region, 'Solution').click();
		await region.getByRole('tabpanel').waitFor();
		const labels = await region.getAttribute('aria-labelledby');
		await expectNothingFoundIn(page, `[aria-labelledby="${labels}"]`, '[aria-label="Cell fares"]');
		await context.close();
	});
});

it('nothing scrolls sideways on a screen of 320 px, whatever is shown', async () => {
	const { open, context } = await site.newLearner({ viewport: narrow });
	const overhang = (page: Page) =>
		page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
	for (const path of ['/', '/nowhere', ...lessons]) {
		const page = await open(path);
		await page.getByRole('heading', { level: 1 }).waitFor();
		expect(await overhang(page), path).toBe(0);
		await page.close();
	}
	const page = await open('/lesson/statistics');
	await runCode(task(page, title), slip.code, /^Not yet/);
	await button(demo(page, 'fares'), 'Run').click();
	await demo(page, 'fares').locator('.main-svg').first().waitFor();
	expect(await overhang(page)).toBe(0);
	await context.close();
});

it('nothing moves when the full editor takes the plain one’s place', async () => {
	for (const viewport of [{ width: 1280, height: 900 }, narrow]) {
		const { open, context } = await site.newLearner({ viewport });
		await context.addInitScript(() => {
			const shifts: number[] = [];
			Object.assign(window, { shifts });
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries())
					shifts.push((entry as PerformanceEntry & { value: number }).value);
			}).observe({ type: 'layout-shift', buffered: true });
		});
		const page = await open('/lesson/statistics');
		await demo(page, 'fares').scrollIntoViewIfNeeded(); // an editor comes only where it is near
		const before = await task(page, title).boundingBox();
		await untilFullEditor(demo(page, 'fares'));
		await untilReady(page);
		// Two frames, so that a shift of the last one has been reported.
		await page.evaluate(
			() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
		);
		const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
		expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThan(0.01);
		expect(await task(page, title).boundingBox()).toEqual(before);
		await context.close();
	}
});

it.each(['/', '/glossary', '/data', '/backup', '/skills', '/lesson/statistics'])(
	'each heading of %s leads to itself',
	async (path) => {
		const { open, context } = await site.newLearner();
		const page = await open(path);
		await page.getByRole('heading', { level: 1 }).waitFor();
		const without = await page.evaluate(() => {
			const leadsHere = (heading: Element) =>
				[...heading.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')].some((link) =>
					document.getElementById(decodeURIComponent(link.hash.slice(1)))?.contains(heading)
				);
			return [...document.querySelectorAll('main :is(h2, h3)')]
				.filter((heading) => !leadsHere(heading))
				.map(({ textContent }) => textContent);
		});
		expect(without).toEqual([]);
		await context.close();
	}
);

/** Animations and transitions that last longer than a blink, of what is on the page now. */
const movements = (page: Page) =>
	page.evaluate(() =>
		document
			.getAnimations()
			.filter((animation) => animation.playState === 'running')
			.map((animation) => Number(animation.effect?.getComputedTiming().duration))
			.filter((milliseconds) => milliseconds > 100)
	);

it('nothing moves for a learner who asked for less motion', async () => {
	const moving: Record<string, number> = {};
	const scrolling: Record<string, string> = {};
	for (const reducedMotion of ['no-preference', 'reduce'] as const) {
		const { open, context } = await site.newLearner({ reducedMotion });
		const page = await open('/lesson/statistics');
		const region = task(page, title);
		await writeCode(region, 'while (true) {}');
		await page.keyboard.press('Control+Enter');
		await untilStatus(region, /^Running/);
		await region.locator('.turning').first().waitFor(); // once it has lasted a while
		moving[reducedMotion] = (await movements(page)).length;
		scrolling[reducedMotion] = await page.evaluate(
			() => getComputedStyle(document.documentElement).scrollBehavior
		);
		await context.close();
	}
	expect(scrolling['reduce']).toBe('auto');
	expect(moving['no-preference']).toBeGreaterThan(0);
	expect(moving['reduce']).toBe(0);
});

it('the keyboard’s place is seen, and is not lost when Run becomes Stop and Run again', async () => {
	const { open, context } = await site.newLearner();
	const page = await open('/lesson/statistics');
	const region = task(page, title);
	await writeCode(region, 'while (true) {}');
	await tabTo(page, /^button Run$/, { cell: title });
	const outline = await button(region, 'Run').evaluate((element) => {
		const { outlineStyle, outlineWidth } = getComputedStyle(element);
		return { outlineStyle, width: parseFloat(outlineWidth) };
	});
	expect(outline.outlineStyle).not.toBe('none');
	expect(outline.width).toBeGreaterThanOrEqual(2);
	await page.keyboard.press('Enter');
	await button(region, 'Stop').waitFor();
	expect(await focused(page)).toBe('button Stop');
	await expect
		.poll(async () => {
			// A press right after Run is taken for a double click and ignored.
			await page.keyboard.press('Enter');
			return focused(page);
		}, patience)
		.toBe('button Run');
	await untilStatus(region, /^Stopped/);
	await context.close();
});

it('whatever Tab reaches shows that it has the keyboard', async () => {
	const { open, context } = await site.newLearner();
	const page = await open('/');
	await page.keyboard.press('Tab');
	const unseen: string[] = [];
	for (let step = 0; step < 14 && (await focused(page)) !== 'nothing'; step++) {
		const isSeen = await page.evaluate(() => {
			const element = document.activeElement!;
			const around = [element, element.closest('label, li, header, fieldset')].filter((one) => one !== null);
			return around.some((one) => {
				const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
				return (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
			});
		});
		if (!isSeen) unseen.push(await focused(page));
		await page.keyboard.press('Tab');
	}
	expect(unseen).toEqual([]);
	await context.close();
});

it('the code of a cell can be entered and left with the keyboard', async () => {
	const { open, context } = await site.newLearner();
	const page = await open('/lesson/statistics');
	await enterEditor(demo(page, 'fares'));
	await untilText(demo(page, 'fares'), 'Press Escape, then Tab to leave the code.');
	const hint = demo(page, 'fares').getByText('Press Escape, then Tab to leave the code.');
	await hint.waitFor({ state: 'visible' });
	await page.keyboard.type('1'); // the hint would cover the end of a long line
	await hint.waitFor({ state: 'hidden' });
	await page.keyboard.press('Escape');
	await page.keyboard.press('Tab');
	expect(await focused(page)).toBe('button Run');
	await context.close();
});
