import { afterEach, describe, expect, it, vi } from 'vitest';
import { nextTask } from '#base/pause.ts';
import { Port } from '#base/port.ts';
import { nodeHost } from '#cli/node/node-host.ts';
import type { WorkerHandle, WorkerHost } from '#kernel/page/host.ts';
import type { CellConfig, NotebookServices } from '#notebook/notebook-services.ts';
import type { Notebook } from '#notebook/notebook.svelte.ts';
import type { RunRequest } from '#protocol/kernel.ts';
import { openTestNotebook } from '../../support/notebook.ts';
import { until } from '../../support/until.ts';

vi.setConfig({ testTimeout: 30_000 });

const opened: Notebook[] = [];
afterEach(() => {
	vi.useRealTimers();
	vi.restoreAllMocks();
	opened.splice(0).forEach((notebook) => notebook.dispose());
});

function open(sources: Record<string, string>, services: Partial<NotebookServices> = {}): Notebook {
	const cells = Object.entries(sources).map(([id, starter]): CellConfig => ({ id, kind: 'demo', starter }));
	const notebook = openTestNotebook(cells, services);
	opened.push(notebook);
	return notebook;
}

const states = (notebook: Notebook) => Object.fromEntries(notebook.cells.map(({ id, run }) => [id, run]));

/** Takes long, and ends by itself when it is asked to. */
const patient = `import { progress } from 'stagecoach/display';
let steps = 0;
for (const _ of progress(1e9)) { steps++; await new Promise((resolve) => setTimeout(resolve, 1)); }`;

describe('what ends by itself', () => {
	it('keeps its values', async () => {
		const notebook = open({ a: patient, b: 'steps > 0' });
		const run = notebook.runCell('a');
		await until(() => expect(notebook.cell('a').outputs).toHaveLength(1));
		notebook.stop();
		await run;
		expect(notebook.cell('a')).toMatchObject({ run: 'done', note: expect.stringMatching(/^Stopped early/) });
		await notebook.runCell('b');
		expect(notebook.cell('b').outputs).toMatchObject([{ value: { value: true } }]);
		expect(states(notebook)).toEqual({ a: 'done', b: 'done' });
	});

	it.each([
		['soon', 0],
		['after so long that a loop is suspected', 60_000]
	])('is not followed by the cell that needed it: stopped %s', async (_, later) => {
		const notebook = open({ a: patient, b: 'const b = steps; b' });
		const run = notebook.runCell('b');
		await until(() => expect(notebook.cell('a').outputs).toHaveLength(1));
		const now = performance.now.bind(performance);
		vi.spyOn(performance, 'now').mockImplementation(() => now() + later);
		notebook.stop();
		await run;
		expect(states(notebook)).toEqual({ a: 'done', b: 'stopped' });
		expect(notebook.cell('b').outputs).toEqual([]);
	});
});

describe('a training whose batches take long', () => {
	/** @param ms of each batch */
	const slow = (ms: number) => `import * as tf from '@tensorflow/tfjs';
const model = tf.sequential({ layers: [tf.layers.dense({ units: 1, inputShape: [1] })] });
model.compile({ loss: 'meanSquaredError', optimizer: 'sgd' });
const onBatchEnd = () => { for (const end = performance.now() + ${ms}; performance.now() < end; ); };
await model.fit(tf.ones([64, 1]), tf.ones([64, 1]), { epochs: 1e6, callbacks: { onBatchEnd } });`;

	async function train(ms: number): Promise<{ notebook: Notebook; run: Promise<void> }> {
		const notebook = open({ a: slow(ms), b: 'model.predict(tf.ones([2, 1])).shape[0]' });
		const run = notebook.runCell('a');
		await until(() => expect(notebook.cell('a').outputs).toMatchObject([{ training: { batches: 2 } }]));
		return { notebook, run };
	}

	it('says at once that Stop was heard, and keeps its model', async () => {
		const { notebook, run } = await train(200);
		notebook.stop();
		await until(() => expect(notebook.cell('a').note).toMatch(/^Finishing the present batch/));
		await run;
		expect(notebook.cell('a')).toMatchObject({ run: 'done', note: expect.stringMatching(/^Stopped early/) });
		await notebook.runCell('b');
		expect(notebook.cell('b').outputs).toMatchObject([{ value: { value: 2 } }]);
	});

	it('is ended at once when Stop is pressed again', async () => {
		const { notebook, run } = await train(1e7);
		notebook.stop();
		await until(() => expect(notebook.cell('a').note).toMatch(/^Finishing the present batch/));
		notebook.stop();
		await run;
		expect(notebook.cell('a').run).toBe('stopped');
		expect(notebook.cell('a').note).not.toMatch(/^Finishing/);
	});
});

describe('while the kernel', () => {
	it('is being fetched, a stopped cell does not begin', async () => {
		const { promise, resolve } = Promise.withResolvers<typeof nodeHost>();
		const notebook = open({ a: 'globalThis.ran = true', b: 'typeof ran' }, { makeHost: () => promise });
		const run = notebook.runCell('a');
		await until(() => expect(notebook.cell('a').run).toBe('queued'));
		notebook.stop();
		expect(notebook.cell('a').run).toBe('stopped');
		resolve(nodeHost);
		await run;
		expect(notebook.cell('a').run).toBe('stopped');
		await notebook.runCell('b');
		expect(notebook.cell('b').outputs).toMatchObject([{ value: { value: 'undefined' } }]);
	});

	it('starts, a cell that waits for it is stopped at once', async () => {
		const start = vi.fn(nodeHost.start).mockReturnValueOnce(new Promise(() => undefined));
		const notebook = open({ a: '1' }, { makeHost: async () => ({ ...nodeHost, start }) });
		const run = notebook.runCell('a');
		await until(() => expect(notebook.cell('a').run).toBe('running'));
		notebook.stop();
		await run;
		expect(notebook.cell('a').run).toBe('stopped');
		await notebook.runCell('a');
		expect(notebook.cell('a').run).toBe('done');
	});
});

it('the search for the loop that was stopped gives way to the next run', async () => {
	const notebook = open({ endless: 'await new Promise(() => {})', quick: '1' });
	const run = notebook.runCell('endless');
	await until(() => expect(notebook.cell('endless').run).toBe('running'));
	vi.useFakeTimers({ toFake: ['setTimeout', 'performance'] }); // the search gives up after seconds that never pass
	vi.setSystemTime(0);
	await vi.advanceTimersByTimeAsync(1e6);
	notebook.stop();
	await vi.waitUntil(() => notebook.cell('endless').run === 'stopped');
	await notebook.runCell('quick');
	await run;
	expect(states(notebook)).toEqual({ endless: 'stopped', quick: 'done' });
});

it('what the kernel shows while it is asked to end is kept where the run goes on, and dropped where it is ended', async () => {
	const talking = (answers: boolean) => ({
		...nodeHost,
		start: async () => makeTalkingWorker(answers)
	});
	for (const answers of [true, false]) {
		const notebook = open({ a: '1' }, { makeHost: async () => talking(answers) });
		const run = notebook.runCell('a');
		await until(() => expect(notebook.cell('a').outputs).toHaveLength(1));
		notebook.stop();
		await run;
		await nextTask();
		await until(() => expect(notebook.cell('a').outputs).toHaveLength(answers ? 2 : 1));
		expect(notebook.cell('a').run).toBe(answers ? 'done' : 'stopped');
	}
});

/** Shows something when it is run, and once more when it is asked to end. */
async function makeTalkingWorker(endsByItself: boolean): Promise<WorkerHandle> {
	const { port1, port2 } = new MessageChannel();
	const ended = Promise.withResolvers<{ milliseconds: number }>();
	let show: () => void;
	const port: Port = new Port(port2, {
		preload: () => undefined,
		run: ({ cell, version }: RunRequest) => {
			const outputs = [{ kind: 'console', level: 'log', values: [{ type: 'number', value: 1 }] }];
			show = () => port.notify('output', { cell, version, outputs });
			show();
			return ended.promise;
		},
		interrupt: () => {
			show();
			if (endsByItself) ended.resolve({ milliseconds: 1 });
			return endsByItself;
		}
	});
	return { end: port1, terminate: () => port2.close() };
}

it('a widget stays where it is when its run ends while the kernel has not yet answered whether it would', async () => {
	const gates = [Promise.withResolvers<undefined>(), Promise.withResolvers<undefined>()];
	let runs = 0;
	const widget = { type: 'slider', label: 'k', min: 0, max: 9, step: 1, value: 5 };
	const host: WorkerHost = {
		start: async () => {
			const { port1, port2 } = new MessageChannel();
			const port: Port = new Port(port2 as never, {
				run: async ({ cell, version }: RunRequest) => {
					await gates[runs++]?.promise;
					const output = { kind: 'widget', slot: 'slider k', widget };
					port.notify('output', { cell, version, outputs: [output] });
					return { milliseconds: 1 };
				},
				interrupt: () => new Promise(() => undefined),
				preload: () => undefined
			});
			return { end: port1 as never, terminate: () => port.close() };
		},
		module: async () => ({ text: '' }),
		dataset: () => Promise.reject(new Error('None is needed.')),
		ownFile: async () => undefined
	};
	const notebook = open({ a: '1' }, { makeHost: async () => host });
	const cell = notebook.cell('a');
	const shown: number[] = [];
	const end = cell.end.bind(cell);
	cell.end = (run) => {
		end(run);
		shown.push(cell.outputs.length);
	};
	gates[0]!.resolve(undefined);
	await notebook.runCell('a');
	notebook.setWidget('a', 'slider k', 1);
	await until(() => expect(runs).toBe(2));
	notebook.setWidget('a', 'slider k', 2); // asks the run to end, and puts by what comes
	await nextTask();
	gates[1]!.resolve(undefined);
	await until(() => expect(shown).toHaveLength(3));
	expect(shown).toEqual([1, 1, 1]);
});
