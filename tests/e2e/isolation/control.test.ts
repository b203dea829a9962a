import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Engine, Tab } from '../engines/engine.ts';
import { openEngine, testedEngines } from '../engines/engines.ts';
import { untilReady } from '../engines/learner.ts';
import { patience, untilRead } from '../engines/look.ts';
import { openServerWithoutPolicy, type TestServer } from '../engines/server.ts';
import { askWorker, attackFromWindow, attackFromWorker, isOpen, type Results } from './attack.ts';
import { hostileScript, openAttacker, type Attacker } from '../attacker.ts';
import { mark } from './attempts/attempt.ts';
import { evaluation } from './attempts/evaluation.ts';
import { forging, layNet } from './attempts/messages.ts';
import { network } from './attempts/network.ts';
import { overwritten, storage } from './attempts/storage.ts';
import { plantSeed, seed } from './seed.ts';

let site: TestServer;
let attacker: Attacker;
beforeAll(async () => {
	[site, attacker] = await Promise.all([
		openServerWithoutPolicy({ [`/${mark}`]: hostileScript }),
		openAttacker()
	]);
});
afterAll(() => Promise.all([site.close(), attacker.close()]));
beforeEach(() => {
	attacker.hits.length = 0;
	site.requests.length = 0;
});

/** What no browser does, whatever the page allows. They stay in the list: a new version may. */
const impossible: Record<string, string> = {
	'filter of a canvas': 'no engine loads it',
	'import of a file': 'a page has no access to files',
	'worker from a stranger': 'workers come from the own origin',
	ShadowRealm: 'no engine has it yet'
};

/** No answer comes to these, but the attacker counts their packets, and the page shows what it was told. */
const seenElsewhere = ['WebTransport', 'RTCPeerConnection', 'the page’s own channel'];

/** Every engine has these. Others exist only in some of them. */
const everywhere = `indexedDB, databases, localStorage, sessionStorage, cookie, caches, locks, BroadcastChannel,
	the page’s own database, fetch of the page’s blob, import of the page’s blob, worker from the page’s blob, names of what was loaded,
	fetch, fetch without cors, fetch from the site, the prototype’s fetch, XMLHttpRequest, WebSocket, EventSource,
	WebAssembly.compileStreaming, sendBeacon, FontFace, import, import from the site, import of data, import in a blob,
	importScripts, importScripts of data, Image, worker from data, module worker from data, worker from a blob,
	module worker from a blob, data worker in a data worker, worker in a worker in a worker, worker from the site,
	serviceWorker, eval, indirect eval, Function, constructor of functions, constructor of async functions, a timer with text`;
const secrets =
	'indexedDB, localStorage, sessionStorage, cookie, caches, locks, BroadcastChannel, import of the page’s blob';
/** Runs in the page. */
const hasServiceWorker = async () =>
	(await navigator.serviceWorker.getRegistration())?.active?.state === 'activated';
const split = (names: string) => names.split(/,\s+/);

describe.each(testedEngines)('without the sandbox, in %s', { retry: 0 }, (name) => {
	let engine: Engine;
	let tab: Tab;
	beforeAll(async () => {
		engine = await openEngine(name);
		tab = await engine.openTab();
		await tab.goto(`${site.url}/lesson/statistics`);
		await untilReady(tab);
		// While it is installed, another registration waits for longer than an attempt has.
		await vi.waitFor(async () => expect(await tab.ask(hasServiceWorker, null)).toBe(true), patience);
	});
	afterAll(() => engine?.close());

	it('the attempts read what is stored, reach the servers and make code from text', async () => {
		const attempts = { ...storage, ...network, ...evaluation };
		const blob = await plantSeed(tab);
		const targets = { attacker: attacker.url, stun: attacker.stun, site: site.url, blob };
		const runs: Results[] = [
			await attackFromWorker(tab, attempts, targets, 'module'),
			await attackFromWorker(tab, attempts, targets, 'classic'),
			await attackFromWindow(tab, attempts, targets)
		];
		const closed = Object.keys(attempts).filter((attempt) => !runs.some((run) => isOpen(run[attempt])));
		console.log(`${name} ${engine.version} does not have: ${closed.join(', ')}.`);
		expect(closed.filter((attempt) => split(everywhere).includes(attempt))).toEqual([]);
		if (name === 'Chromium')
			expect(closed.sort()).toEqual([...Object.keys(impossible), ...seenElsewhere].sort());

		const silent = split(secrets).filter((attempt) => !runs.some((run) => run[attempt]!.includes(seed)));
		expect(silent).toEqual([]);
		const paths =
			'fetch no-cors xhr socket events font module-import nested-data nested-blob nested-thrice'.split(' ');
		expect(attacker.hits).toEqual(expect.arrayContaining(paths.map((path) => `/${path}`)));
		if (name === 'Chromium') expect(attacker.hits).toContain('packet');
		expect(site.requests.filter((path) => path.includes(mark)).length).toBeGreaterThan(1);
		await untilRead(tab, new RegExp(overwritten), [['main']]);
	});

	it('a worker speaks to its page, and the net catches a port', async () => {
		const nothing = { attacker: '', stun: '', site: '', blob: '' };
		const spoken = await attackFromWorker(tab, forging, nothing, 'classic');
		expect(spoken['a message to the frame']).toBe('OPEN sent');
		expect(spoken['an ear for the frame']).toBe('OPEN listens');
		const useOfPort = `new MessageChannel().port1.postMessage('hello'); postMessage({ results: { caught: String(self.caught.length) } });`;
		const { caught } = await askWorker(tab, layNet + useOfPort, 'classic');
		expect(Number(caught)).toBeGreaterThan(0);
	});

	it('a script leads the page away', async () => {
		await tab.ask((url) => void setTimeout(() => (location.href = url)), `${attacker.url}/href`);
		await vi.waitFor(() => expect(attacker.hits).toContain('/href'), patience);
	});
});
