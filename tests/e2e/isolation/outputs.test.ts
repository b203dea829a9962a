import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Engine, Tab } from '../engines/engine.ts';
import { openEngine, testedEngines } from '../engines/engines.ts';
import { run, untilReady } from '../engines/learner.ts';
import { patience, untilRead } from '../engines/look.ts';
import { openServer, openServerWithoutPolicy, type TestServer } from '../engines/server.ts';
import { cell } from './attack.ts';
import { openAttacker, type Attacker } from '../attacker.ts';
import { poisonedOutputs } from './attempts/outputs.ts';

let guarded: TestServer;
let bare: TestServer;
let attacker: Attacker;
beforeAll(async () => {
	[guarded, bare, attacker] = await Promise.all([openServer(), openServerWithoutPolicy(), openAttacker()]);
});
afterAll(() => Promise.all([guarded.close(), bare.close(), attacker.close()]));
beforeEach(() => void (attacker.hits.length = 0));

const isPwned = (tab: Tab) => tab.ask(() => '__pwned' in window, null);

/** Runs in the page: what the prototypes of all objects and functions have gained. */
const findPollution = () => [
	...Object.keys(Object.prototype),
	...Object.keys(Function.prototype),
	...('polluted' in {} ? ['polluted'] : [])
];

/** Runs in the page: charts are drawn when they come near. */
function showChart(): boolean {
	document.querySelector('figure [role=img]')?.scrollIntoView({ behavior: 'instant' });
	return document.querySelector('.main-svg .trace') !== null;
}

/** Runs in the page: elements and addresses in the cell that could load, run or lead somewhere. */
function findHarm(there: string): string[] {
	const place = document.querySelector('[role=group][aria-label="Cell fares"]')!;
	const elements = [...place.querySelectorAll('*')];
	const harmful = 'script iframe link meta base object embed form video audio image'.split(' ');
	const tags = elements.map((element) => element.localName).filter((name) => harmful.includes(name));
	const values = elements.flatMap((element) =>
		[...element.attributes]
			.filter(({ name }) => /href|src|style|^data$|poster|action|ping|background|^on/.test(name))
			.map(({ name, value }) => `${name}=${value}`)
	);
	return [...tags, ...values.filter((value) => value.includes(there) || /javascript:|^on/.test(value))];
}

describe.each(testedEngines)('in %s', { retry: 0 }, (name) => {
	let engine: Engine;
	let tab: Tab;
	beforeAll(async () => {
		engine = await openEngine(name);
		tab = await engine.openTab();
	});
	afterAll(() => engine?.close());

	it('HTML and addresses can do harm when nobody cleans them', async () => {
		await tab.goto(`${bare.url}/`);
		await tab.ask((there) => {
			const element = document.createElement('div');
			element.innerHTML = `<img src="${there}/img" onerror="window.__pwned = 1">`;
			document.body.append(element);
		}, attacker.url);
		await vi.waitFor(async () => expect(await isPwned(tab)).toBe(true), patience);
		expect(attacker.hits).toContain('/img');
	});

	it.each(['with', 'without'])(
		'what a cell shows loads, runs and changes nothing, %s the page’s policy',
		async (how) => {
			await tab.goto(`${how === 'with' ? guarded.url : bare.url}/lesson/statistics`);
			await untilReady(tab);
			await run(tab, cell, poisonedOutputs(attacker.url), /^Stopped at an error/);
			await vi.waitFor(async () => expect(await tab.ask(showChart, null)).toBe(true), patience);
			await tab.ask(() => document.querySelectorAll('details').forEach((part) => (part.open = true)), null);
			expect(await tab.ask(findHarm, attacker.url)).toEqual([]);
			expect(await isPwned(tab)).toBe(false);
			expect(await tab.ask(findPollution, null)).toEqual([]);
			await run(tab, cell, `'still ' + 'alive'`);
			await untilRead(tab, /still alive/, [cell]);
			expect(attacker.hits).toEqual([]);
		}
	);
});
