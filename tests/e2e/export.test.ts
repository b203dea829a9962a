import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeShareHash } from '#export/share/link.ts';
import { expectNothingFound } from './axe.ts';
import {
	button,
	demo,
	runCode,
	statusText,
	textOf,
	untilAlive,
	untilReady,
	untilText,
	writeCode
} from './lesson.ts';
import { chooseFile, newNotebook, row, saveToFile, textCell, titleField, untilListed } from './notebook.ts';
import { openSite, type Learner, type Site } from './site.ts';

let site: Site;
beforeAll(async () => (site = await openSite()));
afterAll(() => site.close());

const chart = `import { load } from 'stagecoach/data';
import { histplot } from 'stagecoach/ml';
const people = await load('titanic');
console.log('<img src=x onerror=alert(1)>');
display(people.slice(0, 2));
histplot(people.map((one) => one.fare ?? 0))`;

async function openList(options?: BrowserContextOptions) {
	const learner = await site.newLearner(options);
	const page = await learner.open('/notebooks');
	await untilListed(page);
	return { ...learner, page };
}

/** With a print, a table, a chart and a text. */
async function writeNotebook(page: Page): Promise<void> {
	await newNotebook(page);
	await titleField(page).fill('Fares & <friends>');
	await titleField(page).press('Enter');
	await runCode(demo(page, 'cell-1'), chart, /^Ran in/);
	await page.getByRole('button', { name: 'Text', exact: true }).last().click();
	await page
		.getByLabel('Markdown of cell-2')
		.fill('# Why\n\n$\\frac{1}{2}$ <script>alert(2)</script> [x](javascript:alert(3))');
	await page.keyboard.press('Control+Enter');
	await textCell(page, 'cell-2').getByRole('heading', { name: 'Why' }).waitFor();
}

/** Opens a file that lies nowhere near the site, without a network, and lists what it has tried all the same. */
async function openAlone({ context }: Learner, html: string): Promise<{ page: Page; tried: string[] }> {
	const page = await context.newPage();
	const tried: string[] = [];
	const address = 'https://export.example/page.html';
	await page.route('**/*', (route) => {
		if (route.request().url() === address) return route.fulfill({ contentType: 'text/html', body: html });
		tried.push(route.request().url());
		return route.abort();
	});
	page.on('dialog', (dialog) => tried.push(`dialog ${dialog.message()}`));
	await page.goto(address);
	return { page, tried };
}

describe('an export', () => {
	it('to a page holds texts, code, outputs and charts, loads nothing and runs nothing', async () => {
		const learner = await openList();
		await writeNotebook(learner.page);
		const file = await saveToFile(learner.page, 'Web page');
		expect(file.name).toBe('fares-friends.html');
		const { page, tried } = await openAlone(learner, file.text);
		await page.getByRole('heading', { name: 'Fares & <friends>' }).waitFor();
		await page.getByRole('heading', { name: 'Why' }).waitFor();
		expect(await page.locator('math mfrac').count()).toBe(1);
		expect(await page.locator('.code .code-keyword').count()).toBeGreaterThan(2);
		await page.getByText('<img src=x onerror=alert(1)>', { exact: true }).waitFor();
		expect(await page.getByRole('columnheader', { name: 'survived' }).count()).toBe(1);
		const drawn = page.locator('figure img');
		expect(await drawn.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(300);
		expect(await drawn.getAttribute('alt')).toMatch(/count/);
		expect(await page.locator('script, [onerror], a[href^="javascript"]').count()).toBe(0);
		expect(tried).toEqual([]);
		await expectNothingFound(page);
		await learner.context.close();
	});

	it('to Jupyter and to TypeScript has what it needs, and a Jupyter file opens here again', async () => {
		const { page, context, problems } = await openList();
		await writeNotebook(page);
		const module = await saveToFile(page, 'TypeScript');
		expect(module.name).toBe('fares-friends.ts');
		expect(module.text).toContain("import { load } from 'stagecoach/data';\nimport { histplot }");

		const { name, text } = await saveToFile(page, 'Jupyter notebook');
		const written = JSON.parse(text) as { cells: { outputs?: { data?: object }[] }[] };
		const kinds = written.cells[2]!.outputs!.flatMap(({ data }) => Object.keys(data ?? {}));
		expect(kinds).toEqual(['text/plain', 'text/html', 'application/vnd.plotly.v1+json', 'text/plain']);
		expect(text).toContain('data:titanic');

		await page.getByRole('link', { name: 'All notebooks' }).click();
		await untilListed(page);
		await chooseFile(page, name, text);
		await page.getByText('Outputs were not taken along (3)').waitFor();
		await page.getByText('Somebody else wrote this notebook').waitFor();
		await untilText(demo(page, 'cell-1'), "from 'stagecoach/data'");
		await textCell(page, 'cell-2').getByRole('heading', { name: 'Why' }).waitFor();
		expect(problems).toEqual([]);
		await context.close();
	});

	it('says first what it cannot take along: the learner’s files, and an order that works only here', async () => {
		const { page, context } = await openList();
		await newNotebook(page);
		await writeCode(
			demo(page, 'cell-1'),
			`import { load } from 'stagecoach/data';\nawait load('mine'); later`
		);
		await page.getByRole('button', { name: 'Code', exact: true }).last().click();
		await writeCode(demo(page, 'cell-2'), 'const later = 1;');
		await page.getByRole('button', { name: 'Export' }).click();
		const panel = page.getByRole('dialog');
		await panel.getByText('The data file “mine” stays in this browser').waitFor();
		await panel.getByText('The cell “cell-1” uses later, which “cell-2” below it defines').waitFor();
		await context.close();
	});

	it('of a lesson has its texts, the task and the learner’s own code', async () => {
		const learner = await site.newLearner();
		const page = await learner.open('/lesson/vectors');
		await untilAlive(page);
		const jupyter = JSON.parse((await saveToFile(page, 'Jupyter notebook')).text) as {
			cells: { cell_type: string; source: string[] }[];
		};
		const texts = jupyter.cells
			.filter((cell) => cell.cell_type === 'markdown')
			.map((cell) => cell.source.join(''));
		expect(texts.some((text) => text.startsWith('## Task: '))).toBe(true);
		const html = await saveToFile(page, 'Web page');
		const { page: alone, tried } = await openAlone(learner, html.text);
		await alone
			.getByRole('heading', { name: /^Task: / })
			.first()
			.waitFor();
		expect(tried).toEqual([]);
		await learner.context.close();
	});
});

it('a Python notebook opens as texts, and says so; a broken one is refused in words', async () => {
	const { page, context } = await openList();
	const cells = [{ cell_type: 'code', source: 'import numpy as np', outputs: [], metadata: {} }];
	await chooseFile(page, 'broken.ipynb', '{"nbformat": 4,');
	await page.getByText(/cannot be read as a Jupyter notebook: .*line 1/).waitFor();
	await chooseFile(page, 'Work.ipynb', JSON.stringify({ nbformat: 4, metadata: {}, cells }));
	await page.getByText('Its code is Python').waitFor();
	await textCell(page, 'cell-1').getByText('import numpy as np').waitFor();
	await context.close();
});

async function copyLink(page: Page): Promise<string> {
	await page.getByRole('button', { name: 'Share', exact: true }).click();
	const link = await page.getByLabel('Link', { exact: true }).inputValue();
	await page.getByRole('button', { name: 'Close' }).click();
	return link;
}

describe('a link', () => {
	it('opens at somebody else’s read-only, runs on request, keeps nothing, and is edited in a copy', async () => {
		const writer = await openList();
		await writeNotebook(writer.page);
		const link = new URL(await copyLink(writer.page));
		await writer.context.close();

		const { page, context, problems } = await openList();
		await page.goto(link.href);
		await page.getByRole('heading', { name: 'Fares & <friends>' }).waitFor();
		await page.getByText('It lives in its link').waitFor();
		await untilReady(page);
		expect(await statusText(demo(page, 'cell-1'))).toBe('');
		expect(site.requests.every((path) => !path.includes('share'))).toBe(true);
		await button(demo(page, 'cell-1'), 'Run').click();
		await untilText(demo(page, 'cell-1'), /Ran in/);

		await page.getByRole('button', { name: 'Make a copy to edit' }).click();
		await page.waitForURL(/\?id=/);
		await expect.poll(() => titleField(page).inputValue()).toBe('Copy of Fares & <friends>');
		await page.getByRole('link', { name: 'All notebooks' }).click();
		await row(page, 'Copy of Fares & <friends>').waitFor();
		expect(await page.getByRole('main').getByRole('listitem').count()).toBe(1);
		expect(problems).toEqual([]);
		await context.close();
	});

	it('from somebody hostile runs nothing by itself, and its texts stay texts', { retry: 0 }, async () => {
		const hash = await writeShareHash('<img src=x onerror="document.title=1">', [
			{
				kind: 'text',
				source:
					'<script>document.title=2</script> [free](javascript:alert(3)) ![x](https://evil.example/a.png)'
			},
			{
				kind: 'code',
				source:
					"globalThis.parent?.postMessage('out', '*');\nconsole.log('it ' + 'ran', typeof localStorage, typeof document)"
			}
		]);
		const { open, context, problems } = await site.newLearner();
		const asked: string[] = [];
		context.on('request', (request) => asked.push(request.url()));
		const page = await open(`/notebook${hash}`);
		await page.getByRole('heading', { name: '<img src=x onerror' }).waitFor();
		await untilReady(page);
		expect(await textOf(demo(page, 'cell-2'))).not.toContain('it ran');
		expect(await page.getByRole('main').locator('img, script, a[href^="javascript"]').count()).toBe(0);
		await button(demo(page, 'cell-2'), 'Run').click();
		await untilText(demo(page, 'cell-2'), 'it ran undefined undefined');
		expect(asked.filter((url) => !url.startsWith(site.url) && !/^(?:blob|data):/.test(url))).toEqual([]);
		expect(await page.title()).toContain('<img src=x');
		expect(problems).toEqual([]);
		await context.close();
	});

	it('that is damaged, too new or a bomb says so, and another one in the same tab opens', async () => {
		const { page, context, open } = await openList();
		await writeNotebook(page);
		const link = await copyLink(page);
		const reader = await open(`/notebook${new URL(link).hash.slice(0, -30)}`);
		await reader.getByText(/Was it cut off when it was copied/).waitFor();
		await reader.evaluate(() => (location.hash = '#share=2.abc'));
		await reader.getByText(/made with a newer version/).waitFor();
		await reader.evaluate((hash) => (location.hash = hash), new URL(link).hash);
		await reader.getByRole('heading', { name: 'Fares & <friends>' }).waitFor();
		await context.close();
	});
});

it('axe finds nothing, and nothing scrolls sideways', async () => {
	const { page, context } = await openList();
	await newNotebook(page);
	for (const name of ['Export', 'Share']) {
		await page.getByRole('button', { name, exact: true }).click();
		const dialog = page.getByRole('dialog');
		await dialog
			.getByText(name === 'Export' ? /\d+ bytes/ : /\d characters/)
			.first()
			.waitFor();
		await expectNothingFound(page);
		await page.keyboard.press('Escape');
		await dialog.waitFor({ state: 'detached' });
	}
	expect(await textOf(demo(page, 'cell-1'))).not.toContain('Error');
	await context.close();
});
