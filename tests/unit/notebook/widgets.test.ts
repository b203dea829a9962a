import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { nodeHost } from '#cli/node/node-host.ts';
import { Notebook } from '#notebook/notebook.svelte.ts';
import type { CellConfig } from '#notebook/notebook-services.ts';
import type { LessonStore } from '#storage/lesson-store.ts';
import { makeMemoryStore } from '../../support/notebook.ts';

vi.setConfig({ testTimeout: 60_000 });

const checks = fileURLToPath(new URL('../../support/checks.ts', import.meta.url));

const open: Notebook[] = [];
afterEach(() => open.splice(0).forEach((notebook) => notebook.dispose()));

/** A notebook in Node's own kernel, with these cells. */
function openNotebook(cells: Record<string, string>, store: LessonStore = makeMemoryStore()): Notebook {
	const parts = Object.entries(cells).map(([id, starter]): CellConfig => ({
		id,
		kind: id === 'task' ? 'task' : 'demo',
		starter
	}));
	const notebook = new Notebook(parts, {
		lesson: 'lesson',
		datasets: [],
		store,
		makeHost: async () => nodeHost,
		loadChecks: async () => checks,
		now: () => 1000,
		nextSeed: () => 1
	});
	open.push(notebook);
	return notebook;
}

/** The last thing that a cell shows, when it is a number. */
function shownBy(notebook: Notebook, id: string): number | undefined {
	const last = notebook.cell(id).outputs.at(-1);
	return last?.kind === 'value' && last.value.type === 'number' ? last.value.value : undefined;
}

const until = (read: () => unknown) => expect.poll(read, { timeout: 20_000, interval: 10 });

const slider = (name: string, label = name) =>
	`import { slider } from 'stagecoach/display';\nconst ${name} = slider('${label}', { min: 0, max: 100 });`;
const slow = 'await new Promise((done) => setTimeout(done, 300));';

describe('a widget that is set', () => {
	it('runs its cell and what reads it, directly or through others, and nothing else', async () => {
		const notebook = openNotebook({
			maker: slider('k'),
			twice: 'const twice = k * 2; twice',
			four: 'twice * 2',
			other: 'globalThis.runs = (globalThis.runs ?? 0) + 1',
			idle: 'k + 1000'
		});
		for (const id of ['four', 'twice', 'other']) await notebook.runCell(id);
		notebook.setWidget('maker', 'slider k', 7);
		await until(() => shownBy(notebook, 'four')).toBe(28);
		expect(shownBy(notebook, 'twice')).toBe(14);
		expect(shownBy(notebook, 'other')).toBe(1);
		expect(notebook.cell('idle').run).toBe('idle');
		expect(notebook.staleCells).toEqual([]);
	});

	it('is set in the same way when the notebook is opened again', async () => {
		const store = makeMemoryStore();
		const first = openNotebook({ maker: slider('k') }, store);
		first.setWidget('maker', 'slider k', 7);
		await until(() => first.cell('maker').run).toBe('done');
		const second = openNotebook({ maker: slider('k'), reader: 'k * 2' }, store);
		await second.restore();
		expect(second.cell('maker').run).toBe('idle');
		await second.runCell('reader');
		expect(shownBy(second, 'reader')).toBe(14);
	});

	it('runs with the latest of many values, and not with each', async () => {
		const notebook = openNotebook({
			maker: slider('k'),
			reader: `${slow}\n(globalThis.seen ??= []).push(k);\nk * 1000 + globalThis.seen.length`
		});
		await notebook.runCell('reader');
		for (let value = 1; value <= 50; value++) notebook.setWidget('maker', 'slider k', value);
		await until(() => Math.floor(shownBy(notebook, 'reader')! / 1000)).toBe(50);
		expect(shownBy(notebook, 'reader')! % 1000).toBeLessThan(5);
	});

	it('while the readers of another one are about to run, leaves those to run too', async () => {
		const notebook = openNotebook({
			first: `${slow}\n${slider('a')}`,
			second: slider('b'),
			'reads-first': 'a + 1',
			'reads-second': 'b + 1'
		});
		for (const id of ['reads-first', 'reads-second']) await notebook.runCell(id);
		notebook.setWidget('first', 'slider a', 10);
		await until(() => notebook.cell('first').run).toBe('running');
		notebook.setWidget('second', 'slider b', 20);
		await until(() => shownBy(notebook, 'reads-second')).toBe(21);
		await until(() => shownBy(notebook, 'reads-first')).toBe(11);
		expect(notebook.staleCells).toEqual([]);
	});

	it('keeps its value when the kernel is started anew', async () => {
		const notebook = openNotebook({ maker: slider('k'), reader: 'k * 2' });
		await notebook.runCell('reader');
		notebook.setWidget('maker', 'slider k', 9);
		await until(() => shownBy(notebook, 'reader')).toBe(18);
		// It shows its value a moment before its run has ended; a run that is broken off is stopped, not lost.
		await until(() => notebook.cell('reader').run).toBe('done');
		notebook.restart();
		await until(() => notebook.lostCells).toEqual(['maker', 'reader']);
		await notebook.restoreValues();
		expect(shownBy(notebook, 'reader')).toBe(18);
	});
});

it('a graded function that makes a widget gets its first value, and shows nothing', async () => {
	const notebook = openNotebook({ task: 'function double() {}' });
	const inside = `const double = (value: number) => value * 2 + slider('inside', { min: 0, max: 9 });`;
	notebook.edit('task', `${slider('k')}\n${inside}`);
	await notebook.runCell('task');
	const task = notebook.cell('task') as { verdict?: { outcome: string } };
	expect(task.verdict?.outcome).toBe('passed');
	expect(notebook.cell('task').outputs.map(({ kind }) => kind)).toEqual(['widget']);
});
