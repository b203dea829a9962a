import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';

/** Where the programs usually lie. */
const usual = {
	chromium: [
		'/usr/bin/chromium',
		'/usr/bin/chromium-browser',
		'/usr/bin/google-chrome',
		'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
		'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'
	],
	firefox: [
		'/usr/bin/firefox-esr',
		'/usr/bin/firefox',
		'/Applications/Firefox.app/Contents/MacOS/firefox',
		'C:\\Program Files\\Mozilla Firefox\\firefox.exe'
	]
};

/**
 * A Chromium: the one named by STAGECOACH_BROWSER, or one that is installed.
 * @returns {Promise<string | undefined>}
 */
export async function findChromium() {
	const { chromium } = await import('playwright-core');
	return process.env['STAGECOACH_BROWSER'] ?? firstThatExists(...usual.chromium, chromium.executablePath());
}

/**
 * Chromium without what draws windows: the same engine, which opens pages in three quarters of the time. Not where
 * somebody names a browser.
 * @returns {string | undefined}
 */
export function findHeadlessShell() {
	if (process.env['STAGECOACH_SHELL'] !== undefined) return process.env['STAGECOACH_SHELL'];
	return process.env['STAGECOACH_BROWSER'] ? undefined : installedShell();
}

/** The headless shell of this machine, whatever is named. @returns {string | undefined} */
export const installedShell = () => firstThatExists('/usr/bin/chromium-headless-shell');

/**
 * A Firefox: the one named by STAGECOACH_FIREFOX, or one that is installed.
 * @returns {string | undefined}
 */
export function findFirefox() {
	return process.env['STAGECOACH_FIREFOX'] ?? firstThatExists(...usual.firefox);
}

/**
 * WebKitGTK's driver, its small browser, and the screen that nobody sees: all three or nothing.
 * @returns {{ driver: string, browser: string, screen: string } | undefined}
 */
export function findWebKit() {
	const driver = firstThatExists('/usr/bin/WebKitWebDriver');
	const browser = firstThatExists(...miniBrowsers());
	const screen = firstThatExists('/usr/bin/Xvfb');
	return driver && browser && screen ? { driver, browser, screen } : undefined;
}

/** It lies in a folder named after the machine and the version. */
function miniBrowsers() {
	if (!existsSync('/usr/lib')) return [];
	const inside = (/** @type {string} */ folder, /** @type {RegExp} */ name) =>
		readdirSync(folder, { withFileTypes: true })
			.filter((entry) => entry.isDirectory() && name.test(entry.name))
			.map((entry) => `${folder}/${entry.name}`);
	return inside('/usr/lib', /-linux-gnu/)
		.flatMap((folder) => inside(folder, /^webkit/))
		.map((folder) => `${folder}/MiniBrowser`);
}

/**
 * @param {string[]} paths
 * @returns {string | undefined}
 */
function firstThatExists(...paths) {
	return paths.find((path) => path && existsSync(path));
}

/** The browsers of the tests, and the packages of Debian in which they are. */
const engines = [
	{ name: 'Chromium', find: findChromium, packages: ['chromium'] },
	{
		name: 'Chromium’s headless shell',
		find: findHeadlessShell,
		packages: ['chromium-headless-shell'],
		isSpare: true
	},
	{ name: 'Firefox', find: findFirefox, packages: ['firefox-esr'] },
	{ name: 'WebKit', find: findWebKit, packages: ['webkit2gtk-driver', 'xvfb'] }
];

/**
 * Installs the browsers that are missing. Ends the process with advice when there is no Chromium, and in CI
 * when any is missing; elsewhere the tests in Firefox and WebKit are left out, and this says so.
 */
export async function installBrowsers() {
	const missing = await findMissing();
	if (missing.length > 0) installFromDebian(missing.flatMap(({ packages }) => packages));
	if (!(await findChromium()))
		spawnSync('npx', ['playwright-core', 'install', 'chromium'], { stdio: 'inherit' });
	for (const { name, packages, isSpare } of await findMissing()) {
		if (isSpare) continue; // Chromium does
		const isNeeded = name === 'Chromium' || Boolean(process.env['CI']);
		console.error(`\n${name} was not found, and could not be installed.`);
		console.error(isNeeded ? 'The tests need it.' : `The tests in ${name} are left out.`);
		console.error(`On Debian: sudo apt-get install ${packages.join(' ')}`);
		if (name === 'Chromium') console.error(chromiumElsewhere);
		if (isNeeded) process.exit(1);
	}
}

const chromiumElsewhere = `Elsewhere: npx playwright-core install chromium
or:        STAGECOACH_BROWSER=/path/to/chrome npm test`;

async function findMissing() {
	const found = await Promise.all(engines.map(({ find }) => find()));
	return engines.filter((_, at) => !found[at]);
}

/**
 * One after the other: not every distribution has every package.
 * @param {string[]} packages
 */
function installFromDebian(packages) {
	const isRoot = process.getuid?.() === 0;
	if (!isRoot || !existsSync('/usr/bin/apt-get')) return;
	console.log(`Installing browsers for the tests: ${packages.join(', ')}.`);
	const get = (/** @type {string[]} */ ...args) => spawnSync('apt-get', args, { stdio: 'inherit' });
	get('update');
	for (const name of packages) get('install', '-y', '--no-install-recommends', name);
}
