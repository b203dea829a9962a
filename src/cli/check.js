/**
 * `npm run check [-- --quick]`: everything that must hold, in the order in which it fails fastest.
 * `npm run check lesson <slug> [<slug> …] [-- --watch]`: only the tasks of these lessons, for their author.
 */
import { run } from './steps.js';

const [what, ...rest] = process.argv.slice(2);
if (what === 'lesson') {
	run('node', ['tests/lessons/check-lesson.ts', ...rest]);
	process.exit();
}

const isQuick = process.argv.includes('--quick');

run('npm', ['run', '--silent', 'check:format']);
run('npm', ['run', '--silent', 'check:lint']);
run('npm', ['run', '--silent', 'check:types']);
if (isQuick) {
	run('npm', ['exec', '--', 'vitest', 'run', '--project', 'unit', '--project', 'architecture']);
} else {
	run('npm', ['run', '--silent', 'build']);
	process.env['STAGECOACH_BUILT'] = '1';
	run('npm', ['exec', '--', 'vitest', 'run']);
}
