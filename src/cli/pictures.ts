/** `npm run pictures`: takes the README's pictures from the built site. */
import { mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { serve } from './serve.ts';

const folder = fileURLToPath(new URL('../../docs/pictures/', import.meta.url));
const answer = readFileSync(
	new URL(
		'../../exercises/1-math-and-language/statistics/mean-and-median/slips/default-sort.ts',
		import.meta.url
	),
	'utf8'
);

mkdirSync(folder, { recursive: true });
const { server, url } = await serve(0);
const executablePath = process.env['STAGECOACH_BROWSER'] ?? '/usr/bin/chromium';
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
for (const colorScheme of ['light', 'dark'] as const) {
	const page = await browser.newPage({ viewport: { width: 1180, height: 820 }, colorScheme });
	await takeChart(page, `lesson-${colorScheme}.png`);
	await takeFeedback(page, `feedback-${colorScheme}.png`);
	await page.close();
}
await browser.close();
server.close();

async function takeChart(page: Page, name: string): Promise<void> {
	await page.goto(`${url}/lesson/statistics`);
	await page.getByText('Ready to run').waitFor();
	const cell = page.getByRole('group', { name: 'Cell fares' });
	await cell.getByRole('button', { name: 'Run', exact: true }).click();
	await cell.getByText('Show data').waitFor();
	await cell.locator('.plot-container').waitFor();
	await cell.evaluate((element) => window.scrollTo(0, element.getBoundingClientRect().top + scrollY - 150));
	await page.screenshot({ path: folder + name });
}

/** A known slip, the words that it gets, and the checks one by one. */
async function takeFeedback(page: Page, name: string): Promise<void> {
	const task = page.getByRole('region', { name: 'Mean and median', exact: true });
	await task.getByRole('textbox').click();
	await page.keyboard.press('Control+A');
	await page.keyboard.insertText(answer.split('\n').slice(1).join('\n').trimEnd());
	await page.keyboard.press('Control+Enter');
	await task.getByText('Not yet: 3 of 6').waitFor();
	await task.evaluate((element) => window.scrollTo(0, element.getBoundingClientRect().top + scrollY - 60));
	await page.screenshot({ path: folder + name });
}
