/** Of the list of attacks on grading one of each kind, in the page: its kernel in the sandbox, its checks in a worker. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { attacks } from '../support/attacks/table.ts';
import { targets } from '../support/attacks/targets.ts';
import { statusText, task, untilReady, writeCode, untilStatus } from './lesson.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => (site = await openSite()));
afterAll(() => site.close());

const ended = /^(Passed|Not yet|Error|Timed out|Could not check|Not attempted)/;

it.each(attacks.filter(({ isTriedInPage }) => isTriedInPage))(
	'$name',
	{ retry: 0 },
	async ({ target, answer, told }) => {
		const { title, task: name } = targets[target];
		const { context, open } = await site.newLearner();
		const page = await open(`/lesson/${name.split('/')[0]}`);
		await untilReady(page);
		const region = task(page, title);
		await writeCode(region, answer);
		await page.keyboard.press('Control+Enter');
		await untilStatus(region, ended);
		expect(await statusText(region)).toMatch(told);
		await context.close();
	}
);
