/** What a learner does with data files of their own. */
import type { Locator, Page } from 'playwright-core';

export const dialog = (page: Page): Locator => page.getByRole('dialog');

/** Drops a file on the middle of the page, as from the desktop. */
export async function dropFile(page: Page, name: string, text: string): Promise<void> {
	await page.evaluate(
		([fileName, content]) => {
			const dataTransfer = new DataTransfer();
			dataTransfer.items.add(new File([content], fileName));
			for (const type of ['dragover', 'drop'])
				document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
		},
		[name, text] as const
	);
}

/** Chooses a file in the dialog of the system, which a button opens. */
export async function chooseDataFile(
	page: Page,
	choose: Locator,
	name: string,
	text: string | Buffer
): Promise<void> {
	const chooser = page.waitForEvent('filechooser');
	await choose.click();
	await (await chooser).setFiles({ name, mimeType: '', buffer: Buffer.from(text) });
}

/** The whole file has been read. */
export async function untilRead(page: Page, rows: string): Promise<void> {
	await dialog(page).getByText(`${rows} rows`).first().waitFor();
}

/** Drops a file, takes all that was guessed, and keeps it. */
export async function keepFile(page: Page, name: string, text: string): Promise<void> {
	await dropFile(page, name, text);
	await dialog(page).getByRole('button', { name: /^Keep/ }).click();
	await dialog(page)
		.getByRole('heading', { name: /is kept$/ })
		.waitFor();
}
