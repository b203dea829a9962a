/** `npm test`: installs what is missing, browsers too, and runs every check and test. */
import { findChromium, findHeadlessShell, installBrowsers } from './browser.js';
import { installPackages, run } from './steps.js';

installPackages();
await installBrowsers();
process.env['STAGECOACH_SHELL'] = findHeadlessShell() ?? '';
process.env['STAGECOACH_BROWSER'] = await findChromium();
run('npm', ['run', 'check']);
