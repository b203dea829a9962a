/**
 * `npm run check [-- --quick]`: everything that must hold: checks and build side by side, then the tests.
 * `npm run check lesson <slug> [<slug> …] [-- --watch]`: only the tasks of these lessons, for their author.
 */
import { run, runTogether } from './steps.js';

const [what, ...rest] = process.argv.slice(2);
if (what === 'lesson') {
	run('node', ['tests/lessons/check-lesson.ts', ...rest]);
	process.exit();
}

const isQuick = process.argv.includes('--quick');

const npmRun = (/** @type {string} */ script) => ['npm', 'run', '--silent', script];
const checks = [npmRun('check:types'), npmRun('check:lint'), npmRun('check:format')];

if (isQuick) {
	await runTogether(checks);
	run('npm', ['exec', '--', 'vitest', 'run', '--project', 'unit', '--project', 'architecture']);
} else {
	await runTogether([npmRun('build'), ...checks]);
	process.env['STAGECOACH_BUILT'] = '1';
	run('npm', ['exec', '--', 'vitest', 'run']);
}
