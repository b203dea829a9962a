/** `npm test`: installs what is missing, finds a browser, and runs every check and test. */
import { findBrowser } from './browser.js';
import { installPackages, run } from './steps.js';

installPackages();
process.env['STAGECOACH_BROWSER'] = await findBrowser();
run('npm', ['run', 'check']);
