import { chromium, type Browser } from 'playwright-core';

/** They keep the browser from asking for pages and updates of its own. */
export const chromiumFlags =
	'--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';

/** Chromium of this machine; `STAGECOACH_BROWSER` names another one. */
export const chromiumPath = (): string => process.env['STAGECOACH_BROWSER'] ?? '/usr/bin/chromium';

export function launchBrowser(): Promise<Browser> {
	return chromium.launch({ executablePath: chromiumPath(), args: chromiumFlags.split(' ') });
}
