/** `npm test`: installs what is missing, browsers too, and runs every check and test. */
import { findChromium, installBrowsers } from './browser.js';
import { installPackages, run } from './steps.js';

installPackages();
await installBrowsers();
process.env['STAGECOACH_BROWSER'] = await findChromium();
run('npm', ['run', 'check']);
