/** The built site and a browser for the bench. */
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import { serve } from '../../src/cli/serve.ts';

export interface BuiltSite {
	url: string;
	browser: Browser;
	close(): Promise<void>;
}

/** Ends the process with words when there is none. */
export function requireBuild(): void {
	if (existsSync(new URL('../../build/index.html', import.meta.url))) return;
	console.error('There is no built site: run npm run build first.');
	process.exit(1);
}

export async function openBuiltSite(): Promise<BuiltSite> {
	requireBuild();
	const { server, url } = await serve(0);
	const browser = await chromium.launch({
		executablePath: process.env['STAGECOACH_BROWSER'] ?? '/usr/bin/chromium',
		args: ['--no-sandbox', '--disable-gpu']
	});
	const close = async () => {
		await browser.close();
		server.close();
	};
	return { url, browser, close };
}
