/** A web app in a cell, and the console that sends requests to it. */
import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { expectNothingFoundIn } from './axe.ts';
import { button, demo, patience, runCode, untilReady, untilText } from './lesson.ts';
import { openSite, type Learner, type Site } from './site.ts';

let site: Site;
let learner: Learner;
let page: Page;
beforeAll(async () => {
	site = await openSite();
	learner = await site.newLearner();
	page = await learner.open('/lesson/statistics');
	await untilReady(page);
});
afterAll(() => site.close());
afterEach(() => expect(learner.problems.splice(0)).toEqual([]));

const appCell = () => demo(page, 'fares');
const consoleCell = () => demo(page, 'dearest-ticket');
const api = () => consoleCell().getByRole('form', { name: 'Try the API' });
const answerStatus = () => api().getByRole('status');
const ran = /^Ran in/;

const app = `import { Hono } from 'hono';
import { z } from 'zod';
const Person = z.object({ age: z.number().min(0) });
const app = new Hono();
let asked = 0;
app.get('/health', (context) => context.json({ status: 'ok', asked: ++asked }));
app.get('/page', (context) => context.html('<img src=x onerror="document.title=1"><script>1</script>'));
app.get('/endless', () => new Promise<Response>(() => {}));
app.post('/predict', async (context) => {
	const read = Person.safeParse(await context.req.json());
	return read.success ? context.json(read.data) : context.json({ error: z.prettifyError(read.error) }, 422);
});`;
const show =
	`import { apiConsole } from 'stagecoach/display';\n` +
	`await apiConsole(app, { path: '/health', body: { age: 3 } });`;

const marks = (cell: Locator) => cell.locator('.squiggly-error');

async function send(method: string, path: string): Promise<void> {
	await api().getByLabel('Method').selectOption(method);
	await api().getByLabel('Path').fill(path);
	await button(api(), 'Send').click();
}

describe('an app of Hono and zod', () => {
	it('runs in the sandbox, and the editor knows its types', async () => {
		await runCode(appCell(), app, ran);
		await runCode(
			consoleCell(),
			`const status = (await app.fetch(new Request('http://x/health'))).status;\nstatus.toUpperCase;\nstatus`,
			ran
		);
		await untilText(consoleCell(), /200$/);
		await expect.poll(() => marks(consoleCell()).count(), patience).toBe(1);
		expect(await marks(appCell()).count()).toBe(0);
	});

	it('answers nobody before something is sent', async () => {
		await runCode(consoleCell(), show, ran);
		await untilText(api(), 'Nothing was sent yet. A request stays in this page.');
		expect(await api().getByLabel('Path').inputValue()).toBe('/health');
	});
});

describe('the console', () => {
	it('sends with Enter, keeps the keyboard and shows status, time, headers and body', async () => {
		const requests = site.requests.length;
		await api().getByLabel('Path').focus();
		await page.keyboard.press('Enter');
		await untilText(answerStatus(), /^200 OK in (?:under 1|\d+) ms$/);
		await untilText(api(), '{ "status": "ok", "asked": 2 }');
		expect(
			await api()
				.getByLabel('Path')
				.evaluate((node) => node === document.activeElement)
		).toBe(true);
		await api().getByText('1 header').click();
		await untilText(api(), 'content-type: application/json');
		expect(site.requests.length).toBe(requests);
	});

	it('leaves the app as it is: what it counts goes on', async () => {
		await button(api(), 'Send').click();
		await untilText(api(), '"asked": 3');
	});

	it('sends a body, right or wrong, and keeps what is typed', async () => {
		await send('POST', '/predict');
		await untilText(api(), '{ "age": 3 }');
		await api().getByLabel('Body').fill('{"age": -1}');
		await button(api(), 'Send').click();
		await untilText(answerStatus(), '422 Unprocessable Content');
		await untilText(api(), 'Too small: expected number to be >=0');
		expect(await api().getByLabel('Body').inputValue()).toBe('{"age": -1}');
	});

	it('shows what nobody answers, and what the app breaks at', async () => {
		await send('GET', '/nowhere');
		await untilText(answerStatus(), '404 Not Found');
		await send('POST', '/predict');
		await api().getByLabel('Body').fill('no JSON');
		await button(api(), 'Send').click();
		await untilText(answerStatus(), '500 Internal Server Error');
	});

	it('asks for a path, and sends none that is not', async () => {
		await send('GET', 'http://example.com/');
		await untilText(api(), 'A path begins with /, as in /health.');
		await untilText(answerStatus(), '500 Internal Server Error');
	});

	it('shows a page as text', async () => {
		const title = await page.title();
		await send('GET', '/page');
		await untilText(api(), '<img src=x onerror="document.title=1"><script>1</script>');
		expect(await api().locator('img, script').count()).toBe(0);
		expect(await page.title()).toBe(title);
	});

	it('passes axe in both themes', () =>
		expectNothingFoundIn(page, '[aria-label="Cell dearest-ticket"] .outputs'));

	it('fits a narrow phone', async () => {
		await page.setViewportSize({ width: 320, height: 700 });
		await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth), patience).toBe(320);
		for (const control of await api().locator('input, select, textarea, button').all())
			expect((await control.boundingBox())!.width).toBeLessThan(300);
		await page.setViewportSize({ width: 1280, height: 720 });
	});

	it('waits for an app that never answers, until Stop', async () => {
		await send('GET', '/endless');
		await untilText(answerStatus(), 'The app has not answered yet.');
		await button(consoleCell(), 'Stop').click();
		await untilText(consoleCell(), 'Stopped');
		await send('GET', '/nowhere');
		await untilText(answerStatus(), '404 Not Found');
	});

	it('keeps the request over a reload, and sends nothing before the cell runs', async () => {
		await page.reload();
		await untilReady(page);
		expect(await api().count()).toBe(0);
		await button(consoleCell(), 'Run').click();
		await untilText(answerStatus(), '404 Not Found');
		expect(await api().getByLabel('Path').inputValue()).toBe('/nowhere');
	});
});
