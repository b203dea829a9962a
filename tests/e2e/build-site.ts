/** Runs once before all browser tests: they drive the built site, so there must be one, and a fresh one. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Tests run in the project's folder. */
export const buildFolder = 'build';

export default function buildSite(): void {
	if (process.env['STAGECOACH_BUILT'] && existsSync(`${buildFolder}/index.html`)) return;
	execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
	process.env['STAGECOACH_BUILT'] = '1'; // for the other group of browser tests
}
