import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine, Tab } from '../engines/engine.ts';
import { openEngine, testedEngines } from '../engines/engines.ts';
import { pasteAndRun, run, untilReady } from '../engines/learner.ts';
import { click, read, untilRead, type Step } from '../engines/look.ts';
import { openServer, type TestServer } from '../engines/server.ts';
import { attackFromCell, cell } from '../isolation/attack.ts';
import { forging, layNet, readNet } from '../isolation/attempts/messages.ts';

let site: TestServer;
beforeAll(async () => (site = await openServer()));
afterAll(() => site.close());

const task: Step = ['region', 'Mean and median'];
const targets = { attacker: 'http://127.0.0.1:9', stun: '', site: '', blob: '' };

describe.each(testedEngines)('in %s', { retry: 0 }, (name) => {
	let engine: Engine;
	let tab: Tab;
	beforeAll(async () => {
		engine = await openEngine(name);
		tab = await engine.openTab();
		await tab.goto(`${site.url}/lesson/statistics`);
		await untilReady(tab);
	});
	afterAll(() => engine?.close());

	async function expectAlive(): Promise<void> {
		await run(tab, cell, `'still ' + 'alive'`);
		await untilRead(tab, /still alive/, [cell]);
	}

	/** Ends the kernel with all that was patched in it. */
	async function startAfresh(): Promise<void> {
		await pasteAndRun(tab, cell, 'for (;;) {}');
		await click(tab, [cell, ['button', 'Stop']]);
		await untilRead(tab, /^Stopped/, [cell, ['status']]);
		await expectAlive();
	}

	it('a cell cannot speak in the kernel’s name', async () => {
		expect(await attackFromCell(tab, forging, targets)).toEqual([]);
		await expectAlive();
	});

	it('a net over every built-in function catches no port, and a wrong answer stays wrong', async () => {
		await run(tab, cell, layNet);
		await untilRead(tab, /the net lies over \d{2,}/, [cell]);
		await pasteAndRun(tab, task, 'const mean = () => 0, median = () => 0;');
		await untilRead(tab, /^Not yet/, [task, ['status']]);
		await run(tab, cell, readNet);
		await untilRead(tab, /ports caught: 0\./, [cell]);
		await startAfresh();
	});

	it('what a stopped or an earlier run still says is not shown', async () => {
		const code = `setInterval(() => console.log('late ' + 'line'), 1); setTimeout(() => { throw new Error('late ' + 'error'); }, 50); 'first ' + 'run'`;
		await run(tab, cell, code);
		await untilRead(tab, /late line/, [cell]);
		await run(tab, cell, `'second ' + 'run'`);
		await untilRead(tab, /second run/, [cell]);
		await pasteAndRun(tab, cell, `for (let at = 0; ; at++) console.log('line ' + at, 'x'.repeat(1000));`);
		await untilRead(tab, /line 1/, [cell]);
		await click(tab, [cell, ['button', 'Stop']]);
		await untilRead(tab, /^Stopped/, [cell, ['status']]);
		const text = await read(tab, [cell]);
		await expectAlive();
		expect(text).not.toMatch(/late (line|error)/);
		expect(await read(tab, [cell])).not.toMatch(/line \d/);
	});

	it('errors without end are counted, not shown', async () => {
		await run(
			tab,
			cell,
			`for (let at = 0; at < 3000; at++) {
				reportError(new Error('flood ' + at));
				void Promise.reject(new Error('flood ' + at));
				setTimeout(() => { throw new Error('flood ' + at); });
			}
			await new Promise((resolve) => setTimeout(resolve, 1000));
			'over' + 'flowed'`
		);
		await untilRead(tab, /overflowed/, [cell]);
		expect((await read(tab, [cell])).match(/Error: flood/g)!.length).toBeLessThan(50);
		await expectAlive();
	});

	it('outputs and requests without end become few messages, though the clock was patched', async () => {
		await run(
			tab,
			cell,
			`import { progress } from 'stagecoach/display';
			import { load } from 'stagecoach/data';
			let time = performance.now();
			Performance.prototype.now = () => (time += 1000);
			for (const one of progress(Array.from({ length: 1e5 }, (_, at) => at))) if (one % 1000 === 0) void load('titanic');
			'over' + 'flowed'`
		);
		await untilRead(tab, /overflowed/, [cell]);
		await startAfresh();
	});

	it('giant outputs are cut, though every function that cuts was patched away', async () => {
		await run(
			tab,
			cell,
			`Array.prototype.slice = function () { return this; };
			display(Array.from({ length: 1e5 }, () => 'text'));
			let deep = {}; for (let at = 0; at < 1e5; at++) deep = { deep };
			display(deep);
			String.prototype.slice = function () { return 'long '.repeat(1e6); };
			console.log('text'); display('text');
			'over' + 'flowed'`,
			/^(Ran in|Stopped at an error)/
		);
		expect((await read(tab, [cell])).length).toBeLessThan(500_000);
		await startAfresh();
	});

	it('a worker that sleeps for ever can be stopped', async () => {
		await pasteAndRun(
			tab,
			cell,
			`const { buffer } = new WebAssembly.Memory({ initial: 1, maximum: 1, shared: true });
			Atomics.wait(new Int32Array(buffer), 0, 0);`
		);
		await click(tab, [cell, ['button', 'Stop']]);
		await untilRead(tab, /^Stopped/, [cell, ['status']]);
		await expectAlive();
	});
});
