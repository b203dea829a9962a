import { MessageChannel } from 'node:worker_threads';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Port } from '#base/port.ts';
import { nodeHost } from '#cli/node/node-host.ts';
import type { WorkerHost } from '#kernel/page/host.ts';
import type { CellConfig, NotebookServices } from '#notebook/notebook-services.ts';
import { Notebook } from '#notebook/notebook.svelte.ts';
import type { RunRequest } from '#protocol/kernel.ts';
import type { Draft, Progress } from '#storage/database.ts';
import type { LessonStore } from '#storage/lesson-store.ts';
import { makeMemoryStore } from '#storage/memory-store.ts';
import { until } from '../../support/until.ts';

vi.setConfig({ testTimeout: 60_000 });

const checks = fileURLToPath(new URL('../../support/checks.ts', import.meta.url));
const starter = 'function double(value: number): number {\n\t// TODO\n\treturn 0;\n}';
const right = 'const double = (value: number) => value * 2;';

interface FakeStore extends LessonStore {
	drafts: Draft[];
	progress: Progress[];
	saved: [cell: string, source: string][];
	failure: Error | undefined;
	/** As another tab does. */
	writeElsewhere(cell: string, source: string): void;
}

function makeStore(): FakeStore {
	let listener: (cell: string, source: string) => void = () => undefined;
	const store: FakeStore = {
		...makeMemoryStore(),
		drafts: [],
		progress: [],
		saved: [],
		failure: undefined,
		writeElsewhere: (cell, source) => listener(cell, source),
		loadDrafts: async () => refuse() ?? store.drafts,
		loadProgress: async () => refuse() ?? store.progress,
		saveDraft: async (cell, source) => void (refuse() ?? store.saved.push([cell, source])),
		saveProgress: async (progress) => void (refuse() ?? store.progress.push(progress)),
		watchDrafts: (listen) => {
			listener = listen;
			return () => (listener = () => undefined);
		}
	};
	const refuse = (): undefined => {
		if (store.failure) throw store.failure;
	};
	return store;
}

function makeFakeHost(
	run: (port: Port, request: RunRequest) => Promise<unknown>,
	call?: () => Promise<unknown>
): WorkerHost {
	return {
		start: async () => {
			const { port1, port2 } = new MessageChannel();
			const port: Port = new Port(port2 as never, {
				run: (request: RunRequest) => run(port, request),
				...(call && { call }),
				preload: () => undefined
			});
			return { end: port1 as never, terminate: () => port.close() };
		},
		module: async () => ({ text: '' }),
		dataset: () => Promise.reject(new Error('None is needed.')),
		ownFile: async () => undefined
	};
}

const open: Notebook[] = [];
afterEach(() => open.splice(0).forEach((notebook) => notebook.dispose()));

const demo = (id: string, source: string): CellConfig => ({ id, kind: 'demo', starter: source });
const task: CellConfig = { id: 'task', kind: 'task', starter, hintCount: 2 };

function openNotebook(cells: CellConfig[], services: Partial<NotebookServices> = {}) {
	const store = makeStore();
	const notebook = new Notebook(cells, {
		...{
			lesson: 'lesson',
			datasets: [],
			store,
			makeHost: async () => nodeHost,
			loadChecks: async () => checks,
			now: () => 1000,
			nextSeed: () => 1
		},
		...services
	});
	open.push(notebook);
	const states = () => notebook.cells.map(({ run }) => run);
	return { notebook, store, states };
}

const typed = (notebook: Notebook) =>
	notebook.cell('task') as Notebook['cells'][number] & { verdict?: { outcome: string } };

describe('running cells', () => {
	it('shows the outputs, the duration and the state of a run', async () => {
		const { notebook } = openNotebook([demo('a', 'console.log("hi"); 1 + 1')]);
		await notebook.runCell('a');
		expect(notebook.cell('a')).toMatchObject({ run: 'done', note: '' });
		expect(notebook.cell('a').outputs.map(({ kind }) => kind)).toEqual(['console', 'value']);
		expect(notebook.cell('a').milliseconds).toBeGreaterThan(0);
		expect(notebook.kernel).toBe('ready');
	});

	it('queues cells and runs them in the order in which they were pressed', async () => {
		const order: string[] = [];
		const { notebook, states } = openNotebook([
			demo('a', 'globalThis.at = []; at.push("a")'),
			demo('b', 'at.push("b")'),
			demo('c', 'at.push("c"); at.join("")')
		]);
		const runs = ['a', 'b', 'c'].map((id) => notebook.runCell(id).then(() => order.push(id)));
		expect(states()).toEqual(['queued', 'queued', 'queued']);
		await Promise.all(runs);
		expect(order).toEqual(['a', 'b', 'c']);
		expect(notebook.cell('c').outputs).toMatchObject([{ value: { value: 'abc' } }]);
	});

	it('runs a cell once when Run is pressed twice', async () => {
		const { notebook } = openNotebook([demo('a', 'globalThis.times = (globalThis.times ?? 0) + 1')]);
		await Promise.all([notebook.runCell('a'), notebook.runCell('a')]);
		expect(notebook.cell('a').outputs).toMatchObject([{ value: { value: 1 } }]);
	});

	it('runs first what a cell needs, and says so', async () => {
		const { notebook, states } = openNotebook([
			demo('a', 'const a = 1'),
			demo('b', 'const b = a'),
			demo('c', 'a + b')
		]);
		await notebook.runCell('c');
		expect(states()).toEqual(['done', 'done', 'done']);
		expect(notebook.cell('c')).toMatchObject({
			note: 'Ran “a” and “b” first, which this cell needs.',
			reads: ['a', 'b']
		});
	});

	it('says which need has failed, and shows the error there', async () => {
		const { notebook, states } = openNotebook([
			demo('a', 'throw new Error("no"); const a = 1'),
			demo('b', 'a')
		]);
		await notebook.runCell('b');
		expect(states()).toEqual(['failed', 'failed']);
		expect(notebook.cell('b').note).toContain('The cell “a”, which this one needs, stopped with an error');
		expect(notebook.cell('a').outputs).toMatchObject([
			{ kind: 'error', error: { message: 'no', place: { line: 1 } } }
		]);
	});

	it('marks a cell as stale when its text or what it needs has changed', async () => {
		const { notebook, states } = openNotebook([demo('a', 'const a = 1'), demo('b', 'a'), demo('c', '1')]);
		await notebook.runCell('b');
		await notebook.runCell('c');
		notebook.edit('a', 'const a = 2');
		expect(states()[0]).toBe('stale');
		await notebook.runCell('a');
		expect(states()).toEqual(['done', 'stale', 'done']);
	});

	it('runs all demo cells and no task', async () => {
		const { notebook, states } = openNotebook([demo('a', '1'), task, demo('b', '2')]);
		await notebook.runAll();
		expect(states()).toEqual(['done', 'idle', 'done']);
	});

	it('marks the mistakes in a text', async () => {
		const { notebook } = openNotebook([demo('a', 'const x = 1'), demo('b', 'const x = 2')]);
		await notebook.runCell('b');
		expect(notebook.cell('b').diagnostics).toMatchObject([
			{ place: { cell: 'b', line: 1, column: 7 }, endColumn: 8, severity: 'error' }
		]);
		expect(notebook.cell('b').run).toBe('failed');
		notebook.edit('b', 'const y = 2');
		await until(() => expect(notebook.cell('b').diagnostics).toEqual([]));
	});

	it('says why the kernel did not start, and tries again', async () => {
		let broken = true;
		const makeHost = async () => {
			if (broken) throw new Error('no frames here');
			return nodeHost;
		};
		const { notebook } = openNotebook([demo('a', '1')], { makeHost });
		await notebook.runCell('a');
		expect(notebook).toMatchObject({ kernel: 'failed', kernelProblem: 'no frames here' });
		expect(notebook.cell('a').run).toBe('failed');
		broken = false;
		await notebook.runCell('a');
		expect(notebook).toMatchObject({ kernel: 'ready', kernelProblem: '' });
		expect(notebook.cell('a').run).toBe('done');
	});
});

describe('stop', () => {
	it('ends what runs, empties the queue, and lets everything run again', async () => {
		const { notebook, states } = openNotebook([demo('a', 'await new Promise(() => {})'), demo('b', '2')]);
		const runs = [notebook.runCell('a'), notebook.runCell('b')];
		await until(() => expect(notebook.cell('a').run).toBe('running'));
		notebook.stop();
		await Promise.all(runs);
		expect(states()).toEqual(['stopped', 'idle']);
		expect(notebook.cell('a').note).toBe('Your text is kept; values come back when you run again.');
		await notebook.runCell('b');
		expect(notebook.cell('b').run).toBe('done');
	});

	it('names the loop that was stopped after a while', async () => {
		const { notebook } = openNotebook([demo('a', 'let n = 0;\nwhile (true) n++;')]);
		const run = notebook.runCell('a');
		await until(() => expect(notebook.cell('a').run).toBe('running'));
		await new Promise((resolve) => setTimeout(resolve, 1700));
		notebook.stop();
		await run;
		expect(notebook.cell('a').outputs).toMatchObject([
			{ kind: 'error', error: { place: { line: 2 }, name: 'LoopLimitError' } }
		]);
	});

	it('does nothing bad when nothing runs', () => {
		const { notebook, states } = openNotebook([demo('a', '1')]);
		notebook.stop();
		expect(states()).toEqual(['idle']);
	});
});

describe('a task', () => {
	it('is graded after its run, and what was done is stored', async () => {
		const { notebook, store } = openNotebook([task]);
		notebook.edit('task', right);
		await notebook.runCell('task');
		expect(notebook.cell('task')).toMatchObject({
			run: 'done',
			passed: true,
			attempts: 1,
			grading: false,
			maySeeSolution: true
		});
		expect(typed(notebook).verdict).toMatchObject({ task: 'lesson/task', outcome: 'passed' });
		expect(store.progress.at(-1)).toEqual({
			...{
				lesson: 'lesson',
				task: 'task',
				passedAt: 1000,
				attempts: 1,
				hintsShown: 0,
				solutionShown: false,
				lastOutcome: 'passed',
				passedAlone: true
			}
		});
	});

	it('counts no attempt for the starter', async () => {
		const { notebook } = openNotebook([task]);
		await notebook.runCell('task');
		expect(notebook.cell('task')).toMatchObject({
			run: 'done',
			passed: false,
			attempts: 0,
			maySeeSolution: false
		});
		expect(typed(notebook).verdict).toMatchObject({ outcome: 'not-attempted' });
	});

	it('stays passed when a later attempt fails', async () => {
		const { notebook } = openNotebook([task]);
		for (const source of [right, right.replace('2', '3')]) {
			notebook.edit('task', source);
			await notebook.runCell('task');
		}
		expect(notebook.cell('task')).toMatchObject({ passed: true, attempts: 2 });
		expect(typed(notebook).verdict).toMatchObject({ outcome: 'failed' });
	});

	it('whose need did not run is no longer queued', async () => {
		const { notebook, states } = openNotebook([demo('a', 'throw 1; const a = 1'), task]);
		notebook.edit('task', `${right} a`);
		await notebook.runCell('task');
		expect(states()).toEqual(['failed', 'failed']);
		expect(notebook.busy).toBe(false);
	});

	it('that is timed out leaves no cell running', async () => {
		const makeHost = async () => makeFakeHost(() => new Promise(() => undefined));
		const { notebook, states } = openNotebook([demo('a', 'const a = 1'), task], { makeHost });
		notebook.edit('task', `${right} a`);
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
		const run = notebook.runCell('task');
		await until(() => expect(states()).toEqual(['running', 'queued']));
		await vi.advanceTimersByTimeAsync(30_000);
		vi.useRealTimers();
		await run;
		expect(states()).toEqual(['stopped', 'failed']);
		expect(typed(notebook).verdict).toMatchObject({ outcome: 'timed-out' });
		expect(notebook.busy).toBe(false);
	});

	it('keeps its values when a promise of it never settles', async () => {
		const ran = { milliseconds: 1 };
		const pending = { kind: 'results', results: [{ kind: 'pending', waitedMs: 9000 }] };
		const kernel = makeFakeHost(
			async () => ran,
			async () => pending
		);
		const start: WorkerHost['start'] = (kind) => (kind === 'kernel' ? kernel : nodeHost).start(kind);
		const { notebook, states } = openNotebook([task], { makeHost: async () => ({ ...nodeHost, start }) });
		notebook.edit('task', right);
		await notebook.runCell('task');
		expect(typed(notebook).verdict).toMatchObject({ outcome: 'timed-out' });
		expect(states()).toEqual(['done']);
	});

	it('opens hints one by one, and the solution after all of them', () => {
		const { notebook, store } = openNotebook([task]);
		notebook.showHint('task');
		expect(notebook.cell('task')).toMatchObject({ hintsShown: 1, maySeeSolution: false });
		notebook.showHint('task');
		notebook.showHint('task');
		expect(notebook.cell('task')).toMatchObject({ hintsShown: 2, maySeeSolution: true });
		notebook.showSolution('task');
		expect(store.progress.at(-1)).toMatchObject({ hintsShown: 2, solutionShown: true, attempts: 0 });
	});
});

describe('the text of a cell', () => {
	it('is stored at every change', async () => {
		const { notebook, store } = openNotebook([demo('a', '1')]);
		notebook.edit('a', '12');
		expect(notebook.cell('a').save).toBe('saving');
		await until(() => expect(notebook.cell('a').save).toBe('saved'));
		notebook.edit('a', '12');
		expect(store.saved).toEqual([['a', '12']]);
	});

	it('comes back from the store, with what was done', async () => {
		const { notebook, store } = openNotebook([demo('a', '1'), task]);
		store.drafts = [
			{ lesson: 'lesson', cell: 'a', source: 'mine', savedAt: 1 },
			{ lesson: 'lesson', cell: 'gone', source: 'x', savedAt: 1 }
		];
		store.progress = [
			{ lesson: 'lesson', task: 'task', attempts: 3, hintsShown: 1, solutionShown: false, passedAt: 5 },
			{ lesson: 'lesson', task: 'a', attempts: 1, hintsShown: 0, solutionShown: false }
		];
		await notebook.restore();
		expect(notebook.cell('a').source).toBe('mine');
		expect(notebook.cell('task')).toMatchObject({ attempts: 3, hintsShown: 1, passed: true });
	});

	it('that was typed before the store answered stays', async () => {
		const { notebook, store } = openNotebook([demo('a', '1')]);
		store.drafts = [{ lesson: 'lesson', cell: 'a', source: 'old', savedAt: 1 }];
		const restored = notebook.restore();
		notebook.edit('a', 'typed');
		await restored;
		expect(notebook.cell('a').source).toBe('typed');
	});

	it('can be reset, and the reset taken back until something is typed', async () => {
		const { notebook, store } = openNotebook([demo('a', 'start')]);
		notebook.reset('a');
		expect(notebook.cell('a').canUndoReset).toBe(false);
		notebook.edit('a', 'mine');
		notebook.reset('a');
		expect(notebook.cell('a')).toMatchObject({ source: 'start', canUndoReset: true });
		notebook.undoReset('a');
		expect(notebook.cell('a')).toMatchObject({ source: 'mine', canUndoReset: false });
		notebook.reset('a');
		notebook.edit('a', 'new');
		expect(notebook.cell('a').canUndoReset).toBe(false);
		notebook.undoReset('a');
		expect(notebook.cell('a').source).toBe('new');
		await until(() => expect(store.saved.at(-1)).toEqual(['a', 'new']));
	});

	it('follows another tab without writing it again', async () => {
		const { notebook, store } = openNotebook([demo('a', '1')]);
		await notebook.runCell('a');
		store.writeElsewhere('a', 'from there');
		store.writeElsewhere('gone', 'x');
		expect(notebook.cell('a')).toMatchObject({ source: 'from there', run: 'stale' });
		expect(store.saved).toEqual([]);
	});

	it('says in words when it cannot be stored, and takes it back when it can again', async () => {
		const { notebook, store } = openNotebook([demo('a', '1')]);
		store.failure = Object.assign(new Error('full'), { name: 'QuotaExceededError' });
		notebook.edit('a', '2');
		await until(() => expect(notebook.cell('a').save).toBe('failed'));
		expect(notebook.storageProblem).toContain('storage for the page is full');
		store.failure = new Error('private window');
		await notebook.restore();
		expect(notebook.storageProblem).toContain('does not let the page store anything');
		store.failure = undefined;
		notebook.edit('a', '3');
		await until(() => expect(notebook.cell('a').save).toBe('saved'));
		expect(notebook.storageProblem).toBe('');
	});
});

describe('what comes from the sandbox', () => {
	/** A kernel that sends whatever the test wants during each run. */
	const makeHostileHost = (during: (port: Port, request: RunRequest) => void) =>
		makeFakeHost(async (port, request) => {
			during(port, request);
			await new Promise((resolve) => setTimeout(resolve, 50));
			return { milliseconds: 1 };
		});

	const line = { kind: 'console', level: 'log', values: [{ type: 'number', value: 1 }] };

	it('is shown only when it belongs to the latest run of a cell that exists', async () => {
		const makeHost = async () =>
			makeHostileHost((port, { cell, version }) => {
				for (const event of [
					null,
					5,
					{},
					{ cell: 'gone', version, outputs: [line] },
					{ cell: '__proto__', version, outputs: [line] },
					{ cell, version: version - 1, outputs: [line] },
					{ cell, version: String(version), outputs: [line] },
					{ cell, version, outputs: 'text' },
					{ cell, version, outputs: { length: 1, 0: line } },
					{ cell: 'b', version, outputs: [line] },
					{ cell, version, outputs: [line] }
				]) {
					port.notify('output', event);
				}
			});
		const { notebook } = openNotebook([demo('a', '1'), demo('b', '2')], { makeHost });
		await notebook.runCell('a');
		expect(notebook.cell('a').outputs).toHaveLength(1);
		expect(notebook.cell('b').outputs).toEqual([]);
		expect(notebook.cell('a').run).toBe('done');
	});

	it('is checked: what is no output becomes something harmless', async () => {
		const bad = [
			null,
			5,
			{ kind: 'script', script: 'alert()' },
			{ kind: 'html', html: { script: 1 } },
			{ kind: 'value' },
			{ kind: 'table', table: { rows: 'x' } },
			{ kind: 'error', error: null }
		];
		const makeHost = async () =>
			makeHostileHost((port, { cell, version }) =>
				port.notify('output', { cell, version, outputs: [...bad, line] })
			);
		const { notebook } = openNotebook([demo('a', '1')], { makeHost });
		await notebook.runCell('a');
		expect(JSON.stringify(notebook.cell('a').outputs)).not.toContain('script');
		expect(notebook.cell('a').outputs.at(-1)).toMatchObject({ kind: 'console' });
	});

	it('cannot flood the page', async () => {
		const makeHost = async () =>
			makeHostileHost((port, { cell, version }) => {
				const outputs = Array.from({ length: 2000 }, () => line);
				for (let round = 0; round < 20; round++) port.notify('output', { cell, version, outputs });
			});
		const { notebook } = openNotebook([demo('a', '1')], { makeHost });
		await notebook.runCell('a');
		expect(notebook.cell('a').outputs.length).toBeLessThanOrEqual(2500);
	});

	it('says once how many lines were dropped', async () => {
		const makeHost = async () =>
			makeHostileHost((port, { cell, version }) => {
				for (let round = 0; round < 5; round++)
					port.notify('output', { cell, version, outputs: [line, { kind: 'dropped', lines: 10 }] });
			});
		const { notebook } = openNotebook([demo('a', '1')], { makeHost });
		await notebook.runCell('a');
		expect(notebook.cell('a').outputs.slice(5)).toEqual([{ kind: 'dropped', lines: 50 }]);
	});

	it('may be a late error, which is shown at its cell or nowhere', async () => {
		const makeHost = async () =>
			makeHostileHost((port, { version }) => {
				const error = { stack: 'at f (cell:b:1:2:3)', name: 'Error', message: 'late' };
				for (const event of [
					{},
					{ error },
					{ error, cell: 'gone' },
					{ error, cell: ['a'] },
					{ error, cell: 'a', version: version - 1 },
					{ error, cell: 'a', version: String(version) },
					{ error, cell: 'b' },
					{ error: { name: { toString: 1 } }, cell: 'b' }
				]) {
					port.notify('late-error', event);
				}
				port.notify('late-error', null);
				port.notify('backend', 'x'.repeat(1000));
			});
		const { notebook } = openNotebook([demo('a', '1'), demo('b', '2')], { makeHost });
		await notebook.runCell('a');
		expect(notebook.cell('b').outputs).toMatchObject([
			{ kind: 'error', error: { message: 'late' } },
			{ kind: 'error', error: { name: 'Error', message: '' } }
		]);
		expect(notebook.cell('a')).toMatchObject({ run: 'done', outputs: [] });
		expect(notebook.tensors!.running.length).toBeLessThanOrEqual(20);
	});
});
