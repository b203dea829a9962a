import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { openAttacker, type Attacker } from './attacker.ts';
import { attackWith, attempts, mark, type Targets } from './escape-attempts.ts';
import { demo, runCode, task, textOf, untilReady, untilText } from './lesson.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
let attacker: Attacker;
let targets: Targets;
beforeAll(async () => {
	[site, attacker] = await Promise.all([openSite(), openAttacker()]);
	targets = { attacker: attacker.url, stun: attacker.stun, site: site.url };
});
afterAll(() => Promise.all([site.close(), attacker.close()]));
beforeEach(() => {
	attacker.hits.length = 0;
	site.requests.length = 0;
});

const seed = 'seed-that-nobody-may-read';
const ran = /^Ran in/;
type Results = Record<string, string>;

/** Puts a secret into every kind of storage of the site, and somebody who would tell it. */
async function plantSeed(page: Page): Promise<void> {
	await untilReady(page);
	await page.evaluate(async (secret) => {
		const asked = <Result>(request: IDBRequest<Result>) =>
			new Promise<Result>((resolve, reject) => {
				request.onsuccess = () => resolve(request.result);
				request.onerror = () => reject(request.error);
			});
		const database = await asked(indexedDB.open('stagecoach'));
		const drafts = database.transaction('drafts', 'readwrite').objectStore('drafts');
		await asked(drafts.put({ lesson: 'statistics', cell: 'z-scores', source: `// ${secret}`, savedAt: 0 }));
		database.close();
		localStorage.setItem('seed', secret);
		sessionStorage.setItem('seed', secret);
		document.cookie = `seed=${secret}`;
		await (await caches.open('seed')).put('/seed', new Response(secret));
		const file = await (await navigator.storage.getDirectory()).getFileHandle('seed.txt', { create: true });
		const writable = await file.createWritable();
		await writable.write(secret);
		await writable.close();
		const channel = new BroadcastChannel('seed');
		channel.onmessage = () => channel.postMessage(secret);
		void navigator.locks.request(secret, () => new Promise(() => undefined));
	}, seed);
}

/** Runs the attempts as a learner's cell. */
async function attackFromCell(page: Page, groups: readonly Record<string, string>[]): Promise<Results> {
	const cell = demo(page, 'fares');
	await runCode(cell, attackWith(groups, targets, 'console.log'), ran);
	const printed = cell.getByRole('group', { name: 'Printed by this cell' });
	const lines = await printed.getByRole('listitem').allInnerTexts();
	return JSON.parse(lines.find((line) => line.trim().startsWith('{'))!) as Results;
}

/** Runs the same attempts in a worker of the page's own origin, with no policy: they must get through there. */
async function attackFromPage(page: Page, groups: readonly Record<string, string>[]): Promise<Results> {
	const code = attackWith(groups, targets, 'postMessage');
	return page.evaluate(async (text) => {
		const url = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
		const worker = new Worker(url, { type: 'module' });
		const json = await new Promise<string>((resolve, reject) => {
			worker.onmessage = ({ data }) => typeof data === 'string' && data.startsWith('{') && resolve(data);
			worker.onerror = ({ message }) => reject(new Error(message));
		});
		return JSON.parse(json) as Record<string, string>;
	}, code);
}

const open = (results: Results) => Object.keys(results).filter((name) => results[name]!.startsWith('OPEN'));
const siteHits = () => site.requests.filter((path) => path.includes(mark));

it('the attempts can succeed: without the sandbox they read the storage and reach the servers', async () => {
	const { open: openPage, context } = await site.newLearner({ bypassCSP: true });
	const page = await openPage('/lesson/statistics');
	await plantSeed(page);
	const read = await attackFromPage(page, [attempts.storage]);
	const telling = Object.keys(read).filter((name) => read[name]!.includes(seed));
	expect(telling).toEqual(
		expect.arrayContaining(['indexedDB', 'caches', 'private files', 'locks', 'BroadcastChannel'])
	);
	expect(await page.evaluate(() => localStorage.getItem('seed') + document.cookie)).toContain(seed);

	const { close: _ends, navigation: _leaves, 'location.assign': _also, ...rest } = attempts.network;
	const reached = open(await attackFromPage(page, [rest, attempts.evaluation]));
	expect(reached).toEqual(
		expect.arrayContaining([
			'fetch',
			'XMLHttpRequest',
			'import',
			'worker from data',
			'worker from a blob',
			'eval',
			'Function'
		])
	);
	const paths = [
		'/fetch',
		'/no-cors',
		'/xhr',
		'/socket',
		'/events',
		'/font',
		'/module-import',
		'/nested-data',
		'/nested-blob'
	];
	expect(attacker.hits).toEqual(expect.arrayContaining(paths));
	expect(siteHits().length).toBeGreaterThan(1);
	await context.close();
});

it('a cell cannot read what the page has stored', async () => {
	const { open: openPage, context } = await site.newLearner();
	const page = await openPage('/lesson/statistics');
	await plantSeed(page);
	const results = await attackFromCell(page, [attempts.storage]);
	expect(Object.keys(results).sort()).toEqual(Object.keys(attempts.storage).sort());
	expect(JSON.stringify(results)).not.toContain(seed);
	expect(open(results)).toEqual([]);
	expect(await textOf(task(page, 'Mean and median'))).not.toContain('overwritten by an attacker');
	await context.close();
});

it('a cell cannot reach a server, ours or another, nor make code out of text', async () => {
	const { open: openPage, context } = await site.newLearner();
	const page = await openPage('/lesson/statistics');
	const before = page.url();
	const results = await attackFromCell(page, [attempts.network, attempts.evaluation]);
	expect(Object.keys(results).length).toBe(
		Object.keys(attempts.network).length + Object.keys(attempts.evaluation).length
	);
	expect(open(results)).toEqual([]);
	await runCode(demo(page, 'fares'), `'still ' + 'alive'`, ran);
	expect(attacker.hits).toEqual([]);
	expect(siteHits()).toEqual([]);
	expect(page.url()).toBe(before);
	expect(context.pages().length).toBe(1);
	await context.close();
});

it('a cell cannot speak in the kernel’s name', async () => {
	const { open: openPage, context } = await site.newLearner();
	const page = await openPage('/lesson/statistics');
	const results = await attackFromCell(page, [attempts.spoofing]);
	expect(open(results)).toEqual([]);
	await runCode(demo(page, 'fares'), `'still ' + 'alive'`, ran);
	await untilText(demo(page, 'fares'), 'still alive');
	expect(await page.evaluate(() => '__pwned' in window)).toBe(false);
	await context.close();
});

/** Everything that a cell can show, each part with HTML, addresses and scripts in it. */
function poisonedOutputs(there: string): string {
	const html = `<img src="${there}/img" onerror="window.__pwned = 1"><script>window.__pwned = 1</script><a href="${there}/link">link</a><svg onload="window.__pwned = 1"></svg><style>@import "${there}/style"; body { background: url(${there}/background) }</style><iframe src="${there}/frame"></iframe><link rel="preload" href="${there}/preload">`;
	return `
const html = ${JSON.stringify(html)};
const there = ${JSON.stringify(there)};
console.log(html, { [html]: html }, [html], new Map([[html, html]]), new Error(html), Symbol(html));
display([{ [html]: html, plain: 1 }, { [html]: html, plain: 2 }]);
display({ [html]: [html], link: there, toString: () => html });
display(class { static name = html });
const scatter = { type: 'scatter', x: [1, 2], y: [1, 2], name: html, text: [html, html], hovertemplate: html, mode: 'markers+text',
	marker: { color: ['url(' + there + '/colour)', 'red'] } };
const picture = { source: there + '/picture', xref: 'paper', yref: 'paper', x: 0, y: 0, sizex: 1, sizey: 1 };
display({ data: [scatter], layout: { title: { text: html, subtitle: { text: html } }, images: [picture],
	xaxis: { title: { text: html }, ticktext: [html], tickvals: [1] }, font: { family: 'url(' + there + '/family)' },
	annotations: [{ text: html, x: 1, y: 1, bgcolor: 'url(' + there + '/bg)' }, { text: '<a href="javascript:window.__pwned=1">go</a>', x: 2, y: 2 }],
	template: { layout: { images: [picture] } }, legend: { title: { text: html } }, showlegend: true,
	updatemenus: [{ buttons: [{ label: html, method: 'relayout', args: ['images', [picture]] }] }] },
	config: { topojsonURL: there + '/topojson/', plotlyServerURL: there } });
display({ data: [{ type: 'choropleth', geojson: there + '/geojson', locations: ['FRA'], z: [1] }], layout: {} });
display({ data: [{ type: 'image', source: there + '/trace-picture' }], layout: {} });
throw new Error(html);`;
}

it('HTML and addresses in outputs can do harm when they are not cleaned', async () => {
	const { open: openPage, context } = await site.newLearner({ bypassCSP: true });
	const page = await openPage('/');
	await page.evaluate((there) => {
		const element = document.createElement('div');
		element.innerHTML = `<img src="${there}/img" onerror="window.__pwned = 1">`;
		document.body.append(element);
	}, attacker.url);
	await page.waitForFunction(() => '__pwned' in window);
	expect(attacker.hits).toContain('/img');
	await context.close();
});

it('what a cell shows loads nothing, runs nothing and links nowhere, even without the page’s policy', async () => {
	for (const bypassCSP of [false, true]) {
		const { open: openPage, context } = await site.newLearner({ bypassCSP });
		const page = await openPage('/lesson/statistics');
		const cell = demo(page, 'fares');
		await runCode(cell, poisonedOutputs(attacker.url), /^Stopped at an error/);
		await cell
			.getByRole('img', { name: /scatter|line/i })
			.locator('.main-svg')
			.first()
			.waitFor();
		for (const summary of await cell.locator('summary').all()) await summary.click();
		const harm = await cell.evaluate((element, there) => {
			const links = [...element.querySelectorAll('[href], [src], [*|href]')];
			const addresses = links.flatMap((link) => [...link.attributes].map(({ value }) => value));
			return addresses.filter((value) => value.includes(there) || value.includes('javascript:'));
		}, attacker.url);
		expect(harm).toEqual([]);
		expect(await page.evaluate(() => '__pwned' in window)).toBe(false);
		await runCode(cell, `'still ' + 'alive'`, ran);
		await untilText(cell, 'still alive');
		expect(attacker.hits).toEqual([]);
		await context.close();
	}
});

it.each(['/', '/lesson/statistics', '/lesson/dataframes', '/lesson/logistic-regression', '/nowhere'])(
	'the page %s carries its content policy before anything that it loads',
	async (path) => {
		const html = await (await fetch(site.url + path)).text();
		const policy = /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(html);
		expect(policy?.[1]).toContain("default-src 'none'");
		expect(policy![1]).not.toMatch(/unsafe-eval'(?<!wasm-unsafe-eval')|script-src[^;]*'unsafe-inline'/);
		expect(policy!.index).toBeLessThan(html.search(/<link[^>]*(stylesheet|modulepreload)/));
	}
);
