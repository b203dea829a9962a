/** `npm run bench -- visit`: bytes and times of a visit to a lesson. */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { openBuiltSite } from './built-site.ts';
import { countBytes } from './page-bytes.ts';
import { median } from './table.ts';

const visits = 5;
const warmRuns = 10;
const warmUpMs = 3000;
const lesson = '/lesson/statistics';
const task = 'Mean and median';
const solution = readFileSync(
	new URL('../../exercises/1-math-and-language/statistics/mean-and-median/solution.ts', import.meta.url),
	'utf8'
);

interface Visit {
	/** The page and what blocks its drawing. */
	bytesNeeded: number;
	/** All that had arrived when text stood there; scripts load meanwhile. */
	bytesToText: number;
	bytesToRun: number;
	bytesIdle: number;
	text: number;
	editor: number;
	ready: number;
	firstRun: number;
	warmRun: number;
}

/** What a visit costs, and not what is saved for offline after it. */
const withoutSaving = { serviceWorkers: 'block' } as const;

const { url, browser, close } = await openBuiltSite();
try {
	const cold: Visit[] = [];
	const again: Visit[] = [];
	for (let n = 0; n < visits; n++) {
		const context = await browser.newContext(withoutSaving);
		for (const list of [cold, again]) {
			const page = await context.newPage();
			list.push(await visit(page));
			await page.close(); // another open tab would do its own work beside the next visit
		}
		await context.close();
	}
	const lazy = await bytesOfEagerRun(browser);
	report('first visit', cold);
	report('second visit', again);
	console.log(
		`\nRun pressed as soon as the page answers, nothing preloaded: ${kB(lazy)} kB before the verdict.`
	);
} finally {
	await close();
}

/** Opens the lesson, waits until everything is warm, and runs a right answer several times. */
async function visit(page: Page): Promise<Visit> {
	const bytes = await countBytes(page);
	await page.goto(url + lesson, { waitUntil: 'commit' });
	const text = await page.evaluate(firstPaint);
	const bytesNeeded = await page.evaluate(blockingBytes);
	const bytesToText = bytes.before(await navigationStart(page), text);
	const region = page.getByRole('region', { name: task, exact: true });
	await region.scrollIntoViewIfNeeded();
	await region.getByRole('textbox').waitFor();
	const editor = await page.evaluate(() => performance.now());
	await page.getByText('Ready to run').waitFor();
	const ready = await page.evaluate(() => performance.now());
	await bytes.settled();
	const bytesIdle = bytes.total();
	await region.getByRole('textbox').click();
	await page.keyboard.press('Control+A');
	await page.keyboard.insertText(solution);
	const firstRun = await runToVerdict(page);
	const bytesToRun = bytes.total();
	// Warm is what has started: until then the checker of types and a spare kernel take the same cores.
	await page.waitForTimeout(warmUpMs);
	const runs: number[] = [];
	for (let n = 0; n < warmRuns; n++) {
		// The button ignores a second press that comes too soon: that is a double click.
		await page.waitForTimeout(500);
		runs.push(await runToVerdict(page));
	}
	return {
		bytesNeeded,
		bytesToText,
		bytesToRun,
		bytesIdle,
		text,
		editor,
		ready,
		firstRun,
		warmRun: median(runs)
	};
}

/** What somebody pays who presses Run at once. */
async function bytesOfEagerRun(browser: Browser): Promise<number> {
	const context = await browser.newContext(withoutSaving);
	const page = await context.newPage();
	const bytes = await countBytes(page);
	await page.goto(url + lesson, { waitUntil: 'load' });
	await page.locator('#svelte-announcer').waitFor({ state: 'attached' }); // the page's scripts run
	await page
		.getByRole('region', { name: task, exact: true })
		.getByRole('button', { name: 'Run', exact: true })
		.click();
	await page.getByText('Not attempted').waitFor();
	const total = bytes.total();
	await context.close();
	return total;
}

/** From the press of Run to the verdict's words, measured in the page. */
function runToVerdict(page: Page): Promise<number> {
	return page.evaluate(async (title) => {
		const heading = [...document.querySelectorAll('h3, h2')].find(
			(one) => one.textContent?.trim() === title
		)!;
		const region = heading.closest('[role=region], section')!;
		const status = region.querySelector('[role=status]')!;
		const run = [...region.querySelectorAll('button')].find(
			(button) => button.textContent?.trim() === 'Run'
		)!;
		const start = performance.now();
		await new Promise<void>((resolve) => {
			let wasBusy = false;
			const look = () => {
				const isVerdict = /^\s*(Passed|Not|Error|Timed|Could)/.test(status.textContent ?? '');
				wasBusy ||= !isVerdict;
				if (wasBusy && isVerdict) resolve();
			};
			new MutationObserver(look).observe(status, { childList: true, characterData: true, subtree: true });
			look();
			run.click();
		});
		if (!/^\s*Passed/.test(status.textContent ?? ''))
			throw new Error(`The bench’s answer did not pass: ${status.textContent}`);
		return performance.now() - start;
	}, task);
}

async function firstPaint(): Promise<number> {
	for (;;) {
		const [entry] = performance.getEntriesByName('first-contentful-paint');
		if (entry) return entry.startTime;
		await new Promise((resolve) => setTimeout(resolve, 5));
	}
}

/** Of the page itself and of what the browser says that it waited for before drawing. */
function blockingBytes(): number {
	const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
	const resources = performance.getEntriesByType('resource') as (PerformanceResourceTiming & {
		renderBlockingStatus: string;
	})[];
	const blocking = resources.filter((resource) => resource.renderBlockingStatus === 'blocking');
	return [page!, ...blocking].reduce((sum, { transferSize }) => sum + transferSize, 0);
}

function navigationStart(page: Page): Promise<number> {
	return page.evaluate(() => performance.timeOrigin);
}

function report(name: string, list: readonly Visit[]): void {
	const row = (what: string, key: keyof Visit, format: (value: number) => string, unit: string) => {
		const values = list.map((one) => one[key]);
		const range = `${format(Math.min(...values))} to ${format(Math.max(...values))}`;
		console.log(`  ${what.padEnd(44)} ${format(median(values)).padStart(8)} ${unit}   (${range})`);
	};
	const ms = (value: number) => value.toFixed(0);
	console.log(`\n${name} (${list.length}), ${lesson}`);
	row('bytes that text waits for, brotli', 'bytesNeeded', kB, 'kB');
	row('bytes that had arrived when text stood there', 'bytesToText', kB, 'kB');
	row('bytes until everything is preloaded', 'bytesIdle', kB, 'kB');
	row('bytes until the first verdict', 'bytesToRun', kB, 'kB');
	row('navigation to readable text', 'text', ms, 'ms');
	row('navigation to editor ready', 'editor', ms, 'ms');
	row('navigation to kernel ready', 'ready', ms, 'ms');
	row('first Run to verdict, after preload', 'firstRun', ms, 'ms');
	row(`Run to verdict, warm (median of ${warmRuns})`, 'warmRun', ms, 'ms');
}

function kB(bytes: number): string {
	return (bytes / 1000).toFixed(1);
}
