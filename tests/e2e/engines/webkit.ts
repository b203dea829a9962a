import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';
import { windowSize, type Engine } from './engine.ts';
import { askDriver, openWebDriverTab } from './webdriver.ts';

export interface WebKitPrograms {
	driver: string;
	browser: string;
	screen: string;
}

interface Session {
	sessionId: string;
	capabilities: { browserVersion: string };
}

/** WebKitGTK's small browser on a screen that nobody sees, driven by its WebDriver. */
export async function openWebKit({ driver, browser, screen }: WebKitPrograms): Promise<Engine> {
	const home = await mkdtemp(join(tmpdir(), 'webkit-home-'));
	const xvfb = await startScreen(screen);
	const server = await startDriver(driver, { DISPLAY: xvfb.display, HOME: home });
	const begin = () =>
		askDriver<Session>('POST', `${server.url}/session`, {
			capabilities: {
				alwaysMatch: { 'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] } }
			}
		});
	const end = async ({ sessionId }: Session) =>
		void (await askDriver('DELETE', `${server.url}/session/${sessionId}`));
	const first = await begin();
	let unused: Session | undefined = first;
	return {
		name: 'WebKit',
		version: first.capabilities.browserVersion,
		openTab: async () => {
			const session = unused ?? (await begin());
			unused = undefined;
			return openWebDriverTab(`${server.url}/session/${session.sessionId}`, () => end(session));
		},
		close: async () => {
			await endProcess(server.process);
			await endProcess(xvfb.process);
			await rm(home, { recursive: true, force: true });
		}
	};
}

/** Xvfb chooses a free display and says which. */
async function startScreen(program: string): Promise<{ process: ChildProcess; display: string }> {
	const size = `${windowSize.width}x${windowSize.height + 200}x24`;
	const xvfb = spawn(program, ['-displayfd', '3', '-screen', '0', size, '-nolisten', 'tcp'], {
		stdio: ['ignore', 'ignore', 'ignore', 'pipe']
	});
	endWithUs(xvfb);
	const [number] = (await once(xvfb.stdio[3]!, 'data')) as [Buffer];
	return { process: xvfb, display: `:${String(number).trim()}` };
}

async function startDriver(
	program: string,
	surroundings: Record<string, string>
): Promise<{ process: ChildProcess; url: string }> {
	const port = await findFreePort();
	const url = `http://127.0.0.1:${port}`;
	const isRoot = process.getuid?.() === 0;
	const driver = spawn(program, [`--port=${port}`, '--host=127.0.0.1'], {
		stdio: 'ignore',
		env: {
			...process.env,
			...surroundings,
			// The browser's own sandbox needs a user who is not root. What we test is the page's.
			...(isRoot && { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' })
		}
	});
	endWithUs(driver);
	await vi.waitFor(() => askDriver('GET', `${url}/status`), { timeout: 10_000 });
	return { process: driver, url };
}

async function findFreePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	server.close();
	await once(server, 'close');
	return port;
}

/** Also when a test ends before it has closed the browser. */
function endWithUs(child: ChildProcess): void {
	process.once('exit', () => child.kill());
}

async function endProcess(child: ChildProcess): Promise<void> {
	if (child.exitCode !== null || child.signalCode !== null) return;
	child.kill();
	await once(child, 'exit');
}
