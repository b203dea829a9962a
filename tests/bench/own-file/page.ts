/** A file of the learner's own in the page of the built site: chosen, read to the end, kept, and loaded in a cell. */
import type { Locator, Page } from 'playwright-core';
import { watchFrames } from '../../support/frames.ts';
import { openBuiltSite } from '../built-site.ts';
import { printRow } from '../table.ts';

const patience = { timeout: 300_000 };
const frame = { unit: 'ms', aim: 50 };

export async function measureInPage(path: string): Promise<void> {
	const { url, browser, close } = await openBuiltSite();
	try {
		console.log('\nown-file: the CSV in the page');
		const page = await browser.newPage();
		await page.goto(`${url}/notebooks`);
		await page.getByRole('button', { name: 'New notebook' }).first().click();
		await page.getByText('Ready to run').waitFor();
		const dialog = page.getByRole('dialog');
		await readWhole(page, dialog, path);
		await dialog.getByRole('button', { name: /^Keep/ }).click();
		await dialog.getByRole('button', { name: 'Insert this cell' }).click();
		await loadInCell(page);
	} finally {
		await close();
	}
}

async function readWhole(page: Page, dialog: Locator, path: string): Promise<void> {
	await page.getByRole('button', { name: 'Add a data file' }).click();
	const chooser = page.waitForEvent('filechooser');
	await dialog.getByRole('button', { name: 'Choose a file' }).click();
	const files = await chooser;
	const longestGap = await watchFrames(page);
	const begin = performance.now();
	await files.setFiles(path);
	await dialog.getByRole('heading', { name: 'Columns' }).waitFor();
	printRow('until the first rows and a first profile are seen', [performance.now() - begin], { unit: 'ms' });
	await dialog.getByText(/all of them read/).waitFor(patience);
	printRow('until the profile of all rows is seen', [performance.now() - begin], { unit: 'ms' });
	printRow('… longest wait of the page between two frames', [await longestGap()], frame);
}

async function loadInCell(page: Page): Promise<void> {
	const cell = page.getByRole('group', { name: 'Cell cell-2', exact: true });
	await cell.getByRole('textbox', { name: /^Code/ }).focus();
	const longestGap = await watchFrames(page);
	const begin = performance.now();
	await page.keyboard.press('Control+Enter');
	await cell.getByText(/^Ran in/).waitFor(patience);
	printRow('loaded as rows in a cell', [performance.now() - begin], { unit: 'ms' });
	printRow('… longest wait of the page between two frames', [await longestGap()], frame);
}
