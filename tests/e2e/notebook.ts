/** What a learner does on the pages of their own notebooks. */
import type { Download, Locator, Page } from 'playwright-core';
import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { demo, editor, patience, untilAlive } from './lesson.ts';

export const textCell = (page: Page, id: string): Locator =>
	page.getByRole('group', { name: `Text ${id}`, exact: true });

/** The row of a notebook in the list. */
export const row = (page: Page, title: string): Locator =>
	page.getByRole('listitem').filter({ has: page.getByRole('link', { name: title, exact: true }) });

export const titleField = (page: Page): Locator => page.getByLabel('Title of the notebook');

/** From the list to a new notebook, whose empty cell has the keyboard. */
export async function newNotebook(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'New notebook' }).click();
	await page.waitForURL(/\/notebook\?id=/);
	await untilCellHasKeyboard(demo(page, 'cell-1'));
}

export async function untilCellHasKeyboard(cell: Locator): Promise<void> {
	await expect
		.poll(() => editor(cell).evaluate((area) => area.contains(document.activeElement)), patience)
		.toBe(true);
}

/** Opens the list, waits until it is known what is in it. */
export async function untilListed(page: Page): Promise<void> {
	await untilAlive(page);
	await page.getByText('Looking for your notebooks').waitFor({ state: 'detached' });
}

/** Chooses a file as a learner does in the dialog of the system. */
export async function chooseFile(page: Page, name: string, text: string): Promise<void> {
	const chooser = page.waitForEvent('filechooser');
	await page.getByRole('button', { name: 'Open a file' }).click();
	await (await chooser).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}

/** Exports the notebook, and closes the dialog. @param format as the dialog calls it */
export async function saveToFile(
	page: Page,
	format = 'Stagecoach notebook'
): Promise<{ name: string; text: string }> {
	await page.getByRole('button', { name: 'Export', exact: true }).click();
	const download: Promise<Download> = page.waitForEvent('download');
	await page.getByRole('button', { name: `Save as ${format}` }).click();
	const file = await download;
	await page.getByRole('button', { name: 'Close' }).click();
	return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}
