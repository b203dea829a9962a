import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch, type BrowserContext, type KeyInput, type Page } from 'puppeteer-core';
import { windowSize, type Engine, type Tab } from './engine.ts';

/**
 * Firefox, driven by Puppeteer over WebDriver BiDi.
 * @param preferences as in about:config
 */
export async function openFirefox(
	executablePath: string,
	preferences: Record<string, unknown> = {}
): Promise<Engine> {
	// Firefox refuses to run as root in somebody else's home.
	const home = await mkdtemp(join(tmpdir(), 'firefox-home-'));
	const browser = await launch({
		browser: 'firefox',
		executablePath,
		defaultViewport: windowSize,
		extraPrefsFirefox: preferences,
		env: { ...process.env, HOME: home }
	});
	return {
		name: 'Firefox',
		version: (await browser.version()).replace(/^firefox\//i, ''),
		openTab: async () => {
			const person = await browser.createBrowserContext();
			return toTab(await person.newPage(), person);
		},
		close: async () => {
			await browser.close();
			await rm(home, { recursive: true, force: true });
		}
	};
}

function toTab(page: Page, person: BrowserContext): Tab {
	return {
		goto: async (url) => void (await page.goto(url)),
		ask: (question, argument) => page.evaluate(question as never, argument as never),
		click: ({ x, y }) => page.mouse.click(x, y),
		press: async (keys) => {
			const [key, ...held] = keys.split('+').reverse() as [KeyInput, ...KeyInput[]];
			for (const one of held) await page.keyboard.down(one);
			await page.keyboard.press(key);
			for (const one of held) await page.keyboard.up(one);
		},
		type: (text) => page.keyboard.type(text),
		picture: () => page.screenshot(),
		close: () => person.close()
	};
}
