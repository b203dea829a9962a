import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const usual = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'
];

/**
 * A Chromium for the browser tests: the one named by STAGECOACH_BROWSER, one that is installed, or one that
 * is installed now, by Debian's package manager or by Playwright. Ends the process with advice when there is none.
 * @returns {Promise<string>}
 */
export async function findBrowser() {
	const named = process.env['STAGECOACH_BROWSER'];
	if (named)
		return existsSync(named) ? named : giveUp(`STAGECOACH_BROWSER names ${named}, which does not exist.`);
	return (
		(await findInstalled()) ??
		(await installBrowser()) ??
		giveUp('No Chromium was found, and none could be installed.')
	);
}

/** @returns {Promise<string | undefined>} */
async function findInstalled() {
	const { chromium } = await import('playwright-core');
	return [...usual, chromium.executablePath()].find((path) => path && existsSync(path));
}

/** @returns {Promise<string | undefined>} */
async function installBrowser() {
	console.log('No Chromium found: installing one for the browser tests.');
	const isRoot = process.getuid?.() === 0;
	if (isRoot && existsSync('/usr/bin/apt-get')) {
		spawnSync('apt-get', ['update'], { stdio: 'inherit' });
		spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { stdio: 'inherit' });
		const found = await findInstalled();
		if (found) return found;
	}
	spawnSync('npx', ['playwright-core', 'install', 'chromium'], { stdio: 'inherit' });
	return findInstalled();
}

/**
 * @param {string} reason
 * @returns {never}
 */
function giveUp(reason) {
	console.error(`${reason}
The browser tests need Chromium or Chrome. Do one of these and run npm test again:
  sudo apt-get install chromium          on Debian and Ubuntu
  npx playwright-core install chromium   elsewhere
  STAGECOACH_BROWSER=/path/to/chrome npm test`);
	process.exit(1);
}
