import { afterEach, describe, expect, it, vi } from 'vitest';
import { nextTask } from '#base/pause.ts';
import { Port } from '#base/port.ts';
import { nodeHost } from '#cli/node/node-host.ts';
import type { WorkerHandle } from '#kernel/page/host.ts';
import type { CellConfig, NotebookServices } from '#notebook/notebook-services.ts';
import type { Notebook } from '#notebook/notebook.svelte.ts';
import type { RunRequest } from '#protocol/kernel.ts';
import { openTestNotebook } from '../../support/notebook.ts';

vi.setConfig({ testTimeout: 30_000 });

const opened: Notebook[] = [];
afterEach(() => {
	vi.useRealTimers();
	opened.splice(0).forEach((notebook) => notebook.dispose());
});

function open(sources: Record<string, string>, services: Partial<NotebookServices> = {}): Notebook {
	const cells = Object.entries(sources).map(([id, starter]): CellConfig => ({ id, kind: 'demo', starter }));
	const notebook = openTestNotebook(cells, services);
	opened.push(notebook);
	return notebook;
}

const until = (check: () => void) => vi.waitFor(check, { timeout: 10_000 });
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

	it('is not followed by the cell that needed it', async () => {
		const notebook = open({ a: patient, b: 'const b = steps; b' });
		const run = notebook.runCell('b');
		await until(() => expect(notebook.cell('a').outputs).toHaveLength(1));
		notebook.stop();
		await run;
		expect(states(notebook)).toEqual({ a: 'done', b: 'stopped' });
		expect(notebook.cell('b').outputs).toEqual([]);
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
