/**
 * `npm run bench -- start`: from an address to the first result on a slow network, the first time and again, beside
 * Pyodide's core in the same browser, in turns. It fetches Pyodide from npm into a temporary folder.
 */
import type { Browser, Page } from 'playwright-core';
import { openBuiltSite } from './built-site.ts';
import { countBytes } from './page-bytes.ts';
import { openPyodide } from './start/pyodide.ts';
import { printRow } from './table.ts';

const rounds = 3;

/** A line of 10 Mbit a second, as a good mobile network or a poor flat has it. */
const network = { offline: false, latency: 40, downloadThroughput: 10e6 / 8, uploadThroughput: 3e6 / 8 };

/** How a page comes to its first result. */
interface Way {
	title: string;
	url: string;
	run(page: Page): Promise<unknown>;
}

interface Visit {
	bytes: number;
	ms: number;
}

const { url, browser, close } = await openBuiltSite();
const pyodide = await openPyodide();
const ways: Record<'sum' | 'cell' | 'tensors' | 'pyodide', Way> = {
	sum: { title: 'a lesson’s first cell, plain', url: `${url}/lesson/types`, run: runCell() },
	cell: {
		title: 'a lesson’s first cell with data and a chart',
		url: `${url}/lesson/statistics`,
		run: runCell('fares')
	},
	tensors: {
		title: 'a lesson’s first cell with tensors',
		url: `${url}/lesson/arrays-as-tensors`,
		run: runCell()
	},
	pyodide: {
		title: `Pyodide ${pyodide.version}, a sum`,
		url: pyodide.url,
		run: (page) => page.waitForFunction(() => document.getElementById('result')!.textContent !== '')
	}
};
try {
	const rate = `${(network.downloadThroughput * 8) / 1e6} Mbit a second, ${network.latency} ms`;
	console.log(`\nstart: Run pressed as soon as the page answers, until the result is shown; ${rate}`);
	const visits = { sum: [], cell: [], tensors: [], pyodide: [] } as Record<
		keyof typeof ways,
		[cold: Visit, warm: Visit][]
	>;
	for (let round = 0; round < rounds; round++)
		for (const name of Object.keys(ways) as (keyof typeof ways)[])
			visits[name].push(await visitTwice(browser, ways[name]));
	for (const [at, when] of ['first visit', 'second visit'].entries())
		report(when, (name) => visits[name].map((pair) => pair[at]!));
} finally {
	pyodide.close();
	await close();
}

function report(when: string, visits: (name: keyof typeof ways) => Visit[]): void {
	console.log(`  ${when}`);
	const theirs = visits('pyodide');
	for (const [name, { title }] of Object.entries(ways) as [keyof typeof ways, Way][]) {
		const own = visits(name);
		printRow(
			`    ${title}`,
			own.map(({ ms }) => ms),
			{ unit: 'ms' }
		);
		printRow(
			'      over the wire',
			own.map(({ bytes }) => bytes / 1000),
			{ unit: 'kB' }
		);
		if (name === 'pyodide') continue;
		const sooner = own.map(({ ms }, round) => theirs[round]!.ms / ms);
		printRow('      so many times sooner than Pyodide', sooner, { unit: '×', digits: 1 });
	}
}

async function visitTwice(browser: Browser, way: Way): Promise<[Visit, Visit]> {
	const context = await browser.newContext({ serviceWorkers: 'block' });
	context.setDefaultTimeout(120_000);
	try {
		return [await visit(await context.newPage(), way), await visit(await context.newPage(), way)];
	} finally {
		await context.close();
	}
}

async function visit(page: Page, { url, run }: Way): Promise<Visit> {
	const bytes = await countBytes(page);
	const client = await page.context().newCDPSession(page);
	await client.send('Network.emulateNetworkConditions', network);
	await page.goto(url, { waitUntil: 'commit' });
	await run(page);
	const ms = await page.evaluate(() => performance.now());
	const seen = bytes.total();
	await page.close();
	return { bytes: seen, ms };
}

/** @param id of a cell; the first one of the page without it */
function runCell(id?: string): Way['run'] {
	return async (page) => {
		await page.locator('#svelte-announcer').waitFor({ state: 'attached' }); // the page's scripts run
		const cell =
			id === undefined
				? page.getByRole('group', { name: /^Cell / }).first()
				: page.getByRole('group', { name: `Cell ${id}`, exact: true });
		await cell.getByRole('button', { name: 'Run', exact: true }).click();
		await cell
			.getByRole('status')
			.filter({ hasText: /^\s*Ran in/ })
			.first()
			.waitFor();
	};
}
