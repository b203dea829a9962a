import { findFirefox, findWebKit } from '../../../src/cli/browser.js';
import { openChromium } from './chromium.ts';
import { engineNames, type Engine, type EngineName } from './engine.ts';
import { openFirefox } from './firefox.ts';
import { openWebKit } from './webkit.ts';

const firefox = findFirefox();
const webKit = findWebKit();

const open: Partial<Record<EngineName, () => Promise<Engine>>> = {
	Chromium: openChromium,
	...(firefox && { Firefox: () => openFirefox(firefox) }),
	...(webKit && { WebKit: () => openWebKit(webKit) })
};

/** Engines to test: those that this machine has, and in CI all, so that a missing one fails. */
export const testedEngines = engineNames.filter((name) => open[name] || process.env['CI']);

/** Firefox whose windows are all private, when this machine has it. */
export const openPrivateFirefox = firefox
	? () => openFirefox(firefox, { 'browser.privatebrowsing.autostart': true })
	: undefined;

/** Starts a browser of that engine. */
export async function openEngine(name: EngineName): Promise<Engine> {
	const start = open[name];
	if (!start) throw new Error(`${name} is not installed: npm test installs it on Debian.`);
	return start();
}
