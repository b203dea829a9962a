import { spawn, spawnSync } from 'node:child_process';
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

/**
 * Runs commands side by side, two at a time, and says what each has to say when it has ended. Ends all and this process
 * when one fails.
 * @param {string[][]} commands each with its arguments, the longest first
 */
export async function runTogether(commands) {
	const waiting = [...commands];
	const lane = async () => {
		for (let next = waiting.shift(); next; next = waiting.shift()) await runAside(next);
	};
	await Promise.all([lane(), lane()]);
}

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/** @param {string[]} command */
async function runAside([command = '', ...args]) {
	/** @type {Buffer[]} */
	const said = [];
	const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
	for (const stream of [child.stdout, child.stderr])
		stream.on('data', (/** @type {Buffer} */ part) => said.push(part));
	running.add(child);
	const status = await new Promise((resolve) => child.on('close', resolve).on('error', resolve));
	running.delete(child);
	console.log(`\n> ${command} ${args.join(' ')}\n${Buffer.concat(said).toString()}`);
	if (status === 0) return;
	for (const other of running) other.kill();
	if (status instanceof Error) console.error(`${command} could not be started: ${status.message}`);
	process.exit(typeof status === 'number' ? status : 1);
}

/** `npm ci`, unless what is installed is at least as new as the lock file. */
export function installPackages() {
	const installed = `${root}node_modules/.package-lock.json`;
	const isCurrent =
		existsSync(installed) && statSync(installed).mtimeMs >= statSync(`${root}package-lock.json`).mtimeMs;
	if (!isCurrent) run('npm', ['ci', '--no-audit', '--no-fund']);
}
