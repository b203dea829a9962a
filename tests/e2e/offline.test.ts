/** The course without a network: what is saved, what is said of it, and how a newer version comes. */
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { expectNothingFound } from './axe.ts';
import {
	button,
	demo,
	patience,
	readExercise,
	runCode,
	task,
	textOf,
	untilReady,
	untilText,
	writeCode
} from './lesson.ts';
import { builtFiles, openFragileSite, publish, type FragileSite } from './offline-site.ts';
import { moveMouse } from './site.ts';

const long = { timeout: 100_000, interval: 100 };
const everything = 'Everything is saved on this device';

let browser: Browser;
let site: FragileSite;
let context: BrowserContext;
beforeAll(async () => (browser = await launchBrowser()));
afterAll(() => browser.close());
beforeEach(async () => {
	site = await openFragileSite();
	await newContext();
});
afterEach(async () => {
	await context.close();
	await site.end();
});

async function visit(path: string): Promise<Page> {
	const page = await context.newPage();
	await page.goto(site.url + path);
	return page;
}

async function newContext(options: BrowserContextOptions = {}): Promise<void> {
	context = await browser.newContext({ serviceWorkers: 'allow', ...options });
	context.setDefaultTimeout(20_000);
	await context.addInitScript(moveMouse);
}

/** What the page does by itself when it is idle, at once. */
async function saveEverything(page: Page): Promise<void> {
	await page.getByRole('button', { name: /^Save everything/ }).click();
	await untilSays(page, everything);
}

/** Presses until it stops: what comes at once after the press that saves counts as a double click. */
async function stopSaving(page: Page): Promise<void> {
	const stop = page.getByRole('button', { name: 'Stop saving' });
	const save = page.getByRole('button', { name: /^Save everything/ });
	await stop.waitFor();
	await expect
		.poll(async () => {
			if (await stop.isVisible()) await stop.click();
			return save.isVisible();
		}, long)
		.toBe(true);
}

const untilSays = (page: Page, words: string | RegExp) => untilText(page.getByRole('main'), words, long);
const row = (page: Page, title: string) =>
	page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: title, exact: true }) });

async function goOffline(): Promise<void> {
	await site.end();
	await context.setOffline(true);
}

describe('after one visit', () => {
	it('the whole course works without a network, under a sub-path too: other lessons, libraries, data, checks, fonts', async () => {
		await site.end();
		site = await openFragileSite('/some/path'); // where nothing is told apart by headers
		const page = await visit('/lesson/statistics');
		await untilReady(page);
		const state = await visit('/offline');
		await untilSays(state, everything);
		await goOffline();

		const lesson = await visit('/lesson/logistic-regression');
		await untilReady(lesson);
		expect(
			await lesson.evaluate(async () => (await document.fonts.ready).check('16px "Stagecoach Sans"'))
		).toBe(true);
		// Stand-ins of the same width come from the device, which may not have them.
		const missing = await lesson.evaluate(() =>
			[...document.fonts].filter(({ status }) => status === 'error').map(({ family }) => family)
		);
		expect(missing.filter((family) => !family.includes('fallback'))).toEqual([]);
		await lesson.getByRole('link', { name: /^Offline/ }).waitFor();

		const statistics = await visit('/lesson/statistics');
		const cell = demo(statistics, 'fares');
		await runCode(
			cell,
			`import * as tf from '@tensorflow/tfjs';
import * as dfd from 'danfojs';
import { load } from 'stagecoach/data';
const images = await load('mnist', { as: 'images', part: 'test' });
const frame = new dfd.DataFrame([[1, 2], [3, 4]]);
[tf.sum([1, 2, 3]).dataSync()[0], frame.shape.join('x'), images.length].join(' / ')`,
			/^Ran in/
		);
		await untilText(cell, '6 / 2x2 / 1000');
		const region = task(statistics, 'Mean and median');
		await button(region, 'Hint').click();
		await untilText(region, /Hint 1 of/);
		const solution = readExercise('1-math-and-language/statistics', 'mean-and-median/solution.ts');
		await runCode(region, solution, /^Passed/);

		await statistics.getByRole('link', { name: 'Notebooks' }).click();
		await statistics.getByRole('heading', { level: 1, name: /Notebooks/ }).waitFor();
	});
});

describe('what is saved', () => {
	it('is told precisely when the network goes half-way, goes on later, and names a page that is not there', async () => {
		site.broken = /lesson\/gradients/;
		const page = await visit('/offline');
		await page.getByRole('button', { name: /^Save everything/ }).click();
		await untilSays(page, 'The network went away before everything was saved.');
		await untilText(row(page, 'Course pages'), /Partly saved: \d+ of \d+ files/);
		expect(await row(page, 'Libraries').innerText()).toContain('Not saved');

		await goOffline();
		const lost = await visit('/lesson/gradients');
		await lost.getByRole('heading', { name: 'This page is not saved' }).waitFor();
		expect(lost.url()).toContain('/offline?from=lesson%2Fgradients');
		await lost.getByRole('link', { name: /^Arrays as tensors/ }).click();
		await lost.getByRole('heading', { level: 1, name: /^Arrays as tensors/ }).waitFor();
	});

	it('is chosen, with its size, and is what lies there, not what was once saved', async () => {
		const page = await visit('/offline');
		await saveEverything(page);
		await page.getByRole('button', { name: 'Remove iris', exact: true }).click();
		await untilText(row(page, 'iris'), '4 kB Not saved');
		await page.reload();
		await untilText(row(page, 'iris'), 'Not saved', long);
		await untilText(row(page, 'wine'), 'Saved');
		await page.getByRole('button', { name: 'Save iris', exact: true }).click();
		await untilSays(page, everything);

		await page.getByLabel(/Save by itself/).uncheck();
		await page.evaluate(async () => {
			for (const name of await caches.keys()) await caches.delete(name);
		});
		await page.reload();
		await untilSays(page, 'Nothing is saved on this device yet.');
		await page.getByRole('button', { name: /^Save everything \([\d.]+ MB to fetch\)/ }).click();
		await stopSaving(page);
	});

	it('of a damaged data set is fetched anew', async () => {
		const page = await visit('/lesson/statistics');
		await untilReady(page);
		const iris = builtFiles.groups.find(({ id }) => id === 'data:iris')!.files[0]!;
		await expect
			.poll(() => page.evaluate(async () => navigator.serviceWorker.controller !== null), long)
			.toBe(true);
		await page.evaluate(
			async (key) => (await caches.open('stagecoach-data-sets')).put(key, new Response('damaged')),
			`/kept/${iris.digest}`
		);
		const cell = demo(page, 'fares');
		await runCode(
			cell,
			"import { load } from 'stagecoach/data';\n`${(await load('iris')).length} flowers`",
			/^Ran in/
		);
		await untilText(cell, '150 flowers');
	});
});

describe('the saving', () => {
	const countSaved = (page: Page) =>
		page.evaluate(async () => {
			const opened = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
			return (await Promise.all(opened.map((cache) => cache.keys()))).flat().length;
		});
	const waitsForOthers = (page: Page) =>
		page.evaluate(async () => {
			const { pending } = await navigator.locks.query();
			return pending!.some(({ name, mode }) => name?.startsWith('stagecoach-busy') && mode === 'exclusive');
		});

	it('waits while a cell runs in another tab, and goes on when that tab is gone', async () => {
		const training = await visit('/lesson/statistics');
		await writeCode(demo(training, 'fares'), 'for (;;) await new Promise((done) => setTimeout(done, 50));');
		await button(demo(training, 'fares'), 'Run').click();
		await untilText(demo(training, 'fares'), 'Running');
		const page = await visit('/offline');
		await expect.poll(() => waitsForOthers(page), long).toBe(true);
		const saved = await countSaved(page);
		await training.close();
		// Two files may have been on their way.
		await expect.poll(() => countSaved(page), long).toBeGreaterThan(saved + 3);
	});
});

describe('a newer version', () => {
	/** The scripts of a page are told by their hashes, so only its tags can be changed. */
	const newer = (path: string, text: string) =>
		path === 'lesson/statistics.html'
			? text.replace('<html lang="en">', '<html lang="en" data-version="newer">')
			: text;
	const versionOf = (page: Page) =>
		page.evaluate(() => document.documentElement.dataset['version'] ?? 'built');
	const notice = (page: Page) => page.getByRole('status', { name: 'New version' });
	const lookForUpdate = (page: Page) =>
		page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));

	async function openSaved(): Promise<[Page, Page]> {
		await saveEverything(await visit('/offline'));
		return [await visit('/lesson/statistics'), await visit('/lesson/statistics')];
	}

	it('is announced in all tabs, waits for the learner, and takes nothing from a tab that stays', async () => {
		const [one, other] = await openSaved();
		await untilReady(one);
		await writeCode(demo(one, 'fares'), '// not lost');
		publish(site, 'newer', newer);
		await lookForUpdate(one);
		for (const tab of [one, other]) await untilText(notice(tab), 'A new version is ready.', long);
		for (const tab of [one, await visit('/lesson/statistics')]) expect(await versionOf(tab)).toBe('built');

		await notice(one).getByRole('button', { name: 'Reload' }).click();
		await expect.poll(() => versionOf(one).catch(() => ''), long).toBe('newer');
		await untilText(demo(one, 'fares'), '// not lost', patience);
		await untilText(notice(other), 'Another tab uses a new version.');
		expect(await versionOf(other)).toBe('built');

		await goOffline();
		await one.reload();
		expect(await versionOf(one)).toBe('newer');
		// A page of its own version, asked for by the tab that stayed.
		const text = await other.evaluate(async () => (await fetch('statistics')).text());
		expect(text).toContain('<html lang="en">');
	});

	it('that does not arrive whole leaves the present one as it is', async () => {
		const [one] = await openSaved();
		publish(site, 'broken', newer);
		site.broken = /lesson\/statistics$/;
		const state = await visit('/offline');
		await expect
			.poll(async () => {
				const text = await textOf(state.getByRole('main'));
				if (!text.includes('A newer one')) await lookForUpdate(state).catch(() => {});
				return text;
			}, long)
			.toContain('A newer one could not be fetched whole, so this one stays.');
		await goOffline();
		await one.reload();
		expect(await versionOf(one)).toBe('built');
		await untilSays(await visit('/offline'), everything);
	});
});

describe('the page about it', () => {
	it('has nothing that axe finds, and fits 320 px', async () => {
		const page = await visit('/offline');
		await page.getByRole('heading', { name: 'Data sets' }).waitFor();
		await expectNothingFound(page);
	});

	it('can be installed', async () => {
		const page = await visit('/');
		const session = await context.newCDPSession(page);
		const { data, errors, url } = await session.send('Page.getAppManifest');
		expect(errors).toEqual([]);
		expect(url).toBe(`${site.url}/manifest.webmanifest`);
		expect(JSON.parse(data!)).toMatchObject({ short_name: 'Stagecoach', display: 'standalone' });
		const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
		expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual(
			[]
		);
	});

	it('asks the browser to install it, and keeps the keyboard when the button goes', async () => {
		const page = await visit('/offline');
		await page.getByRole('heading', { name: 'As an app' }).waitFor();
		const install = page.getByRole('button', { name: 'Install Stagecoach' });
		await expect
			.poll(async () => {
				await page.evaluate(() => {
					const prompt = async () => ({ outcome: 'accepted' });
					dispatchEvent(Object.assign(new Event('beforeinstallprompt', { cancelable: true }), { prompt }));
				});
				return install.isVisible();
			}, patience)
			.toBe(true);
		await install.press('Enter');
		await install.waitFor({ state: 'detached' });
		expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
	});
});
