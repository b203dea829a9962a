/** The built site on a port of its own, with one browser: each test file opens one and closes it. */
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { serve } from '../../src/cli/serve.ts';
import { launchBrowser, softwareWebGPU } from '../support/browser.ts';

export interface Site {
	url: string;
	browser: Browser;
	/** Path of every request that the site's server has answered. */
	requests: string[];
	/** A learner who was never here before. */
	newLearner(options?: BrowserContextOptions): Promise<Learner>;
	close(): Promise<void>;
}

export interface Learner {
	context: BrowserContext;
	/** Opens a page of the site in a new tab. */
	open(path: string): Promise<Page>;
	/** Every error that a page of this learner has written to the console or has not caught. */
	problems: string[];
}

/** @param webgpu whether pages find a graphics card by WebGPU, which the processor plays */
export async function openSite({ webgpu = false } = {}): Promise<Site> {
	const { server, url } = await serve(0);
	const browser = await launchBrowser(webgpu ? softwareWebGPU : []);
	const requests: string[] = [];
	server.on('request', (request) => requests.push(request.url ?? ''));
	return {
		url,
		browser,
		requests,
		// What is saved for offline would answer in place of the server, which most tests watch.
		newLearner: async (options = {}) =>
			newLearner(await browser.newContext({ serviceWorkers: 'block', ...options }), url),
		close: async () => {
			await browser.close();
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		}
	};
}

/** Runs in the page. Somebody is there: what waits for a sign of that comes as it does for a learner with a mouse. */
export function moveMouse(): void {
	if (window === top) setInterval(() => dispatchEvent(new Event('pointermove')), 250);
}

function newLearner(context: BrowserContext, url: string): Learner {
	const problems: string[] = [];
	context.setDefaultTimeout(15_000);
	void context.addInitScript(moveMouse);
	context.on('page', (page) => {
		page.on('console', (message) => {
			if (message.type() === 'error') problems.push(message.text());
		});
		page.on('pageerror', (error) => problems.push(String(error)));
	});
	const open = async (path: string) => {
		const page = await context.newPage();
		await page.goto(url + path);
		return page;
	};
	return { context, open, problems };
}
