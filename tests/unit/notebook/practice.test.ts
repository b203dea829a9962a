import { fileURLToPath } from 'node:url';
import { expect, it, vi } from 'vitest';
import type { CellConfig } from '#notebook/notebook-services.ts';
import { makeMemoryStore, openTestNotebook } from '../../support/notebook.ts';

vi.setConfig({ testTimeout: 60_000 });

const checks = fileURLToPath(new URL('../../support/checks.ts', import.meta.url));
const starter = 'function double(value: number): number {\n\t// TODO\n\treturn 0;\n}';
const right = 'const double = (value: number) => value * 2;';
const cells: CellConfig[] = [
	{ id: 'a', kind: 'demo', starter: '1 + 1' },
	{ id: 'double', kind: 'task', starter, hintCount: 2 }
];

function open() {
	const store = makeMemoryStore();
	const saved = vi.spyOn(store, 'saveProgress');
	return { store, saved, notebook: openTestNotebook(cells, { store, loadChecks: async () => checks }) };
}

it('a run of the learner’s own text is practice, and which of them passed a task for the first time is noted', async () => {
	const { store, notebook } = open();
	await notebook.runCell('a');
	await notebook.runCell('double');
	notebook.edit('double', right);
	await notebook.runCell('double');
	await notebook.runCell('double');
	notebook.edit('a', '1 + 2');
	await notebook.runCell('a');
	expect(store.practice).toEqual([
		{ cell: 'a', runs: 0, passed: 0 },
		{ cell: 'double', runs: 0, passed: 0 },
		{ cell: 'double', runs: 1, passed: 1 },
		{ cell: 'double', runs: 1, passed: 0 },
		{ cell: 'a', runs: 1, passed: 0 }
	]);
	notebook.dispose();
});

it('a pass is kept with whether the solution had been seen before it', async () => {
	for (const isShownFirst of [false, true]) {
		const { saved, notebook } = open();
		if (isShownFirst) notebook.showSolution('double');
		notebook.edit('double', right);
		await notebook.runCell('double');
		notebook.showSolution('double');
		expect(saved.mock.lastCall?.[0]).toMatchObject({ solutionShown: true, passedAlone: !isShownFirst });
		notebook.dispose();
	}
});
