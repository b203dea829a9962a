import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectNothingFound } from './axe.ts';
import { button, demo, runCode, statusText, textOf, untilReady, untilText, writeCode } from './lesson.ts';
import {
	chooseFile,
	newNotebook,
	row,
	saveToFile,
	textCell,
	titleField,
	untilCellHasKeyboard,
	untilListed
} from './notebook.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => (site = await openSite()));
afterAll(() => site.close());

async function openList(options?: BrowserContextOptions) {
	const learner = await site.newLearner(options);
	const page = await learner.open('/notebooks');
	await untilListed(page);
	return { ...learner, page };
}

/** A notebook with a title, a cell of code that ran, and a text. */
async function writeNotebook(page: Page): Promise<void> {
	await newNotebook(page);
	await titleField(page).fill('Dear tickets');
	await titleField(page).press('Enter');
	await runCode(demo(page, 'cell-1'), 'const fares = [7, 8, 512];\nfares.length', /^Ran in/);
	await page.getByRole('button', { name: 'Text', exact: true }).last().click();
	await page.getByLabel('Markdown of cell-2').fill('# Why\n\nThe *mean* is $\\frac{527}{3}$.');
	await page.keyboard.press('Control+Enter');
	await textCell(page, 'cell-2').locator('.katex').waitFor();
}

const stranger = JSON.stringify({
	format: 'stagecoach-notebook',
	version: 1,
	title: 'A gift',
	cells: [
		{ kind: 'text', source: '[free money](https://evil.example/x) <img src=x onerror=alert(1)>' },
		{ kind: 'code', source: `console.log('it ' + 'ran');` }
	]
});

it('a learner finds the notebooks from the home page, writes one, and finds all of it again', async () => {
	const { open, context, problems } = await site.newLearner();
	const page = await open('/');
	await page.getByRole('link', { name: 'a notebook of your own' }).click();
	await untilListed(page);
	await page.getByText('Nothing here yet').waitFor();
	await writeNotebook(page);

	await page.reload();
	await untilText(demo(page, 'cell-1'), 'const fares');
	await textCell(page, 'cell-2').getByRole('heading', { name: 'Why' }).waitFor();
	expect(await titleField(page).inputValue()).toBe('Dear tickets');
	expect(await page.title()).toMatch(/Dear tickets/);
	expect(await statusText(demo(page, 'cell-1'))).toBe(''); // nothing runs by itself

	await page.getByRole('link', { name: 'All notebooks' }).click();
	await row(page, 'Dear tickets').getByText('just now').waitFor();
	expect(problems).toEqual([]);
	await context.close();
});

it('names flow from cell to cell, data sets and libraries are there, and new cells take the keyboard', async () => {
	const { page, context } = await openList();
	await newNotebook(page);
	await runCode(
		demo(page, 'cell-1'),
		`import { load } from 'stagecoach/data';\nconst people = await load('titanic');\npeople.length`,
		/^Ran in/
	);
	await page.getByRole('button', { name: 'Code', exact: true }).last().click();
	await untilCellHasKeyboard(demo(page, 'cell-2'));
	await runCode(demo(page, 'cell-2'), 'people.length * 2', /^Ran in/);
	await untilText(demo(page, 'cell-2'), /\b2618\b/);
	await context.close();
});

it('a text is edited with Enter or a double click, and set with Escape, which keeps the keyboard in the cell', async () => {
	const { page, context } = await openList();
	await writeNotebook(page);
	const cell = textCell(page, 'cell-2');
	await cell.getByRole('heading', { name: 'Why' }).dblclick();
	await page.getByLabel('Markdown of cell-2').fill('## Because');
	await page.keyboard.press('Escape');
	await cell.getByRole('heading', { name: 'Because' }).waitFor();
	await page.keyboard.press('Enter');
	expect(await page.getByLabel('Markdown of cell-2').inputValue()).toBe('## Because');
	await button(cell, 'Done').click();
	await page.reload();
	await cell.getByRole('heading', { name: 'Because' }).waitFor();
	await context.close();
});

describe('the list of notebooks', () => {
	it('renames, copies and deletes, and takes a deletion back at once and later', async () => {
		const { page, context, problems } = await openList();
		await writeNotebook(page);
		await page.getByRole('link', { name: 'All notebooks' }).click();
		await page.getByRole('button', { name: 'Rename Dear tickets' }).click();
		await page.getByLabel('New title of Dear tickets').fill('Cheap tickets');
		await page.keyboard.press('Enter');
		await page.getByRole('button', { name: 'Duplicate Cheap tickets' }).click();
		await row(page, 'Copy of Cheap tickets').waitFor();

		await page.getByRole('button', { name: 'Delete Cheap tickets' }).click();
		await row(page, 'Cheap tickets').waitFor({ state: 'detached' });
		await page.keyboard.press('Enter'); // Undo has the keyboard
		await row(page, 'Cheap tickets').waitFor();

		await page.getByRole('button', { name: 'Delete Cheap tickets' }).click();
		await page.reload();
		await page.getByText('Recently deleted (1)').click();
		await page.getByRole('button', { name: 'Bring back Cheap tickets' }).click();
		await page.getByRole('link', { name: 'Copy of Cheap tickets' }).click();
		await untilText(demo(page, 'cell-1'), 'const fares');
		await textCell(page, 'cell-2').getByRole('heading', { name: 'Why' }).waitFor();
		expect(problems).toEqual([]);
		await context.close();
	});

	it('shows what another tab does', async () => {
		const { page, open, context } = await openList();
		await writeNotebook(page);
		const other = await open('/notebooks');
		await other.getByRole('button', { name: 'Delete Dear tickets' }).click();
		await page.getByText('This notebook is deleted').waitFor();
		await page.getByRole('button', { name: 'Bring it back' }).click();
		await row(other, 'Dear tickets').waitFor();
		await context.close();
	});
});

describe('a file', () => {
	it('holds the notebook and opens as somebody else’s, which runs on request and is edited in a copy', async () => {
		const { page, context, problems } = await openList();
		await writeNotebook(page);
		const file = await saveToFile(page);
		expect(file.name).toBe('dear-tickets.stagecoach.json');

		await page.getByRole('link', { name: 'All notebooks' }).click();
		await untilListed(page);
		await chooseFile(page, file.name, file.text);
		await page.getByText('Somebody else wrote this notebook').waitFor();
		await textCell(page, 'cell-2').getByRole('heading', { name: 'Why' }).waitFor();
		await untilReady(page);
		expect(await statusText(demo(page, 'cell-1'))).toBe('');
		await button(demo(page, 'cell-1'), 'Run').click();
		await untilText(demo(page, 'cell-1'), /Ran in/);

		await page.getByRole('button', { name: 'Make a copy to edit' }).click();
		await expect.poll(() => titleField(page).inputValue()).toBe('Copy of Dear tickets');
		await writeCode(demo(page, 'cell-1'), 'const mine = 1;');
		await page.reload();
		await untilText(demo(page, 'cell-1'), 'const mine');
		expect(problems).toEqual([]);
		await context.close();
	});

	it('of a stranger cannot be changed, marks its links, and runs nothing by itself', async () => {
		const { page, context, problems } = await openList();
		await chooseFile(page, 'gift.json', stranger);
		const text = textCell(page, 'cell-1');
		await text.getByText('(evil.example/x)').waitFor();
		expect(await text.locator('img').count()).toBe(0);
		await text.dblclick();
		await writeCode(demo(page, 'cell-2'), 'changed');
		expect(await textOf(demo(page, 'cell-2'))).not.toContain('changed');
		expect(await page.getByLabel(/^Markdown of/).count()).toBe(0);
		expect(await page.getByRole('button', { name: 'Code', exact: true }).count()).toBe(0);
		await untilReady(page);
		expect(await textOf(demo(page, 'cell-2'))).not.toContain('it ran');
		expect(problems).toEqual([]);
		await context.close();
	});

	it('opens when it is dropped on the list', async () => {
		const { page, context } = await openList();
		await page.getByRole('main').evaluate((main, text) => {
			const dataTransfer = new DataTransfer();
			dataTransfer.items.add(new File([text], 'gift.json'));
			for (const type of ['dragover', 'drop'])
				main.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
		}, stranger);
		await page.getByRole('heading', { name: 'A gift' }).waitFor();
		await context.close();
	});

	it('that is none of ours is refused in words', async () => {
		const { page, context } = await openList();
		await chooseFile(page, 'x.json', '{\n"format": oops }');
		await page.getByText(/something is wrong in line 2/).waitFor();
		await chooseFile(page, 'x.json', stranger.replace('"text"', '"film"'));
		await page.getByText(/“kind” of cell 1 is “film”/).waitFor();
		await chooseFile(page, 'big.json', ' '.repeat(5_000_001));
		await page.getByText(/larger than 5 MB/).waitFor();
		expect(page.url()).toMatch(/\/notebooks$/);
		await context.close();
	});
});

it('an address without a notebook says so', async () => {
	const { open, context } = await site.newLearner();
	for (const path of ['/notebook', '/notebook?id=nobody', '/notebook?id=%3Cscript%3E']) {
		const page = await open(path);
		await page.getByText('There is no notebook at this address').waitFor();
		await page.close();
	}
	await context.close();
});

it('axe finds nothing, and nothing scrolls sideways', async () => {
	const { page, context } = await openList();
	await expectNothingFound(page);
	await writeNotebook(page);
	await untilReady(page);
	await expectNothingFound(page);
	await textCell(page, 'cell-2').dblclick();
	await expectNothingFound(page);
	await page.getByRole('button', { name: 'Map', exact: true }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'cell-1' }).waitFor();
	await expectNothingFound(page);
	await page.getByRole('button', { name: 'Close' }).click();
	await page.getByRole('link', { name: 'All notebooks' }).click();
	await untilListed(page);
	await page.getByRole('button', { name: 'Duplicate Dear tickets' }).click();
	await page.getByRole('button', { name: 'Delete Dear tickets' }).click();
	await page.getByText('Recently deleted (1)').click();
	await expectNothingFound(page);
	await chooseFile(page, 'gift.json', stranger);
	await untilReady(page);
	await expectNothingFound(page);
	await context.close();
});
