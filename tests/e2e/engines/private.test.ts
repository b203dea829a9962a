import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Tab } from './engine.ts';
import { openPrivateFirefox } from './engines.ts';
import { run } from './learner.ts';
import { untilRead, type Step } from './look.ts';
import { openServer, type TestServer } from './server.ts';

const demo: Step = ['group', 'Cell fares'];

/** Chromium's private windows are what every other test runs in. */
it.runIf(openPrivateFirefox ?? process.env['CI'])(
	'in a private window of Firefox a text outlives a reload, and the page says what becomes of it',
	async () => {
		expect(openPrivateFirefox).toBeDefined();
		const engine = await openPrivateFirefox!();
		try {
			await learn(await engine.openTab());
		} finally {
			await engine.close();
		}
	}
);

let site: TestServer;
beforeAll(async () => (site = await openServer()));
afterAll(() => site.close());

/** What was typed outlives a reload, and the page of the work says how long it is kept. */
async function learn(tab: Tab): Promise<void> {
	await tab.goto(`${site.url}/lesson/statistics`);
	await run(tab, demo, `'in ' + 'private'`);
	await tab.goto(`${site.url}/lesson/statistics`);
	await untilRead(tab, /'in ' \+ 'private'/, [demo]);
	await tab.goto(`${site.url}/backup`);
	await untilRead(tab, /a private window forgets everything when it is closed/, [['main']]);
}
