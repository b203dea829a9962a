import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
	button,
	demo,
	editor,
	patience,
	runCode,
	statusText,
	task,
	textOf,
	untilReady,
	untilStatus,
	untilText,
	writeCode
} from '../lesson.ts';
import { watchFrames } from '../../support/frames.ts';
import { openSite, type Learner, type Site } from '../site.ts';

let site: Site;
let learner: Learner;
let page: Page;
beforeAll(async () => {
	site = await openSite();
	learner = await site.newLearner();
	page = await learner.open('/lesson/statistics');
	await untilReady(page);
});
afterAll(() => site.close());

const cell = () => demo(page, 'fares');
const region = () => task(page, 'Mean and median');
const ran = /^Ran in/;
const stopped = /^Stopped at an error/;

const median = 'function median(values: number[]) { return values.toSorted((a, b) => a - b)[0]!; }';
const mean = (body: string) => `function mean(values: number[]): any {\n\t${body}\n}\n${median}`;

/** The page answers while code runs: milliseconds from a click on the theme switch until the theme is another one. */
async function timeThemeSwitch(): Promise<number> {
	const next = (await page.locator('html').getAttribute('data-theme')) === 'dark' ? 'light' : 'dark';
	await page.evaluate(() => {
		const state = { clicked: 0, answered: 0 };
		Object.assign(window, { themeSwitch: state });
		addEventListener('click', ({ timeStamp }) => (state.clicked ||= timeStamp), {
			capture: true,
			once: true
		});
		const observer = new MutationObserver(() => {
			state.answered = performance.now();
			observer.disconnect();
		});
		observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
	});
	await page.getByTitle(`${next === 'dark' ? 'Dark' : 'Light'} theme`).click();
	const times = await page.waitForFunction(() => {
		const { themeSwitch } = window as unknown as { themeSwitch: { clicked: number; answered: number } };
		return themeSwitch.answered && themeSwitch;
	});
	const { clicked, answered } = (await times.jsonValue()) as { clicked: number; answered: number };
	return answered - clicked;
}

/** Milliseconds from a click on Stop until the cell's status says so. */
async function timeStop(stopped: Locator): Promise<number> {
	const times = stopped.getByRole('status').evaluate(
		(status) =>
			new Promise<number>((resolve) => {
				let clicked = Infinity;
				addEventListener('click', ({ timeStamp }) => (clicked = timeStamp), { capture: true, once: true });
				new MutationObserver(() => {
					if (status.textContent?.trim().startsWith('Stopped')) resolve(performance.now() - clicked);
				}).observe(status, { subtree: true, childList: true, characterData: true });
			})
	);
	await button(stopped, 'Stop').click();
	return times;
}

/** Milliseconds after which a page feels frozen; a learner's worker takes one of the machine's cores meanwhile. */
const longestPause = 1000;

async function expectUsable(): Promise<void> {
	await runCode(cell(), `'still ' + 'alive'`, ran);
	await untilText(cell(), 'still alive');
}

describe('in a demo cell', () => {
	beforeEach(() => learner.problems.splice(0));
	afterEach(() => expect(learner.problems).toEqual([]));

	it('a syntax error names its place and what to look for', async () => {
		await runCode(cell(), 'const one = 1;\nconst two = (1 + ;', stopped);
		const text = await textOf(cell());
		expect(text).toMatch(/cell\s+fares, line 2, column 18/);
		expect(text.match(/was not expected here/g), 'it is said once').toHaveLength(1);
		await untilText(page.getByRole('log'), /cell fares shows: SyntaxError, .+ was not expected here/);
		await expectUsable();
	});

	it('a thrown error names its line, its cause and what to try', async () => {
		await runCode(cell(), 'const nobody: any = undefined;\n\nnobody.name', stopped);
		const text = await textOf(cell());
		expect(text).toContain('TypeError');
		expect(text).toMatch(/cell\s+fares, line 3, column \d/);
		expect(text).toContain('nobody is undefined here: give it a value');
		await expectUsable();
	});

	it('an endless loop leaves the page alive, stops at once, and names its line', async () => {
		await writeCode(cell(), 'let turns = 0;\nwhile (true) turns++;');
		await page.keyboard.press('Control+Enter');
		await button(cell(), 'Stop').waitFor();
		expect(await timeThemeSwitch()).toBeLessThan(500);
		await expect.poll(() => statusText(cell()), { timeout: 5000 }).toMatch(/[2-9] s/);
		expect(await timeStop(cell())).toBeLessThan(1000);
		await untilText(cell(), /The loop on line 2 was still running/);
		await expectUsable();
	});

	it('a million lines are counted, not kept', async () => {
		const readLongest = await watchFrames(page);
		await runCode(cell(), 'for (let at = 0; at < 1e6; at++) console.log(at);', ran);
		await untilText(cell(), /998,000 more lines were not kept/);
		expect(await readLongest()).toBeLessThan(longestPause);
		expect(await timeThemeSwitch()).toBeLessThan(500);
		await expectUsable();
	});

	it('a list of a hundred million numbers is shown by its beginning', async () => {
		const readLongest = await watchFrames(page);
		// Such an array is a dictionary to V8, which takes its time to fill it.
		await runCode(cell(), 'new Array(1e8).fill(0)', ran, { ...patience, timeout: 90_000 });
		await cell().locator('summary').click();
		await untilText(cell(), /100,000,000/);
		expect(await readLongest()).toBeLessThan(longestPause);
		await expectUsable();
	});

	it('a list of a hundred million holes does not freeze the page', async () => {
		await writeCode(cell(), 'const holes = Array.from({ length: 1e8 });\nholes.length');
		const readLongest = await watchFrames(page);
		await page.keyboard.press('Control+Enter');
		await button(cell(), 'Stop').waitFor();
		expect(await timeThemeSwitch()).toBeLessThan(500);
		await button(cell(), 'Stop').click();
		await untilStatus(cell(), /^Stopped/);
		expect(await readLongest()).toBeLessThan(longestPause);
		await expectUsable();
	});

	const odd: [what: string, code: string, shown: RegExp][] = [
		['a huge text', `'long '.repeat(4e6)`, /long long long/],
		[
			'an object that holds itself',
			`const loop: any = { name: 'round' };\nloop.self = loop;\nloop`,
			/contains itself/
		],
		['a proxy that throws at every touch', proxyCode(), /do not touch/],
		['an object whose getter throws', `({ get secret() { throw new Error('no'); }, open: 1 })`, /secret: \(/],
		['a promise', 'Promise.resolve(5).then((five) => five * 2)', /Promise|10\b/],
		['a thrown text', `throw 'just a text'`, /threw "just a text" instead of an Error/],
		['a thrown null', 'throw null', /threw null instead of an Error/]
	];

	it.each(odd)('%s is shown and harms nothing', async (_, code, shown) => {
		await runCode(cell(), code, /^(Ran in|Stopped at an error)/);
		await untilText(cell(), shown);
		await expectUsable();
	});
});

function proxyCode(): string {
	const traps = 'get has ownKeys getOwnPropertyDescriptor getPrototypeOf'.split(' ');
	const refuse = `() => { throw new Error('do not' + ' touch'); }`;
	return `new Proxy({}, { ${traps.map((trap) => `${trap}: ${refuse}`).join(', ')} })`;
}

describe('in a task', () => {
	it('a syntax error is said once, by the status, and leads to its place', async () => {
		await runCode(region(), 'function mean(values: number[]) { return 0; }\nconst two = (1 + ;', /^Error/);
		const text = await textOf(region());
		expect(text.match(/was not expected here/g)).toHaveLength(1);
		const status = region().getByRole('status').first();
		await status.getByRole('button', { name: 'cell mean-and-median, line 2, column 18' }).click();
		await expect.poll(() => editor(region()).evaluate((area) => area === document.activeElement)).toBe(true);
	});

	it('an error that is thrown while the checks call is located, with the call', async () => {
		await runCode(region(), mean(`return (values as any).total.sum;`), /^Error/);
		const text = await textOf(region());
		expect(text).toMatch(/line 2, column \d+/);
		expect(text).toContain('(values).total is undefined. Check the spelling of total');
	});

	it('a missing function is named', async () => {
		await runCode(region(), 'function average(values: number[]) { return values[0]; }', /^Not attempted/);
		expect(await statusText(region())).toContain(
			'This task needs mean, and your cell does not define it yet.'
		);
	});

	it('a function that returns nothing is told to return', async () => {
		await runCode(region(), mean('values.length;'), /^Not yet/);
		expect(await statusText(region())).toMatch(/return/);
	});

	it('a function that returns a promise is told why that does not work', async () => {
		await runCode(region(), `async ${mean('return 1;')}`, /^Not yet/);
		expect(await statusText(region())).toMatch(/promise[^]*async/);
	});

	const returned: [what: string, body: string][] = [
		['a huge text', `return 'long '.repeat(4e6);`],
		['an object that holds itself', 'const loop: any = {}; loop.self = loop; return loop;'],
		['a proxy that throws at every touch', `return ${proxyCode()};`],
		['an object whose getter throws', `return { get secret() { throw new Error('no'); } };`],
		['a list of ten million zeros', 'return new Array(1e7).fill(0);']
	];

	it.each(returned)('an answer that is %s is not accepted and harms nothing', async (_, body) => {
		await runCode(region(), mean(body), /^(Not yet|Error)/);
		expect(await timeThemeSwitch()).toBeLessThan(500);
	});

	it('an endless loop in a graded function times out with the loop’s line, and the page stays alive', async () => {
		await writeCode(region(), mean('let sum = 0;\n\twhile (sum < Infinity) sum += 0;\n\treturn sum;'));
		await page.keyboard.press('Control+Enter');
		await untilStatus(region(), /^Checking/);
		expect(await timeThemeSwitch()).toBeLessThan(500);
		await untilStatus(region(), /^Timed out/);
		expect(await statusText(region())).toMatch(/loop on line 3/);
	});

	it('an endless loop that is stopped leaves the task as it was', async () => {
		await writeCode(region(), 'for (;;) {}');
		await page.keyboard.press('Control+Enter');
		await button(region(), 'Stop').waitFor();
		expect(await timeStop(region())).toBeLessThan(1000);
	});

	it('after all that a wrong answer is still graded', async () => {
		await runCode(region(), mean('return 0;'), /^Not yet/);
		expect(learner.problems).toEqual([]);
	});
});
