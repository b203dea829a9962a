import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { demo, patience, runCode, untilText } from './lesson.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
	site = await openSite();
});
afterAll(() => site.close());

const ran = /^Ran in/;

/** Runs a cell of the statistics lesson, and gives the cell. */
async function show(
	code: string
): Promise<{ page: Page; cell: Locator; end: () => Promise<void>; problems: string[] }> {
	const { open, context, problems } = await site.newLearner();
	const page = await open('/lesson/statistics');
	const cell = demo(page, 'fares');
	await runCode(cell, code, ran);
	return { page, cell, problems, end: () => context.close() };
}

const rows = `Array.from({ length: 100_000 }, (_, at) => ({ at, half: at / 2, port: ['Cherbourg', 'Southampton', null][at % 3], name: 'Passenger ' + (at * 7919) % 100_000 }))`;

it('a table of 100,000 rows scrolls to its end by keyboard, and only the rows near the visible ones are drawn', async () => {
	const { page, cell, end } = await show(rows);
	const table = cell.getByRole('table');
	await untilText(cell, '100,000 rows, 4 columns.');
	expect(await table.getAttribute('aria-rowcount')).toBe('100001');
	await cell.getByRole('group', { name: /^Table: 100,000 rows/ }).focus();
	await page.keyboard.press('End');
	await table.getByRole('rowheader', { name: '99999' }).waitFor();
	const last = table.getByRole('row').filter({ hasText: 'Passenger 92081' });
	expect(await last.getAttribute('aria-rowindex')).toBe('100001');
	expect(await table.locator('tbody tr').count()).toBeLessThan(60);
	const heads = await table.getByRole('columnheader').allInnerTexts();
	expect(heads.map((head) => head.split(/\s+/).join(' '))).toContain('port string, 33,333 null');
	expect(await table.getByRole('columnheader', { name: /^half/ }).isVisible()).toBe(true);
	await page.keyboard.press('Home');
	await table.getByRole('rowheader', { name: '0', exact: true }).waitFor();
	await end();
});

it('a table is sorted by a press on a head: up, down, and back; missing values are last', async () => {
	const { page, cell, end } = await show(rows);
	const head = (name: RegExp) => cell.getByRole('columnheader', { name });
	const firstRow = async () =>
		(await cell.getByRole('row').nth(1).innerText()).split(/\s+/).slice(0, 4).join(' ');
	await head(/^at/).getByRole('button').focus();
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('Enter');
	await untilText(cell, 'Sorted by port, A to Z.');
	expect(await head(/^port/).getAttribute('aria-sort')).toBe('ascending');
	expect(await firstRow()).toBe('0 0 0.0 Cherbourg');
	await page.keyboard.press('Enter');
	await untilText(cell, 'Sorted by port, Z to A.');
	expect(await firstRow()).toBe('1 1 0.5 Southampton');
	await cell.getByRole('group', { name: /^Table/ }).focus();
	await page.keyboard.press('End');
	await cell.getByRole('rowheader', { name: '99998' }).waitFor();
	await head(/^port/).getByRole('button').click();
	await expect.poll(() => head(/^port/).getAttribute('aria-sort'), patience).toBe(null);
	expect(await firstRow()).toBe('0 0 0.0 Cherbourg');
	await end();
});

it('a text of five million characters is shown whole, and the page stays alive', async () => {
	const { page, cell, end } = await show(`'abcde fghi\\n'.repeat(500_000)`);
	await cell.locator('summary').click();
	await cell.getByRole('button', { name: 'Show all 5,500,000 characters' }).click();
	const text = cell.getByRole('group', { name: 'Text of 5,500,000 characters' });
	expect(await text.evaluate((element) => element.textContent?.length)).toBe(5_500_000);
	await page.keyboard.press('Tab');
	await runCode(cell, `'still ' + 'alive'`, ran);
	await untilText(cell, 'still alive');
	await end();
});

it('pictures of pixels and of files are drawn, with their words, and from no address that lasts', async () => {
	const { cell, end, problems } = await show(`import { image } from 'stagecoach/display';
const canvas = new OffscreenCanvas(30, 20);
const context = canvas.getContext('2d')!;
context.fillStyle = 'teal';
context.fillRect(0, 0, 30, 20);
display(image(canvas, { alt: 'from a canvas', width: 90 }));
for (const type of ['image/png', 'image/jpeg', 'image/webp']) {
	const file = await canvas.convertToBlob({ type });
	display(image(new Uint8Array(await file.arrayBuffer()), { alt: 'from ' + type }));
}
const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="50" height="40"><circle r="9"/></svg>';
display(image(new TextEncoder().encode(svg), { alt: 'from svg' }));
display(image(Uint8Array.of(71, 73, 70, 56, 57, 97, 5, 0, 5, 0, 0), { alt: 'from a broken file' }));`);
	const drawn = await cell
		.getByRole('img', { name: 'from a canvas' })
		.locator('canvas')
		.evaluate((element: HTMLCanvasElement) => [
			...element.getContext('2d')!.getImageData(29, 19, 1, 1).data,
			element.getBoundingClientRect().width
		]);
	expect(drawn).toEqual([0, 128, 128, 255, 90]);
	for (const [name, width] of [
		['image/png', 30],
		['image/jpeg', 30],
		['image/webp', 30],
		['svg', 50]
	] as const) {
		const picture = cell.getByRole('img', { name: `from ${name}` });
		const read = () =>
			picture.evaluate(async (element: HTMLImageElement) => {
				const address = await fetch(element.src).then(
					() => 'there',
					() => 'gone'
				);
				return [element.naturalWidth, element.src.split(':')[0], address];
			});
		await expect.poll(read, patience).toEqual([width, 'blob', 'gone']);
	}
	await untilText(
		cell,
		'This picture could not be drawn. Its file is damaged or cut short. It should show: from a broken file'
	);
	expect(problems.filter((problem) => !problem.includes('ERR_FILE_NOT_FOUND'))).toEqual([]);
	await end();
});
