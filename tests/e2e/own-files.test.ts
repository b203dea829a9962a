import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectNothingFound } from './axe.ts';
import { focused, tabTo } from './keyboard.ts';
import { button, demo, enterEditor, runCode, untilText } from './lesson.ts';
import { chooseFile, newNotebook, saveToFile, untilListed } from './notebook.ts';
import { chooseDataFile, dialog, dropFile, keepFile, untilRead } from './own-files.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => (site = await openSite()));
afterAll(() => site.close());

const sales = 'day;price;shop;sold\n1;1,5;north;3\n2;2,5;south;\n3;3,0;north;7\n';
const loads = (name: string) =>
	`import { load } from 'stagecoach/data';\nconst rows = await load('${name}');\n`;

async function openNotebook(options?: BrowserContextOptions) {
	const learner = await site.newLearner(options);
	const page = await learner.open('/notebooks');
	await untilListed(page);
	await newNotebook(page);
	return { ...learner, page };
}

it('a file that is dropped anywhere is read, corrected, kept, and loaded with its types in the cell that is offered', async () => {
	const { page, context, problems } = await openNotebook();
	await dropFile(page, 'sales.csv', sales);
	const view = dialog(page);
	await untilRead(page, '3');
	expect(await view.getByLabel('Name in code').inputValue()).toBe('sales');
	expect(await view.getByLabel('Decimal sign').inputValue()).toBe(',');
	await view.getByText('never leaves').first().waitFor();
	await view.getByText('Why it is read this way').click();
	await view.getByText('has a decimal comma').waitFor();
	await view.getByLabel('Decimal sign').selectOption('.');
	await expect.poll(() => view.getByLabel('Type of price').inputValue()).toBe('string');
	await view.getByLabel('Decimal sign').selectOption(',');
	await expect.poll(() => view.getByLabel('Type of price').inputValue()).toBe('number');
	await view.getByLabel('Words for “missing”').fill('NA, north');
	await view.getByLabel('Words for “missing”').press('Tab');
	await page.mouse.click(5, 300); // beside the dialog, which would lose what was set if it closed
	await view.getByText('south: 100 %').waitFor();
	await view.getByRole('button', { name: /^Keep/ }).click();
	await view.getByRole('button', { name: 'Insert this cell' }).click();
	await untilText(demo(page, 'cell-2'), "load('sales')");
	await runCode(
		demo(page, 'cell-1'),
		'sales.map(({ price, sold }) => price * 2 + (sold ?? 100)).join()',
		/^Ran in/
	);
	await untilText(demo(page, 'cell-1'), '6,105,13');
	expect(problems).toEqual([]);
	await context.close();
});

it('a broken line is shown with its number, and the others are read', async () => {
	const { page, context } = await openNotebook();
	await dropFile(page, 'broken.csv', 'a,b\n1,2\n3\n4,5\n');
	await dialog(page)
		.getByText(/Line 3:/)
		.waitFor();
	await context.close();
});

it('everything is done by keyboard', async () => {
	const { page, context } = await openNotebook();
	await tabTo(page, /^button Add a data file/, { backwards: true });
	await page.keyboard.press('Enter');
	await dialog(page).waitFor();
	const chooser = page.waitForEvent('filechooser');
	await tabTo(page, /^button Choose a file/);
	await page.keyboard.press('Enter');
	await (await chooser).setFiles({ name: 'sales.csv', mimeType: 'text/csv', buffer: Buffer.from(sales) });
	await untilRead(page, '3');
	await tabTo(page, /^button Keep/);
	await page.keyboard.press('Enter');
	await expect.poll(() => focused(page)).toBe('button Insert this cell');
	await page.keyboard.press('Enter');
	await untilText(demo(page, 'cell-2'), "load('sales')");
	await context.close();
});

describe('who may read a file', () => {
	it('a notebook reads none that it was not given, whatever name it guesses', async () => {
		const { page, open, context } = await openNotebook();
		await keepFile(page, 'sales.csv', sales);
		const file = await saveToFileOf(page, `${loads('sales')}rows.length`);
		const other = await open('/notebooks');
		await untilListed(other);
		await chooseFile(other, file.name, file.text);
		await other.getByText('A data file is missing: sales').waitFor();
		await button(demo(other, 'cell-1'), 'Run').click();
		await untilText(demo(other, 'cell-1'), "There is no data set named 'sales'");
		await other.getByRole('button', { name: 'Let this notebook read sales' }).click();
		await other.getByText('A data file is missing').waitFor({ state: 'detached' });
		// By keys: the button takes a second click that comes soon for a double one.
		await enterEditor(demo(other, 'cell-1'));
		await other.keyboard.press('Control+Enter');
		await untilText(demo(other, 'cell-1'), /Ran in/);
		await context.close();
	});

	it('on another machine the page says which file is missing, and takes it under its name', async () => {
		const { page, context } = await openNotebook();
		await runCode(demo(page, 'cell-1'), `${loads('sales')}rows.length`, /./);
		await untilText(demo(page, 'cell-1'), 'Add a data file');
		await page.getByText('A cell loads a file named sales').waitFor();
		await chooseDataFile(
			page,
			page.getByRole('button', { name: 'Choose the file for sales' }),
			'export-7.csv',
			sales
		);
		expect(await dialog(page).getByLabel('Name in code').inputValue()).toBe('sales');
		await dialog(page).getByRole('button', { name: /^Keep/ }).click();
		await dialog(page).getByRole('button', { name: 'Done' }).click();
		await button(demo(page, 'cell-1'), 'Run').click();
		await untilText(demo(page, 'cell-1'), /Ran in/);
		await context.close();
	});
});

async function saveToFileOf(page: Page, code: string) {
	await dialog(page).getByRole('button', { name: 'Done' }).click();
	await runCode(demo(page, 'cell-1'), code, /^Ran in/);
	return saveToFile(page);
}

describe('the list of files', () => {
	it('renames, replaces and deletes, in step with another tab', async () => {
		const { page, open, context, problems } = await openNotebook();
		await keepFile(page, 'sales.csv', sales);
		await dialog(page).getByRole('button', { name: 'Done' }).click();
		const other = await open('/data');
		await other.getByRole('button', { name: 'Rename sales' }).click();
		await other.getByLabel('New name of sales').fill('shops');
		await other.keyboard.press('Enter');
		await page.getByRole('button', { name: 'Add a data file' }).click();
		await chooseDataFile(
			page,
			page.getByRole('button', { name: 'Replace shops' }),
			'more.csv',
			`${sales}4;4,5;south;9\n`
		);
		await untilRead(page, '4');
		await dialog(page).getByRole('button', { name: /^Keep/ }).click();
		await other.getByText('more.csv · 4 rows').waitFor();
		await other.getByRole('button', { name: 'Delete shops' }).click();
		await other.keyboard.press('Enter'); // the button that says it for good has the keyboard
		await other.getByRole('button', { name: 'Delete shops' }).waitFor({ state: 'detached' });
		expect(problems).toEqual([]);
		await context.close();
	});

	it('a full disk says so, and nothing is lost of what was chosen', async () => {
		const { page, context } = await openNotebook();
		await page.evaluate(() => {
			IDBObjectStore.prototype.put = () => {
				throw new DOMException('full', 'QuotaExceededError');
			};
		});
		await dropFile(page, 'sales.csv', sales);
		await dialog(page).getByRole('button', { name: /^Keep/ }).click();
		await dialog(page).getByText('storage for the page is full').waitFor();
		expect(await dialog(page).getByLabel('Name in code').inputValue()).toBe('sales');
		await context.close();
	});
});

it('axe finds nothing, and nothing scrolls sideways', async () => {
	const { page, context } = await openNotebook();
	await dropFile(page, 'sales.csv', `${sales}broken;line\n`);
	await dialog(page)
		.getByText(/Line 5:/)
		.waitFor();
	await expectNothingFound(page);
	await dialog(page).getByRole('button', { name: /^Keep/ }).click();
	await dialog(page).getByRole('button', { name: 'Done' }).waitFor();
	await expectNothingFound(page);
	await dialog(page).getByRole('button', { name: 'Done' }).click();
	await page.getByRole('button', { name: 'Add a data file' }).click();
	await page.getByRole('button', { name: 'Rename sales' }).waitFor();
	await expectNothingFound(page);
	await context.close();
});
