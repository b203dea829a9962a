import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Engine, Tab } from '../engines/engine.ts';
import { openEngine, testedEngines } from '../engines/engines.ts';
import { run, untilReady } from '../engines/learner.ts';
import { read, untilRead } from '../engines/look.ts';
import { openServer, type TestServer } from '../engines/server.ts';
import { attackFromCell, cell } from './attack.ts';
import { openAttacker, type Attacker } from '../attacker.ts';
import { mark, type Targets } from './attempts/attempt.ts';
import { evaluation } from './attempts/evaluation.ts';
import { aimedAtUs, departures, network, silent } from './attempts/network.ts';
import { overwritten, storage } from './attempts/storage.ts';
import { plantSeed, seed } from './seed.ts';

let site: TestServer;
let attacker: Attacker;
beforeAll(async () => {
	[site, attacker] = await Promise.all([openServer(), openAttacker()]);
});
afterAll(() => Promise.all([site.close(), attacker.close()]));
beforeEach(() => {
	attacker.hits.length = 0;
	site.requests.length = 0;
});

describe.each(testedEngines)('in %s', { retry: 0 }, (name) => {
	let engine: Engine;
	let tab: Tab;
	let targets: Targets;
	beforeAll(async () => {
		engine = await openEngine(name);
		tab = await engine.openTab();
		await tab.goto(`${site.url}/lesson/statistics`);
		const blob = await plantSeed(tab);
		targets = { attacker: attacker.url, stun: attacker.stun, site: site.url, blob };
		await untilReady(tab);
	});
	afterAll(() => engine?.close());

	async function expectUnharmed(): Promise<void> {
		await run(tab, cell, `'still ' + 'alive'`);
		await untilRead(tab, /still alive/, [cell]);
		expect(attacker.hits).toEqual([]);
		expect(site.requests.filter((path) => path.includes(mark))).toEqual([]);
	}

	it('a cell cannot read what the page has stored', async () => {
		expect(await attackFromCell(tab, storage, targets)).toEqual([]);
		expect(await read(tab, [['main']])).not.toContain(`${seed}"`);
		await expectUnharmed();
		expect(await read(tab, [['region', 'Mean and median']])).not.toContain(overwritten);
	});

	it('a cell cannot reach a server, ours or another', async () => {
		const attempts = { ...network, ...aimedAtUs, ...silent };
		expect(await attackFromCell(tab, attempts, targets)).toEqual([]);
		await expectUnharmed();
	});

	it('a cell cannot make code out of text', async () => {
		expect(await attackFromCell(tab, evaluation, targets)).toEqual([]);
		await expectUnharmed();
	});

	it('a cell cannot leave its place', async () => {
		const address = await tab.ask(() => location.href, null);
		expect(await attackFromCell(tab, departures, targets)).toEqual([]);
		await expectUnharmed();
		expect(await tab.ask(() => location.href, null)).toBe(address);
	});
});
