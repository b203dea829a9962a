import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Runs a command and ends this process with its exit code when it fails.
 * @param {string} command
 * @param {string[]} args
 */
export function run(command, args) {
	console.log(`\n> ${command} ${args.join(' ')}`);
	const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
	if (error) console.error(`${command} could not be started: ${error.message}`);
	if (status !== 0) process.exit(status ?? 1);
}

/** `npm ci`, unless what is installed is at least as new as the lock file. */
export function installPackages() {
	const installed = `${root}node_modules/.package-lock.json`;
	const isCurrent =
		existsSync(installed) && statSync(installed).mtimeMs >= statSync(`${root}package-lock.json`).mtimeMs;
	if (!isCurrent) run('npm', ['ci', '--no-audit', '--no-fund']);
}
