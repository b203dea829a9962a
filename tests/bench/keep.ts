/** `npm run bench -- keep`: how fast pages open, and a backup is made, with years of work and with a little. */
import { statSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import { openBuiltSite } from './built-site.ts';
import { median, printRow } from './table.ts';

const little = { attempts: 10, notebooks: 10 };
const much = { attempts: 10_000, notebooks: 500 };
type Amount = typeof little;

const rounds = 5;
/** “As fast as”: within what one round differs from the next. */
const aimRatio = 1.25;
const aimBackupMs = 2000;
const lesson = 'statistics';
const task = 'mean-and-median';

interface Times {
	home: number;
	lesson: number;
	notebooks: number;
	attempts: number;
	backup: number;
}

const { url, browser, close } = await openBuiltSite();
try {
	const small = await browser.newContext();
	const large = await browser.newContext();
	await fill(small, little);
	await fill(large, much);
	const times: { small: Times; large: Times }[] = [];
	let bytes = 0;
	// One beside the other, so that whatever else the machine does slows both.
	for (let round = 0; round < rounds; round++) {
		const fewer = await measure(small, little);
		const more = await measure(large, much);
		times.push({ small: fewer.times, large: more.times });
		bytes = more.bytes;
	}
	console.log(`\n${much.attempts} attempts and ${much.notebooks} notebooks, beside ten of each`);
	for (const what of ['home', 'lesson', 'notebooks', 'attempts'] as const) {
		printRow(`${what}: with ten`, times.map((one) => one.small[what]), { unit: 'ms' }); // prettier-ignore
		printRow(`${what}: with all`, times.map((one) => one.large[what]), { unit: 'ms' }); // prettier-ignore
		const ratio = median(times.map((one) => one.large[what])) / median(times.map((one) => one.small[what]));
		printRow(`${what}: so many times as long`, [ratio], { unit: '', digits: 2, aim: aimRatio });
	}
	printRow('backup of all, from the press to the file', times.map((one) => one.large.backup), { unit: 'ms', aim: aimBackupMs }); // prettier-ignore
	printRow('its size', [bytes / 1e6], { unit: 'MB', digits: 1 });
} finally {
	await close();
}

/** Writes work as pages write it. Of the attempts a hundredth belongs to the task that is opened. */
async function fill(context: BrowserContext, amount: Amount): Promise<void> {
	const page = await context.newPage();
	await page.goto(`${url}/notebooks`); // makes the database
	await page.getByText('Nothing here yet').waitFor();
	await page.evaluate(
		([attempts, notebooks, slug, id]) =>
			new Promise<void>((resolve, reject) => {
				const request = indexedDB.open('stagecoach');
				request.onerror = () => reject(request.error!);
				request.onsuccess = () => {
					const names = [...request.result.objectStoreNames];
					const change = request.result.transaction(names, 'readwrite');
					const put = (store: string, value: unknown) => change.objectStore(store).put(value);
					const code = (at: number) =>
						`// version ${at}\n${'const mean = (values: number[]) => 0;\n'.repeat(20)}`;
					for (let at = 0; at < attempts; at++) {
						const place = at % 100 === 0 ? [slug, id] : [`lesson-${at % 50}`, `task-${at % 100}`];
						put('attempts', {
							...{
								lesson: place[0],
								task: place[1],
								at: 1e12 + at * 1e5,
								source: code(at),
								outcome: 'failed'
							},
							...{ summary: 'mean([1, 2]) returned 0; it should return 1.5.', passed: 1, total: 4 }
						});
						if (at % 25 === 0) {
							const progress = { attempts: 3, hintsShown: 0, solutionShown: false, passedAt: 1e12 };
							put('progress', { lesson: place[0], task: `${place[1]}-${at}`, ...progress });
						}
					}
					put('progress', {
						lesson: slug,
						task: id,
						attempts: 3,
						hintsShown: 0,
						solutionShown: false,
						passedAt: 1
					});
					put('drafts', { lesson: slug, cell: id, source: '// the draft', savedAt: 1 });
					for (let at = 0; at < notebooks; at++) {
						const key = `notebook:n${at}`;
						const placed = [1, 2, 3, 4, 5].map((cell) => ({
							...{ id: `cell-${cell}`, kind: 'code', after: cell > 1 ? `cell-${cell - 1}` : '' }
						}));
						put('notebooks', {
							id: `n${at}`,
							title: `Notebook ${at}`,
							origin: 'own',
							createdAt: 1,
							updatedAt: at
						});
						put('layouts', { lesson: key, placed, removed: [], revision: 1, savedAt: 1 });
						for (const { id: cell } of placed)
							put('drafts', { lesson: key, cell, source: code(at), savedAt: 1 });
					}
					for (let at = 0; at < 300; at++) {
						const day = new Date(1.7e12 + at * 864e5).toISOString().slice(0, 10);
						put('days', { day, runs: 5, passed: 1 });
					}
					change.oncomplete = () => resolve();
					change.onerror = () => reject(change.error!);
				};
			}),
		[amount.attempts, amount.notebooks, lesson, task] as const
	);
	await page.close();
}

async function measure(context: BrowserContext, amount: Amount): Promise<{ times: Times; bytes: number }> {
	const page = await context.newPage();
	const home = await open(page, '/', () =>
		page
			.getByText(/^(Continue|Welcome back)/)
			.first()
			.waitFor()
	);
	const last = `Notebook ${amount.notebooks - 1}`;
	const notebooks = await open(page, '/notebooks', () =>
		page.getByRole('link', { name: last, exact: true }).waitFor()
	);
	const region = page.getByRole('region', { name: 'Mean and median', exact: true });
	const lessonTime = await open(page, `/lesson/${lesson}`, () =>
		region.getByText('Solved', { exact: true }).waitFor()
	);
	await page.mouse.move(300, 300); // a sign of somebody, at which the kernel begins to load
	await page.getByText('Ready to run').waitFor(); // else it loads meanwhile
	const attempts = await timed(async () => {
		await region.getByRole('button', { name: 'Attempts' }).click();
		await region
			.getByText(/earlier texts?/)
			.first()
			.waitFor();
	});
	await page.goto(`${url}/backup`);
	await page.getByText('Attempts and earlier texts').waitFor();
	const download = page.waitForEvent('download');
	let path = '';
	const backup = await timed(async () => {
		await page.getByRole('button', { name: 'Save a backup' }).click();
		path = await (await download).path(); // the file is there as a whole
	});
	const bytes = statSync(path).size;
	await page.close();
	return { times: { home, lesson: lessonTime, notebooks, attempts, backup }, bytes };
}

function open(page: Page, path: string, untilThere: () => Promise<void>): Promise<number> {
	return timed(async () => {
		await page.goto(url + path);
		await untilThere();
	});
}

async function timed(work: () => Promise<void>): Promise<number> {
	const start = performance.now();
	await work();
	return performance.now() - start;
}
