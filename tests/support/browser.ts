import { chromium, type Browser } from 'playwright-core';

/** The flags keep the browser from asking for pages and updates of its own. */
const flags =
	'--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';

/** Chromium of this machine; `STAGECOACH_BROWSER` names another one. */
export function launchBrowser(): Promise<Browser> {
	return chromium.launch({
		executablePath: process.env['STAGECOACH_BROWSER'] ?? '/usr/bin/chromium',
		args: flags.split(' ')
	});
}
