import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { focused, tabTo } from './keyboard.ts';
import {
	button,
	demo,
	readExercise,
	readSlip,
	runCode,
	task,
	textOf,
	untilFullEditor,
	untilStatus,
	untilText
} from './lesson.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => (site = await openSite()));
afterEach(() => Promise.all(site.browser.contexts().map((context) => context.close())));
afterAll(() => site.close());

const statistics = '1-math-and-language/statistics';
const title = 'Mean and median';
const slip = readSlip(statistics, 'mean-and-median/slips/integer-mean.ts');
const solution = readExercise(statistics, 'mean-and-median/solution.ts');
/** Titles of the task's checks, as the author wrote them. */
const checkTitles = [
	...readExercise(statistics, 'mean-and-median/grade.ts').matchAll(/^\t*(?:title: |check\()'(.+?)',/gm)
].map(([, text]) => text!);

async function typeOver(page: Page, code: string): Promise<void> {
	await page.keyboard.press('Control+A');
	await page.keyboard.insertText(code);
}

async function enterTask(page: Page): Promise<void> {
	await tabTo(page, new RegExp(`^link ${title}`));
	await page.keyboard.press('Enter');
	await tabTo(page, new RegExp(`^textbox Code for ${title}`));
	await untilFullEditor(task(page, title));
}

it('a learner solves a task with the keyboard alone: wrong answer, feedback, hint, right answer', async () => {
	const { open, problems } = await site.newLearner();
	const page = await open('/lesson/statistics');
	const region = task(page, title);
	await enterTask(page);

	await typeOver(page, slip.code);
	await page.keyboard.press('Control+Enter');
	await untilStatus(region, /^Not yet/);
	expect(await region.getByRole('status').count()).toBe(1);
	expect(await region.getByRole('status').innerText()).toContain(slip.words);
	expect(checkTitles.length).toBeGreaterThan(2);
	const failing = await region.getByRole('listitem').filter({ hasText: 'Not yet' }).allInnerTexts();
	expect(failing.some((text) => checkTitles.some((check) => text.includes(check)))).toBe(true);
	expect(await focused(page)).toBe(`textbox Code for ${title}`);

	await tabTo(page, /^button Hint$/, { cell: title });
	await page.keyboard.press('Enter');
	await untilText(region, /Hint 1 of \d: Where do I begin\?/);
	expect(await focused(page)).toBe('button Hint');

	await tabTo(page, /^textbox/, { cell: title, backwards: true });
	await typeOver(page, solution);
	await page.keyboard.press('Control+Enter');
	await untilStatus(region, /^Passed/);
	const text = await textOf(region);
	for (const check of checkTitles) expect(text).toContain(check);
	expect(await region.getByRole('listitem').filter({ hasText: 'Not yet' }).count()).toBe(0);
	expect(problems).toEqual([]);
});

it('the solution opens only after an honest try', async () => {
	const page = await (await site.newLearner()).open('/lesson/statistics');
	const region = task(page, title);
	await enterTask(page);
	await tabTo(page, /^button Solution$/, { cell: title });
	await page.keyboard.press('Enter');
	await untilText(region, /after an honest try/);
	expect(await region.getByRole('tabpanel').count()).toBe(0);

	await page.keyboard.press('Shift+Tab');
	await tabTo(page, /^button Run$/, { cell: title, backwards: true });
	await page.keyboard.press('Enter');
	await untilStatus(region, /^Not attempted/);
	await tabTo(page, /^button Solution$/, { cell: title });
	await page.keyboard.press('Enter');
	await untilText(region, /after an honest try/);
	expect(await region.getByRole('tabpanel').count()).toBe(0);

	await tabTo(page, /^textbox/, { cell: title, backwards: true });
	await typeOver(page, slip.code);
	await page.keyboard.press('Control+Enter');
	await untilStatus(region, /^Not yet/);
	await tabTo(page, /^button Solution$/, { cell: title });
	await page.keyboard.press('Enter');
	await region.getByRole('tabpanel').waitFor();
	expect(await region.getByRole('tabpanel').innerText()).toContain('which is NaN: just what we want');
	expect(await button(region, 'Solution').getAttribute('aria-expanded')).toBe('true');
});

it('reset brings back the starter, and undo the learner’s own text', async () => {
	const page = await (await site.newLearner()).open('/lesson/statistics');
	const region = task(page, title);
	await enterTask(page);
	await typeOver(page, '// the text of the learner');
	await tabTo(page, /^button Reset$/, { cell: title });
	await page.keyboard.press('Enter');
	await untilText(region, /TODO: add all values up/);
	expect(await textOf(region)).not.toContain('the text of the learner');
	await button(region, 'Undo reset').waitFor();
	expect(await focused(page)).toBe('button Undo reset');
	await expect
		.poll(async () => {
			// A press right after Reset is taken for a double click and ignored.
			await page.keyboard.press('Enter');
			return textOf(region);
		})
		.toContain('the text of the learner');
});

it('a demo cell draws a chart that screen readers can read', async () => {
	const { open, problems } = await site.newLearner();
	const page = await open('/lesson/statistics');
	const cell = demo(page, 'fares');
	await tabTo(page, /^button Run$/, { cell: 'Cell fares' });
	await page.keyboard.press('Enter');
	await untilStatus(cell, /^Ran in/);
	const chart = cell.getByRole('img', { name: /1,?308 fares/ });
	await chart.locator('.main-svg').first().waitFor();
	expect(await chart.getAttribute('aria-label')).toMatch(/fare \(pounds\).*from .* to /s);
	expect(problems).toEqual([]);
});

it('a reload keeps the draft and the passed task, and the home page shows the progress', async () => {
	const learner = await site.newLearner();
	const page = await learner.open('/lesson/statistics');
	await runCode(task(page, title), `${solution}\n// mine`, /^Passed/);
	await page.reload();
	const region = task(page, title);
	await untilText(region, /\/\/ mine/);
	await untilText(region, /Solved/);
	await page
		.getByRole('navigation', { name: 'This lesson' })
		.getByText(/^1 of \d+ tasks passed/)
		.waitFor();

	const home = await learner.open('/');
	const row = home
		.getByRole('listitem')
		.filter({ has: home.getByRole('link', { name: 'Statistics', exact: true }) });
	await row.last().getByText('1 passed').waitFor();
	await home.getByRole('link', { name: 'Continue' }).waitFor();
	expect(learner.problems).toEqual([]);
});

const others = [
	['dataframes', '1-math-and-language/dataframes', 'overall-rate', 'mean-of-rates'],
	['logistic-regression', '2-core-algorithms/logistic-regression', 'gradient', 'no-bias']
] as const;

it.each(others)(
	'a slip fails and the solution passes in the lesson %s',
	async (slug, lesson, folder, wrong) => {
		const { open, problems } = await site.newLearner();
		const page = await open(`/lesson/${slug}`);
		const name = new RegExp(`:::task ${folder} (.+)`).exec(readExercise(lesson, 'lesson.md'))![1]!;
		const region = task(page, name);
		const { code, words } = readSlip(lesson, `${folder}/slips/${wrong}.ts`);
		await runCode(region, code, /^Not yet/);
		expect(await region.getByRole('status').innerText()).toContain(words);
		await runCode(region, readExercise(lesson, `${folder}/solution.ts`), /^Passed/);
		expect(problems).toEqual([]);
	}
);
