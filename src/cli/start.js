/** `npm start`: installs what is missing, builds the site and serves it. Runs on the machine's own Node. */
import { installPackages, run } from './steps.js';

installPackages();
run('npm', ['run', 'build']);
// The project's own Node, which reads TypeScript.
run('npm', ['exec', '--', 'node', 'src/cli/serve.ts', ...process.argv.slice(2)]);
