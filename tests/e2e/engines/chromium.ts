import type { Page } from 'playwright-core';
import { launchChromium } from '../../support/browser.ts';
import { windowSize, type Engine, type Tab } from './engine.ts';

/** Chromium, driven by Playwright. */
export async function openChromium(): Promise<Engine> {
	const browser = await launchChromium();
	return {
		name: 'Chromium',
		version: browser.version(),
		openTab: async () => toTab(await browser.newPage({ viewport: windowSize })),
		close: () => browser.close()
	};
}

function toTab(page: Page): Tab {
	return {
		goto: async (url) => void (await page.goto(url)),
		ask: (question, argument) => page.evaluate(question as never, argument as never),
		click: ({ x, y }) => page.mouse.click(x, y),
		press: (keys) => page.keyboard.press(keys),
		type: (text) => page.keyboard.type(text),
		picture: () => page.screenshot(),
		close: () => page.close()
	};
}
