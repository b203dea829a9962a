import { beforeEach, describe, expect, it } from 'vitest';
import { setDisplayHost } from '#display/host.ts';
import * as display from '#display/index.ts';
import { furnish } from '#kernel/worker/surroundings.ts';
import { makeSession, type TestSession } from '../../support/session.ts';
import { until } from '../../support/until.ts';

/** Frames go off when a test says so. */
const frames = new Map<number, (time: number) => void>();
let lastFrame = 0;

/** What cells find around them, as `world`: their own globals are those of the test. */
function makeWorld() {
	const { fetch, setTimeout, clearTimeout, setInterval, clearInterval, queueMicrotask } = globalThis;
	return {
		...{ fetch, setTimeout, clearTimeout, setInterval, clearInterval, queueMicrotask },
		requestAnimationFrame: (callback: (time: number) => void) => (
			frames.set(++lastFrame, callback),
			lastFrame
		),
		cancelAnimationFrame: (id: number) => void frames.delete(id)
	};
}

let made: TestSession;
beforeEach(() => {
	frames.clear();
	made = makeSession({ 'stagecoach/display': { ...display } });
	setDisplayHost(made.session);
	const world = makeWorld();
	furnish(world as never, made.session);
	Object.assign(globalThis, { world, seen: [] });
});

async function run(id: string, source: string): Promise<void> {
	expect(await made.run(id, source)).not.toHaveProperty('error');
}

const seen = () => (globalThis as unknown as { seen: unknown[] }).seen;

/** What the cell has printed so far, once there is something. */
async function printed(cell: string): Promise<unknown[]> {
	await until(() => expect(made.outputs(cell)).not.toEqual([]));
	return made
		.outputs(cell)
		.flatMap((output) => (output.kind === 'console' ? output.values : []))
		.map((value) => ('value' in value ? value.value : value.type));
}

/** Long enough for every timer that a test sets. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 60));

const loops = {
	setTimeout: 'world.setTimeout(() => seen.push("late"), 20);',
	setInterval: 'world.setInterval(() => seen.push("late"), 5);',
	'a chain of timers':
		'const again = () => { seen.push("late"); world.setTimeout(again, 5); }; world.setTimeout(again, 20);',
	'a loop that awaits':
		'(async () => { for (;;) { await new Promise((resolve) => world.setTimeout(resolve, 20)); seen.push("late"); } })();'
};

it('what timers throw, or a cell reports, is told as an error of the cell', async () => {
	const names = ['setTimeout', 'queueMicrotask', 'requestAnimationFrame'];
	for (const name of names)
		await run(name, `world.${name}(() => { throw new Error("of ${name}") }); undefined`);
	frames.get(lastFrame)!(0);
	await run('report', 'world.reportError(new Error("of a report")); undefined');
	const told = () => made.lateErrors.map(({ cell, error }) => `${cell}: ${error.message}`);
	const wanted = [...names.map((name) => `${name}: of ${name}`), 'report: of a report'];
	await until(() => expect(told().sort()).toEqual(wanted.sort()));
});

describe('what an old run has set going', () => {
	it.each(Object.entries(loops))('ends when the cell runs again: %s', async (_, source) => {
		await run('a', `${source} undefined`);
		await run('a', '1');
		await settle();
		expect(seen()).toEqual([]);
	});

	it('ends when the cell is deleted or fails', async () => {
		await run('a', `${loops.setInterval} undefined`);
		made.session.forget(['a']);
		expect(await made.run('b', `${loops.setInterval} throw 1`)).toHaveProperty('error');
		await settle();
		expect(seen()).toEqual([]);
	});

	it('goes on while other cells run', async () => {
		await run('a', `${loops.setInterval} undefined`);
		await run('b', '1');
		await until(() => expect(seen().length).toBeGreaterThan(2));
		made.session.forget(['a']);
	});

	it('ends with frames too', async () => {
		await run('a', 'world.requestAnimationFrame(() => seen.push("frame")); undefined');
		expect(frames.size).toBe(1);
		await run('a', 'world.cancelAnimationFrame(world.requestAnimationFrame(() => 1)); undefined');
		expect(frames.size).toBe(0);
	});

	it('cannot set going anything new', async () => {
		await run(
			'a',
			'globalThis.zombie = () => world.setTimeout(() => seen.push("late"), 1); world.setTimeout(() => 1, 1e6);'
		);
		const old = made.session.turns.current!;
		await run('a', '1');
		const { zombie } = globalThis as unknown as { zombie(): unknown };
		made.session.turns.take(old, zombie);
		await settle();
		expect(seen()).toEqual([]);
	});

	it('is cleared as ever, and gets its arguments', async () => {
		await run(
			'a',
			`const id = world.setTimeout(() => seen.push('cleared'), 5);
			world.clearTimeout(id);
			world.setTimeout((...given) => seen.push(given), 5, 1, 'two');
			world.clearTimeout(undefined);`
		);
		await until(() => expect(seen()).toEqual([[1, 'two']]));
	});

	it.each(['setTimeout', 'queueMicrotask'])('%s needs a function', async (name) => {
		const { error } = await made.run('a', `world.${name}('alert(1)')`);
		expect(error).toMatchObject({ name: 'TypeError', message: `${name} needs a function to call.` });
	});
});

describe('what a timer prints', () => {
	it('appears under the cell that has set it, while another one runs', async () => {
		await run('a', 'world.setTimeout(() => world.console.log("from a"), 5); undefined');
		await run(
			'b',
			`world.console.log('b begins');
			await new Promise((resolve) => world.setTimeout(resolve, 30));
			world.console.log('b ends');`
		);
		expect(await printed('a')).toEqual(['from a']);
		expect(await printed('b')).toEqual(['b begins', 'b ends']);
	});

	it('appears there when promises follow the timer', async () => {
		await run(
			'a',
			`(async () => {
				await new Promise((resolve) => world.setTimeout(resolve, 5));
				await Promise.resolve();
				world.console.log('from a');
			})();
			undefined`
		);
		await run('b', '1');
		expect(await printed('a')).toEqual(['from a']);
	});

	it('is not taken for that of a cell which waits for something else than a timer', async () => {
		const { port1, port2 } = new MessageChannel();
		Object.assign(globalThis, { port1 });
		await run('a', 'world.setTimeout(() => { seen.push("a"); }, 5); undefined');
		const ended = run(
			'b',
			`await new Promise((resolve) => { port1.onmessage = resolve; });
			world.console.log('from b');`
		);
		await until(() => expect(seen()).toEqual(['a']));
		await settle();
		port2.postMessage('go');
		await ended;
		expect(await printed('b')).toEqual(['from b']);
		port1.close();
	});

	it('is dropped when its run is over', async () => {
		await run(
			'a',
			'(async () => { await new Promise((resolve) => (globalThis.go = resolve)); world.console.log("late"); })(); undefined'
		);
		const old = made.session.turns.current!;
		await run('a', '1');
		const shown = made.messages.length;
		const { go } = globalThis as unknown as { go(): void };
		made.session.turns.take(old, go);
		await settle();
		expect(made.messages).toHaveLength(shown);
	});
});

describe('an error that nobody waits for', () => {
	it('names the cell and the run whose timer it was', async () => {
		await run('a', 'world.setTimeout(() => 1, 1e6); undefined');
		const owner = made.session.turns.current!;
		await run('b', '1');
		owner.onInvalidate(() => {
			throw new Error('at the end');
		});
		made.session.turns.take(owner, () => made.session.throwLate(new Error('in a')));
		expect(made.lateErrors).toMatchObject([{ cell: 'a', version: 1, error: { message: 'in a' } }]);
		made.session.forget(['a']);
		made.session.turns.take(owner, () => made.session.throwLate(new Error('too late')));
		expect(made.lateErrors.slice(1)).toEqual([
			{ cell: 'a', error: expect.objectContaining({ message: 'at the end' }) as unknown }
		]);
	});
});

describe('onInvalidate', () => {
	const source = 'import { onInvalidate } from "stagecoach/display"; onInvalidate(() => seen.push("freed"));';

	it('calls back once, when the cell runs again', async () => {
		await run('a', source);
		expect(seen()).toEqual([]);
		await run('a', '1');
		await run('a', '2');
		expect(seen()).toEqual(['freed']);
	});

	it('calls back when the cell is deleted, and when it fails', async () => {
		await run('a', source);
		made.session.forget(['a']);
		expect(await made.run('b', `${source} throw 1`)).toHaveProperty('error');
		expect(seen()).toEqual(['freed', 'freed']);
	});

	it('calls all callbacks, though one throws', async () => {
		await run(
			'a',
			`${source} onInvalidate(() => { throw new Error('no') }); onInvalidate(() => seen.push('too'));`
		);
		await run('a', '1');
		expect(seen()).toEqual(['freed', 'too']);
		expect(made.lateErrors).toMatchObject([{ cell: 'a', error: { message: 'no' } }]);
	});

	it('is the end: what it puts off is not done', async () => {
		const late = (name: string) => `onInvalidate(() => world.${name}(() => seen.push('late')));`;
		await run('a', `${source} ${late('queueMicrotask')} ${late('setTimeout')} undefined`);
		await run('a', '1');
		await settle();
		expect(seen()).toEqual(['freed']);
	});

	it('does nothing in a function that checks call', async () => {
		await run(
			'a',
			'import { onInvalidate } from "stagecoach/display"; const f = () => onInvalidate(() => seen.push("x"));'
		);
		await made.call('f');
		expect(seen()).toEqual([]);
	});
});
