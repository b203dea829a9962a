import { fileURLToPath } from 'node:url';
import { afterEach, expect, it, vi } from 'vitest';
import type { CellConfig } from '#notebook/notebook-services.ts';
import type { Notebook } from '#notebook/notebook.svelte.ts';
import { openTestNotebook } from '../../support/notebook.ts';

vi.setConfig({ testTimeout: 60_000 });

const checks = fileURLToPath(new URL('../../support/checks.ts', import.meta.url));
const cells: CellConfig[] = [
	{ id: 'double', kind: 'task', starter: 'const double = (value: number) => 0;' },
	{ id: 'chart', kind: 'demo', starter: 'double(2)' },
	{ id: 'other', kind: 'demo', starter: '1' }
];

let notebook: Notebook;
afterEach(() => notebook.dispose());

it('a cell that uses a task says so until the task is passed; others say nothing', async () => {
	notebook = openTestNotebook(cells, { loadChecks: async () => checks });
	const chart = notebook.cell('chart');
	await notebook.runCell('chart');
	expect(chart.note).toBe(
		'Ran “double” first, which this cell needs. It uses your “double”, not passed yet: what it shows may be empty or wrong.'
	);
	await notebook.runCell('chart');
	expect(chart.note).toBe('It uses your “double”, not passed yet: what it shows may be empty or wrong.');
	await notebook.runCell('other');
	expect(notebook.cell('other').note).toBe('');

	notebook.edit('double', 'const double = (value: number) => value * 2;');
	await notebook.runCell('double');
	expect(notebook.cell('double')).toMatchObject({ verdict: { outcome: 'passed' } });
	await notebook.runCell('chart');
	expect(chart.note).toBe('');
});

it('a cell that stops because of such a task says it, too', async () => {
	const [task, , other] = cells as [CellConfig, CellConfig, CellConfig];
	notebook = openTestNotebook([task, { ...other, id: 'chart', starter: 'double(2).toFixed.x.y' }]);
	await notebook.runCell('chart');
	expect(notebook.cell('chart')).toMatchObject({ run: 'failed' });
	expect(notebook.cell('chart').note).toContain('It uses your “double”, not passed yet');
});
