/** What another tab has achieved, set or restored. */
import { expect, it } from 'vitest';
import type { TaskState } from '#notebook/cell-state.svelte.ts';
import type { Progress } from '#storage/database.ts';
import { makeMemoryStore, openTestNotebook } from '../../support/notebook.ts';
import { until } from '../../support/until.ts';

const done = (progress: Partial<Progress>): Progress => ({
	...{ lesson: 'lesson', task: 'task', attempts: 0, hintsShown: 0, solutionShown: false },
	...progress
});

function openNotebook() {
	let tell = () => {};
	const stored: Progress[] = [];
	const store = {
		...makeMemoryStore(),
		loadProgress: async () => stored,
		watchRecords: (listener: () => void) => {
			tell = listener;
			return () => {};
		}
	};
	store.history = { ...store.history, count: async () => ({ task: 2 }) };
	const parts = [
		{ id: 'maker', kind: 'demo', starter: '' },
		{ id: 'task', kind: 'task', starter: '', hintCount: 2 }
	] as const;
	const notebook = openTestNotebook(parts, { store });
	return { notebook, store, stored, tell: () => tell(), task: notebook.cell('task') as TaskState };
}

it('is shown: passes, earlier texts and widgets', async () => {
	const { notebook, store, stored, tell, task } = openNotebook();
	stored.push(done({ attempts: 3, passedAt: 5 }));
	store.widgets.set('maker', { 'slider k': 7 });
	tell();
	await until(() => expect(task.passed).toBe(true));
	await until(() => expect(task.kept).toBe(2));
	expect(notebook.cell('maker').widgets).toEqual({ 'slider k': 7 });
});

it('takes away nothing that was achieved here', async () => {
	const { notebook, stored, tell, task } = openNotebook();
	notebook.showHint('task');
	notebook.showHint('task');
	stored.push(done({ attempts: 3, hintsShown: 1 }));
	tell();
	await until(() => expect(task.attempts).toBe(3));
	expect(task.hintsShown).toBe(2);
});

it('leaves widgets that say the same, so that their cell is not out of date', async () => {
	const { notebook, store, tell, task } = openNotebook();
	const values = { 'slider k': 7 };
	notebook.cell('maker').widgets = values;
	store.widgets.set('maker', { ...values });
	tell();
	await until(() => expect(task.kept).toBe(2));
	expect(notebook.cell('maker').widgets).toBe(values);
});
