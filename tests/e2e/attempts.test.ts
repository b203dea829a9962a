import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { expectNothingFoundIn, overhang } from './axe.ts';
import { button, patience, readExercise, readSlip, runCode, task, untilText, writeCode } from './lesson.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => (site = await openSite()));
afterAll(() => site.close());

const path = '/lesson/statistics';
const meanTask = (page: Page) => task(page, 'Mean and median');
const slip = readSlip('1-math-and-language/statistics', 'mean-and-median/slips/integer-mean.ts');
const solution = readExercise('1-math-and-language/statistics', 'mean-and-median/solution.ts');

const past = (cell: Locator) => cell.getByRole('region', { name: /^(Attempts|Earlier texts)$/ });
const rows = (cell: Locator) => past(cell).getByRole('listitem');
const difference = (cell: Locator) => cell.getByRole('region', { name: 'Difference to the present text' });

it('a task tells what was tried and how it differs, and gives a text back without losing the present one', async () => {
	const { open, context, problems } = await site.newLearner();
	const page = await open(path);
	const cell = meanTask(page);
	await button(cell, 'Run').click();
	await untilText(cell, 'Not attempted');
	expect(await button(cell, 'Attempts').count()).toBe(0); // the starter is none

	await runCode(cell, slip.code, /^Not yet/);
	await button(cell, 'Attempts').waitFor();
	await page.keyboard.press('Control+Enter'); // the same again is no news
	await untilText(cell, 'Not yet');
	await runCode(cell, solution, /^Passed/);
	await button(cell, 'Attempts').click();
	await expect.poll(() => rows(cell).count(), patience).toBe(2);
	await untilText(rows(cell).first(), /^Passed .*\d+ of \d+ checks/);
	await untilText(rows(cell).last(), /^Not yet .*\d+ of \d+ checks/);
	await untilText(rows(cell).last(), slip.words);

	await rows(cell).last().getByRole('button').first().click();
	await untilText(past(cell), /Since then \d+ lines? came, and \d+ lines? went/);
	await untilText(difference(cell), 'Went: ');
	await untilText(difference(cell), 'Math.round');
	await writeCode(cell, '// never graded');
	await untilText(difference(cell), 'Came: // never graded');
	await button(past(cell), 'Put this text back').click();
	await untilText(past(cell), 'Put back.');
	await untilText(cell.getByRole('group', { name: 'Code of the task' }), 'Math.round');
	await untilText(rows(cell).first(), /^Kept text/);
	await button(past(cell), 'Undo').click();
	await untilText(cell.getByRole('group', { name: 'Code of the task' }), 'never graded');

	await page.reload();
	await button(cell, 'Attempts').click();
	await expect.poll(() => rows(cell).count(), patience).toBe(3);
	expect(problems).toEqual([]);
	await context.close();
});

it('the earlier texts can be read with 320 px and both themes, and axe finds nothing', async () => {
	const { open, context } = await site.newLearner({ viewport: { width: 320, height: 700 } });
	const page = await open(path);
	const cell = meanTask(page);
	await runCode(cell, slip.code, /^Not yet/);
	await writeCode(cell, `// another text${' that is long'.repeat(20)}`);
	await button(cell, 'Attempts').click();
	await rows(cell).first().getByRole('button').first().click();
	await difference(cell).waitFor();
	expect(await overhang(page)).toEqual([]);
	await expectNothingFoundIn(page, 'section[aria-label]');
	await context.close();
});

it('what another tab has written over is kept, when both tabs are gone', async () => {
	const { open, context } = await site.newLearner();
	const first = await open(path);
	const second = await open(path);
	await first.bringToFront();
	await writeCode(meanTask(first), '// from the first tab');
	await second.bringToFront();
	await untilText(meanTask(second), 'from the first tab');
	await writeCode(meanTask(second), '// from the second tab');
	await first.bringToFront();
	await untilText(meanTask(first), 'from the second tab');
	await button(meanTask(first), 'Attempts').waitFor();
	await first.close();
	await second.close();
	const later = await open(path);
	const cell = meanTask(later);
	await untilText(cell, 'from the second tab');
	await button(cell, 'Attempts').click();
	await rows(cell).first().getByRole('button').first().click();
	await untilText(difference(cell), 'Went: // from the first tab');
	await context.close();
});
