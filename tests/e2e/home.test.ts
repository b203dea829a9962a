/** The home page of somebody who returns, and the skills that their tasks add up to. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectNothingFound } from './axe.ts';
import {
	button,
	enterEditor,
	readExercise,
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

const lesson = '1-math-and-language/types';
const solutionOf = (slug: string) => readExercise(lesson, `${slug}/solution.ts`);

const greeting = (page: Page) => page.getByRole('heading', { name: /building it/ });
const welcome = (page: Page) => page.getByRole('heading', { name: 'Continue where you were' });
const top = (page: Page) => page.locator('.top');

type Records = Record<'progress' | 'days' | 'attempts', object[]>;

/** As earlier visits have left it. */
async function store(page: Page, records: Partial<Records>): Promise<void> {
	await page.evaluate(async (stores) => {
		const opening = indexedDB.open('stagecoach');
		const database = await new Promise<IDBDatabase>((done) => {
			opening.onsuccess = () => done(opening.result);
		});
		const names = Object.keys(stores);
		const change = database.transaction(names, 'readwrite');
		for (const [name, list] of Object.entries(stores))
			for (const record of list ?? []) change.objectStore(name).put(record);
		await new Promise((done) => (change.oncomplete = done));
		database.close();
	}, records);
}

const toPassed = (slug: string, name = 'types') => ({
	...{ lesson: name, task: slug, attempts: 1, hintsShown: 0, solutionShown: false },
	passedAt: 1000
});
const today = (page: Page) => page.evaluate(() => new Intl.DateTimeFormat('sv-SE').format(new Date())); // 2026-11-26
const begun: Partial<Records> = { progress: ['to-pounds', 'read-number'].map((slug) => toPassed(slug)) };

/** A learner whose database holds these records. */
async function openReturning(records: Partial<Records>, options?: BrowserContextOptions) {
	const learner = await site.newLearner(options);
	const first = await learner.open('/lesson/types');
	await untilReady(first); // the page has made its database by then
	await store(first, records);
	await first.close();
	return learner;
}

it('a learner who passes a task finds the way back to it, a next step, the day and the skill', async () => {
	const { open, context, problems } = await site.newLearner();
	const page = await open('/');
	await greeting(page).waitFor();
	await page.getByRole('link', { name: 'Start' }).click();
	await runCode(task(page, 'Old money'), solutionOf('to-pounds'), /^Passed/);
	await page.getByRole('link', { name: 'Stagecoach, home' }).click();
	await welcome(page).waitFor();
	expect(await greeting(page).count()).toBe(0);
	await untilText(top(page), '1 of 5 tasks passed');
	await untilText(top(page), 'with the task “A number, or null”');
	await untilText(top(page), 'It builds on “Values and types”, where 4 tasks are still open.');
	await untilText(top(page), 'You practised on one of the last 28 days, today among them.');
	await untilText(page.locator('#math-and-language'), /1 of \d+ tasks passed/);

	await page.reload();
	await page.getByRole('link', { name: 'Continue', exact: true }).click();
	await page.waitForURL(/\/lesson\/types#task-read-number$/);
	const region = task(page, 'A number, or null');
	await expect
		.poll(() => region.evaluate((element) => element.getBoundingClientRect().top), { timeout: 10_000 })
		.toBeLessThan(300);
	await runCode(region, 'const readNumber = () => 0;', /^(Not yet|Error)/);
	await button(region, 'Solution').click();
	await region.getByRole('tabpanel').waitFor();
	await runCode(region, solutionOf('read-number'), /^Passed/);

	await page.getByRole('link', { name: 'Skills' }).click();
	const area = page.getByRole('region', { name: 'Programming and arrays' });
	await untilText(area, /2 of \d+ tasks passed, 1 of them after seeing the solution/);
	await area.getByRole('link', { name: 'passed: Old money', exact: true }).waitFor();
	await area.getByRole('link', { name: 'passed after seeing the solution: A number, or null' }).waitFor();
	await area.getByRole('link', { name: 'Yes, no, or nobody knows', exact: true }).waitFor();
	expect(problems).toEqual([]);
	await context.close();
});

it('typing alone, or a run of what came with the lesson, is a place to return to, and no day of practice', async () => {
	const { open, context } = await site.newLearner();
	const page = await open('/lesson/types');
	const region = task(page, 'Old money');
	await region.getByRole('textbox', { name: /^Code/ }).focus();
	await page.keyboard.type('// hm');
	await page.getByRole('link', { name: 'Stagecoach, home' }).click();
	await untilText(top(page), 'with the task “Old money”');
	await untilText(top(page), 'No day yet in the last twelve weeks.');

	await page.goto(`${site.url}/lesson/types`);
	const untouched = task(page, 'A number, or null');
	await enterEditor(untouched);
	await page.keyboard.press('Control+Enter');
	await untilStatus(untouched, /^(Not yet|Not attempted|Error)/);
	await page.getByRole('link', { name: 'Stagecoach, home' }).click();
	await untilText(top(page), 'with the task “A number, or null”');
	await untilText(top(page), 'No day yet in the last twelve weeks.');
	await context.close();
});

it('the page shows what another tab has done when it is looked at again', async () => {
	const { open, context } = await site.newLearner();
	const page = await open('/');
	const other = await open('/lesson/types');
	await untilReady(other);
	await store(other, begun);
	await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
	await untilText(top(page), '2 of 5 tasks passed');
	await context.close();
});

it('a finished lesson makes the next step the first thing', async () => {
	const all = ['to-pounds', 'read-number', 'read-answer', 'parse-passenger', 'age-range'];
	const { open, context } = await openReturning({ progress: all.map((slug) => toPassed(slug)) });
	const page = await open('/');
	await page.getByRole('heading', { name: 'Welcome back' }).waitFor();
	await untilText(top(page), 'You have done “Values and types”, which it needs.');
	await page.getByRole('link', { name: 'Begin' }).click();
	await page.waitForURL(/\/lesson\/loops-and-functions$/);
	await context.close();
});

describe('nothing moves when storage answers', () => {
	const sizes: [name: string, viewport: { width: number; height: number }][] = [
		['a wide window', { width: 1280, height: 900 }],
		['a phone', { width: 390, height: 844 }],
		['320 px', { width: 320, height: 700 }]
	];
	it.each(sizes)('in %s', async (_, viewport) => {
		const { open, context } = await openReturning(begun, { viewport });
		const before = await open('/');
		await welcome(before).waitFor(); // this visit leaves the mark for the next
		await before.close();
		await context.addInitScript(() => {
			Object.assign(window, { shift: 0 });
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries())
					(window as unknown as { shift: number }).shift += (
						entry as PerformanceEntry & { value: number }
					).value;
			}).observe({ type: 'layout-shift', buffered: true });
		});
		const page = await open('/');
		await welcome(page).waitFor();
		await page.evaluate(
			() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
		);
		expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBeLessThan(0.001);
		await context.close();
	});
});

it('the home page is a new visitor’s where nothing can be stored, whatever was guessed', async () => {
	const { open, context, problems } = await site.newLearner();
	await context.addInitScript(() => {
		// An empty page and the kernel's frame have no storage at all.
		if (location.protocol === 'http:') localStorage.setItem('stagecoach-begun', 'yes');
		IDBFactory.prototype.open = () => {
			throw new DOMException('denied', 'SecurityError');
		};
	});
	const page = await open('/');
	await greeting(page).waitFor();
	await page.getByRole('link', { name: 'Start' }).waitFor();
	const skills = await open('/skills');
	await skills
		.getByText(/^0 of \d+ tasks passed/)
		.first()
		.waitFor();
	expect(problems).toEqual([]);
	await context.close();
});

it('damaged records are passed over', async () => {
	const days = [
		{ day: '2026-99-99', runs: 1 },
		{ day: 'zzz', last: { lesson: 'types', cell: '"><b>', at: 'now' } }
	];
	const { open, context, problems } = await openReturning({ ...begun, days });
	const page = await open('/');
	await untilText(top(page), '2 of 5 tasks passed');
	expect(problems).toEqual([]);
	await context.close();
});

it('ten thousand attempts are not read', async () => {
	const source = 'const x = 1;\n'.repeat(100);
	const attempts = Array.from({ length: 10_000 }, (_, at) => ({
		...{ lesson: 'types', task: 'to-pounds', at, source, outcome: 'failed', summary: '', passed: 0, total: 1 }
	}));
	const { open, context } = await openReturning({ ...begun, attempts });
	await context.addInitScript(() => {
		const read: string[] = [];
		Object.assign(window, { read });
		for (const name of ['get', 'getAll', 'getAllKeys', 'openCursor', 'openKeyCursor'] as const) {
			const original = IDBObjectStore.prototype[name] as (...words: unknown[]) => IDBRequest;
			IDBObjectStore.prototype[name] = function (this: IDBObjectStore, ...words: unknown[]) {
				read.push(this.name);
				return original.apply(this, words);
			} as never;
		}
	});
	const page = await open('/');
	await welcome(page).waitFor();
	const read = await page.evaluate(() => (window as unknown as { read: string[] }).read);
	expect(new Set(read)).toEqual(new Set(['progress', 'days']));
	await context.close();
});

it('axe finds nothing, and nothing scrolls sideways', async () => {
	const { open, context } = await openReturning(begun);
	const home = await open('/');
	await welcome(home).waitFor();
	await store(home, { days: [{ day: await today(home), runs: 2, passed: 1 }] });
	await home.reload();
	await untilText(top(home), 'today among them');
	await expectNothingFound(home);
	const skills = await open('/skills');
	await untilText(skills.getByRole('main'), /2 of \d+ tasks passed/);
	await expectNothingFound(skills);
	await context.close();
});
