import { afterEach, describe, expect, it, vi } from 'vitest';
import { isBusy } from '#base/busy.ts';
import type { CellConfig } from '#notebook/notebook-services.ts';
import type { Notebook } from '#notebook/notebook.svelte.ts';
import { makeMemoryStore, openTestNotebook } from '../../support/notebook.ts';
import { until } from '../../support/until.ts';

vi.setConfig({ testTimeout: 60_000 });

const opened: Notebook[] = [];
afterEach(() => opened.splice(0).forEach((notebook) => notebook.dispose()));

function open(sources: Record<string, string>, services = {}) {
	const cells = Object.entries(sources).map(([id, starter]): CellConfig => ({ id, kind: 'demo', starter }));
	const notebook = openTestNotebook(cells, services);
	opened.push(notebook);
	return notebook;
}

const states = (notebook: Notebook) => Object.fromEntries(notebook.cells.map(({ id, run }) => [id, run]));
const shown = (notebook: Notebook, id: string) =>
	notebook
		.cell(id)
		.outputs.flatMap((output) =>
			output.kind === 'value' && output.value.type === 'number' ? [output.value.value] : []
		);

it('tells what nobody waits for that cells run, until they have ended or the notebook is left', async () => {
	const notebook = open({ a: '1', endless: 'await new Promise(() => {})' });
	const ran = notebook.runCell('a');
	await until(() => expect(isBusy()).toBe(true));
	await ran;
	expect(isBusy()).toBe(false);
	void notebook.runCell('endless').catch(() => undefined);
	await until(() => expect(isBusy()).toBe(true));
	notebook.dispose();
	expect(isBusy()).toBe(false);
});

describe('values that no longer fit', () => {
	it('renaming a definition makes its readers stale, with the reason; the old name back makes them fit again', async () => {
		const notebook = open({ a: 'const a = 1', b: 'const b = a + 1', c: 'b + 1', other: '5' });
		await notebook.runAll();
		expect(states(notebook)).toEqual({ a: 'done', b: 'done', c: 'done', other: 'done' });
		notebook.edit('a', 'const renamed = 1');
		await until(() =>
			expect(states(notebook)).toEqual({ a: 'stale', b: 'stale', c: 'stale', other: 'done' })
		);
		expect(notebook.cell('a').staleReason).toBe('Changed since it ran');
		expect(notebook.cell('b').staleReason).toBe('What it took from “a” is gone');
		expect(notebook.cell('c').staleReason).toBe('It needs “b”, which changed');
		expect(notebook.staleCells).toEqual(['a', 'b', 'c']);
		notebook.edit('a', 'const a = 1');
		await until(() => expect(notebook.staleCells).toEqual([]));
	});

	it('deleting a cell makes its readers stale, and leaves none of its names behind', async () => {
		const notebook = open({ a: 'const a = 1', b: 'a + 1' });
		await notebook.runAll();
		notebook.removeCell('a');
		await until(() => expect(states(notebook)).toEqual({ b: 'stale' }));
		await notebook.runCell('b');
		expect(notebook.cell('b').run).toBe('failed');
		expect(notebook.cell('b').outputs).toMatchObject([{ kind: 'error', error: { name: 'ReferenceError' } }]);
		notebook.undo();
		await notebook.runCell('b');
		expect(shown(notebook, 'b')).toEqual([2]);
	});

	it('says when a need has only run again', async () => {
		const notebook = open({ a: 'const a = Math.random()', b: 'a' });
		await notebook.runAll();
		await notebook.runCell('a');
		expect(notebook.cell('b')).toMatchObject({ run: 'stale', staleReason: 'It needs “a”, which ran again' });
	});

	it('runs just what is stale, each once and in an order that works', async () => {
		const notebook = open({
			log: 'const ran: string[] = []',
			c: 'ran.push("c"); const c = b',
			b: 'ran.push("b"); const b = a',
			a: 'ran.push("a"); const a = 1',
			free: 'ran.push("free")'
		});
		await notebook.runAll();
		notebook.edit('a', 'ran.push("a"); const a = 2');
		await until(() => expect(notebook.staleCells).toEqual(['c', 'b', 'a']));
		await notebook.runStale();
		expect(notebook.staleCells).toEqual([]);
		const last = notebook.addCell('free', 'code', 'ran.join()');
		await notebook.runCell(last);
		expect(notebook.cell(last).outputs).toMatchObject([{ value: { value: 'a,b,c,free,a,b,c' } }]);
	});
});

describe('running all', () => {
	it('runs each cell once, and leaves out what needs a cell that failed', async () => {
		const notebook = open({
			a: 'const a = 1; throw new Error("no")',
			b: 'const b = a',
			c: 'b',
			d: '4'
		});
		await notebook.runAll();
		expect(states(notebook)).toEqual({ a: 'failed', b: 'idle', c: 'idle', d: 'done' });
		expect(notebook.cell('b').note).toBe('Not run: it needs “a”, which stopped with an error.');
	});

	it('leaves the cells as they were that were waiting when it is stopped', async () => {
		const notebook = open({ a: '1', slow: 'await new Promise(() => {})', c: '3' });
		await notebook.runCell('c');
		const all = notebook.runAll();
		await until(() => expect(states(notebook)).toEqual({ a: 'done', slow: 'running', c: 'queued' }));
		notebook.stop();
		await all;
		expect(states(notebook)).toEqual({ a: 'lost', slow: 'stopped', c: 'lost' });
	});
});

describe('after a stop', () => {
	it('one call brings back the values that were lost, and runs nothing else', async () => {
		const notebook = open({
			a: 'const a = 1',
			b: 'a + 1',
			never: '9',
			slow: 'a; await new Promise(() => {})'
		});
		await notebook.runCell('b');
		const run = notebook.runCell('slow');
		await until(() => expect(notebook.cell('slow').run).toBe('running'));
		notebook.stop();
		await run;
		expect(states(notebook)).toEqual({ a: 'lost', b: 'lost', never: 'idle', slow: 'stopped' });
		expect(notebook.lostCells).toEqual(['a', 'b']);
		await notebook.restoreValues();
		expect(states(notebook)).toEqual({ a: 'done', b: 'done', never: 'idle', slow: 'stopped' });
		expect(shown(notebook, 'b')).toEqual([2]);
	});

	it('stopping when nothing runs loses nothing', async () => {
		const notebook = open({ a: 'const a = 1' });
		await notebook.runCell('a');
		notebook.stop();
		await notebook.runCell('a');
		expect(notebook.lostCells).toEqual([]);
	});

	it('a restart forgets all values', async () => {
		const notebook = open({ a: 'const a = 1' });
		await notebook.runCell('a');
		notebook.restart();
		await until(() => expect(notebook.lostCells).toEqual(['a']));
	});
});

const slider =
	"import { slider } from 'stagecoach/display'; const k = slider('k', { min: 0, max: 1000, value: 1 })";

describe('a widget that is set', () => {
	const slotOf = (notebook: Notebook, id: string) => {
		const widget = notebook.cell(id).outputs.find((output) => output.kind === 'widget');
		return (widget as unknown as { slot: string }).slot;
	};

	it('runs its cell and its readers, and nothing else', async () => {
		const notebook = open({
			k: slider,
			double: 'const double = k * 2',
			sum: 'double + k',
			free: 'Math.random()',
			never: 'k'
		});
		for (const id of ['sum', 'free']) await notebook.runCell(id);
		const before = shown(notebook, 'free');
		notebook.setWidget('k', slotOf(notebook, 'k'), 5);
		await until(() => expect(shown(notebook, 'sum')).toEqual([15]));
		expect(shown(notebook, 'free')).toEqual(before);
		expect(notebook.cell('never').run).toBe('idle');
	});

	it('of many values the latest wins, and not every one is run', async () => {
		const notebook = open({
			log: 'const seen: number[] = []',
			k: slider,
			slow: 'await new Promise((resolve) => setTimeout(resolve, 30)); seen.push(k); const done = k'
		});
		await notebook.runAll();
		const slot = slotOf(notebook, 'k');
		for (let value = 2; value <= 100; value++) notebook.setWidget('k', slot, value);
		const last = notebook.addCell('slow', 'code', 'done; seen.at(-1)! * 1000 + seen.length');
		await until(() => expect(notebook.cell('slow').run).toBe('done'));
		await notebook.runCell(last);
		const [result = 0] = shown(notebook, last);
		expect(Math.floor(result / 1000)).toBe(100);
		expect(result % 1000).toBeLessThan(10);
	});

	it('keeps its value over a stop', async () => {
		const notebook = open({ k: slider, show: 'k' });
		await notebook.runAll();
		notebook.setWidget('k', slotOf(notebook, 'k'), 42);
		await until(() => expect(shown(notebook, 'show')).toEqual([42]));
		// It shows its value a moment before its run has ended; a run that is broken off is stopped, not lost.
		await until(() => expect(notebook.cell('show').run).toBe('done'));
		notebook.restart();
		await until(() => expect(notebook.lostCells).toEqual(['k', 'show']));
		await notebook.restoreValues();
		expect(shown(notebook, 'show')).toEqual([42]);
	});
});

describe('cells of the learner’s own', () => {
	it('are there again, with their texts and in their order, when the notebook is opened anew', async () => {
		const store = makeMemoryStore();
		const first = open({ a: 'const a = 1' }, { store });
		const id = first.addCell('a', 'code', 'a + 1');
		first.addCell('', 'text', '# Notes');
		first.edit(id, 'a + 2');
		const second = open({ a: 'const a = 1' }, { store });
		await second.restore();
		expect(second.order).toEqual(['cell-2', 'a', 'cell-1']);
		expect(second.cell('cell-1')).toMatchObject({ source: 'a + 2', kind: 'code' });
		await second.runAll();
		expect(shown(second, 'cell-1')).toEqual([3]);
		expect(second.cell('cell-2')).toMatchObject({ kind: 'text', run: 'idle', source: '# Notes' });
	});

	it('a stranger’s notebook is not changed, and runs when it is asked to', async () => {
		const notebook = open({ a: '1 + 1' }, { origin: 'stranger' });
		notebook.edit('a', 'changed');
		expect(notebook.cell('a').source).toBe('1 + 1');
		expect(notebook.mayRearrange('a')).toBe(false);
		await notebook.runCell('a');
		expect(shown(notebook, 'a')).toEqual([2]);
	});

	it('the map says who gives what to whom', async () => {
		const notebook = open({
			load: 'const rows = [1], other = 2, _own = 3',
			use: 'const n = rows.length + other'
		});
		await notebook.runCell('use');
		await notebook.readMap();
		expect(notebook.map).toEqual([
			{ id: 'load', kind: 'demo', run: 'done', defines: ['rows', 'other'], needs: [], hasProblem: false },
			{
				...{ id: 'use', kind: 'demo', run: 'done', defines: ['n'], hasProblem: false },
				needs: [{ cell: 'load', names: ['rows', 'other'] }]
			}
		]);
	});
});
