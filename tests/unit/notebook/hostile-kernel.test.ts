import { MessageChannel } from 'node:worker_threads';
import { afterEach, describe, expect, it } from 'vitest';
import { Port } from '#base/port.ts';
import type { WorkerHost } from '#kernel/page/host.ts';
import { checkRunResult } from '#notebook/check-run-result.ts';
import type { Notebook } from '#notebook/notebook.svelte.ts';
import { tensorsLeft } from '#words/cells.ts';
import type { RunRequest } from '#protocol/kernel.ts';
import { openTestNotebook } from '../../support/notebook.ts';
import { until } from '../../support/until.ts';

const opened: Notebook[] = [];
afterEach(() => opened.splice(0).forEach((notebook) => notebook.dispose()));

/** A notebook with a cell `a`, whose kernel answers a run as `answer` says. */
function open(answer: (request: RunRequest, port: Port) => unknown): Notebook {
	const host: WorkerHost = {
		start: async () => {
			const { port1, port2 } = new MessageChannel();
			const port: Port = new Port(port2 as never, {
				run: (request: RunRequest) => answer(request, port),
				preload: () => undefined,
				interrupt: () => false
			});
			return { end: port1 as never, terminate: () => port.close() };
		},
		module: async () => ({ text: '' }),
		dataset: () => Promise.reject(new Error('None is needed.')),
		ownFile: async () => undefined
	};
	const notebook = openTestNotebook([{ id: 'a', kind: 'demo', starter: '1' }], {
		makeHost: async () => host
	});
	opened.push(notebook);
	return notebook;
}

const huge = 'x'.repeat(1e6);
const holders = Array.from({ length: 1e5 }, () => ({ name: huge, kind: 'model', count: 1 }));

const answers: [what: string, answer: unknown][] = [
	['nothing', undefined],
	['null', null],
	['a number', 5],
	['a text', 'done'],
	['a list', [{ milliseconds: 1 }]],
	['no duration', {}],
	['a duration in words', { milliseconds: 'long' }],
	['a duration that is no number', { milliseconds: NaN }],
	['a duration without end', { milliseconds: Infinity }],
	['a negative duration', { milliseconds: -5 }],
	['an error that is none', { milliseconds: 1, error: 5 }],
	['an error that is null', { milliseconds: 1, error: null }],
	['an error of the wrong shape', { error: { name: {}, message: [], stack: 5, line: -1 } }],
	['an error that is too long', { error: { name: huge, message: huge, stack: huge, line: 1e300 } }],
	['tensors that are a number', { milliseconds: 1, tensors: 5 }],
	['tensors that are null', { milliseconds: 1, tensors: null }],
	['tensors of the wrong shape', { tensors: { count: 'x', bytes: {}, held: 'x', loose: -1 } }],
	['tensors beyond number', { tensors: { count: 1e300, bytes: Infinity, held: [null, 5, {}], loose: NaN } }],
	[
		'tensors with too many holders',
		{ tensors: { count: 5, bytes: 5, held: holders.slice(0, 100), loose: 0 } }
	]
];

describe('an answer of the wrong shape', () => {
	it.each(answers)('%s harms nothing', async (_, answer) => {
		const notebook = open(() => answer);
		await notebook.runCell('a');
		const cell = notebook.cell('a');
		expect(['done', 'failed']).toContain(cell.run);
		expect(cell.milliseconds).toSatisfy((value: unknown) => Number.isFinite(value));
		expect(JSON.stringify(cell.outputs).length).toBeLessThan(30_000);
		expect(cell.tensors ? tensorsLeft(cell.tensors).length : 0).toBeLessThan(10_000);
		expect(notebook.kernel).toBe('ready');
	});

	it('is told in words when nothing of it can be read', async () => {
		const notebook = open(() => 5);
		await notebook.runCell('a');
		expect(notebook.cell('a').outputs).toMatchObject([
			{ kind: 'error', error: { message: expect.stringContaining('cannot be read') as string } }
		]);
	});

	it('is taken as it is when it is right', () => {
		const right = {
			milliseconds: 1.5,
			tensors: { count: 2, bytes: 8, held: [{ name: 'x', kind: 'tensor', count: 1 }], loose: 1 }
		};
		expect(checkRunResult(structuredClone(right))).toEqual(right);
		const error = { name: 'TypeError', message: 'no', stack: 'at cell:a:1:2:3', line: 4 };
		expect(checkRunResult({ milliseconds: 2, error })).toEqual({ milliseconds: 2, error });
	});

	it('holds no more than a view can show', () => {
		const { tensors } = checkRunResult({ tensors: { count: 1, bytes: 1, held: holders, loose: 0 } });
		expect(tensors!.held).toHaveLength(50);
		expect(tensors!.held[0]!.name).toHaveLength(100);
	});
});

describe('an answer that never comes', () => {
	it('can be stopped while outputs flood the page', async () => {
		const line = { kind: 'console', level: 'log', values: [{ type: 'number', value: 1 }] };
		let flood: ReturnType<typeof setInterval> | undefined;
		const notebook = open(({ cell, version }, port) => {
			flood = setInterval(() => {
				for (let n = 0; n < 20; n++) port.notify('output', { cell, version, outputs: Array(500).fill(line) });
			}, 1);
			return new Promise(() => undefined);
		});
		const running = notebook.runCell('a');
		await until(() => expect(notebook.cell('a').outputs.length).toBeGreaterThan(1000));
		notebook.stop();
		await running;
		clearInterval(flood);
		expect(notebook.cell('a').run).toBe('stopped');
		expect(notebook.cell('a').outputs.length).toBeLessThanOrEqual(2500);
	});
});
