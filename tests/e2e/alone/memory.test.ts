/**
 * Code that uses up the memory takes its frame's process down, never the page. Playwright then takes the page for crashed,
 * so the page is watched through a session of its own.
 */
import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { demo, untilReady, writeCode } from '../lesson.ts';
import { openSite, type Site } from '../site.ts';

let site: Site;
beforeAll(async () => void (site = await openSite()));
afterAll(() => site.close());

/** Allocating gigabytes takes its time. */
const patience = { timeout: 90_000, interval: 250 };

/** The page as it is, whatever happens to its frames. */
class Survivor {
	readonly #client: CDPSession;

	constructor(client: CDPSession) {
		this.#client = client;
	}

	/** The text of a cell, in one line. */
	textOf(cell: string): Promise<string> {
		return this.#ask(`${find(cell)}.innerText.replace(/\\s+/g, ' ')`);
	}

	press(cell: string, button: string): Promise<string> {
		const buttons = `[...${find(cell)}.querySelectorAll('button')]`;
		return this.#ask(`${buttons}.find((one) => one.textContent.trim() === '${button}')?.click(), ''`);
	}

	/** Milliseconds of the longest wait between two frames since the last call. */
	async longestPause(): Promise<number> {
		return Number(await this.#ask('String(globalThis.longestPause ?? 0)'));
	}

	async watchFrames(): Promise<void> {
		await this.#ask(`(() => {
			let last = performance.now();
			globalThis.longestPause = 0;
			setInterval(() => {
				longestPause = Math.max(longestPause, performance.now() - last);
				last = performance.now();
			}, 10);
			return '';
		})()`);
	}

	async #ask(expression: string): Promise<string> {
		const { result } = await this.#client.send('Runtime.evaluate', { expression, returnByValue: true });
		return String(result.value);
	}
}

const find = (cell: string) => `document.querySelector('[role=group][aria-label="Cell ${cell}"]')`;

async function openLesson(): Promise<{ page: Page; survivor: Survivor }> {
	const learner = await site.newLearner();
	const page = await learner.open('/lesson/statistics');
	await untilReady(page);
	return { page, survivor: new Survivor(await learner.context.newCDPSession(page)) };
}

it.each([
	[
		'lists without end',
		'const kept: unknown[] = [];\nwhile (true) kept.push(new Array(1e6).fill(1.5));',
		/memory was used up/
	],
	[
		'a typed array of 5 GB',
		'const kept = new Float64Array(640e6);\nkept.length',
		/Ran in|Stopped at an error/
	],
	[
		'a giant tensor',
		"import * as tf from '@tensorflow/tfjs';\ntf.zeros([100000, 100000]);",
		/Stopped at an error.*memory for tensors is used up/
	]
])('%s do not take the page down', async (_, code, words) => {
	const { page, survivor } = await openLesson();
	await writeCode(demo(page, 'fares'), code);
	await survivor.watchFrames();
	await page.keyboard.press('Control+Enter');
	await expect.poll(() => survivor.textOf('fares'), patience).toMatch(words);
	expect(await survivor.longestPause()).toBeLessThan(1000);
	await survivor.press('fares', 'Reset');
	await expect.poll(() => runUntilDrawn(survivor), { ...patience, interval: 1000 }).toMatch(drawn);
});

/** The chart of the lesson's own code. */
const drawn = /Ran in.*1308 fares fare/;

/** The button ignores a press right after another one: that is a double click. */
async function runUntilDrawn(survivor: Survivor): Promise<string> {
	const text = await survivor.textOf('fares');
	if (!drawn.test(text)) await survivor.press('fares', 'Run');
	return text;
}
