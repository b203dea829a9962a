import { MessageChannel, Worker } from 'node:worker_threads';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { nodeHost } from '#cli/node/node-host.ts';
import type { WorkerHandle, WorkerHost } from '#kernel/page/host.ts';
import type { TaskView } from '#notebook/contract.ts';
import type { CellConfig } from '#notebook/notebook-services.ts';
import type { Notebook } from '#notebook/notebook.svelte.ts';
import { openTestNotebook } from '../../support/notebook.ts';

vi.setConfig({ testTimeout: 60_000 });

const checks = fileURLToPath(new URL('../../support/checks.ts', import.meta.url));
const entry = new URL('../../../src/kernel/worker/node-entry.ts', import.meta.url);

/** Like Node's own, with a memory that is soon used up. */
const smallHost: WorkerHost = {
	...nodeHost,
	start: async (kind): Promise<WorkerHandle> => {
		if (kind === 'grader') return nodeHost.start(kind);
		const { port1, port2 } = new MessageChannel();
		const worker = new Worker(entry, {
			workerData: { port: port2 },
			transferList: [port2],
			resourceLimits: { maxOldGenerationSizeMb: 60 }
		});
		return {
			end: port1 as never,
			died: new Promise((resolve) => worker.once('error', resolve)),
			terminate: () => void worker.terminate()
		};
	}
};

const opened: Notebook[] = [];
afterEach(() => opened.splice(0).forEach((notebook) => notebook.dispose()));

function open(cells: CellConfig[]): Notebook {
	const notebook = openTestNotebook(cells, {
		makeHost: async () => smallHost,
		loadChecks: async () => checks
	});
	opened.push(notebook);
	return notebook;
}

const demo = (id: string, starter: string): CellConfig => ({ id, kind: 'demo', starter });
const bomb = 'const kept = []; while (true) kept.push(new Array(1e5).fill(kept.length));';
const outOfMemory = {
	name: 'OutOfMemory',
	message: expect.stringContaining('The memory was used up') as string
};

describe('a cell that uses up the memory', () => {
	it('fails with words; the values are marked as lost, and come back in a fresh kernel', async () => {
		const notebook = open([demo('a', 'const a = 1'), demo('b', `a; ${bomb}`), demo('c', 'const c = a + 1')]);
		await notebook.runCell('a');
		await notebook.runCell('b');
		expect(notebook.cell('b')).toMatchObject({
			run: 'failed',
			outputs: [{ kind: 'error', error: outOfMemory }]
		});
		expect(notebook.lostCells).toEqual(['a']);
		expect(notebook.kernel).toBe('ready');
		await notebook.runCell('c');
		expect(notebook.cells.map(({ run }) => run)).toEqual(['done', 'failed', 'done']);
	});

	it('is noticed when a timer does it while nothing runs', async () => {
		const notebook = open([demo('a', `const a = 1; setTimeout(() => { ${bomb} }, 50);`), demo('b', 'a')]);
		await notebook.runCell('a');
		await vi.waitFor(() => expect(notebook.lostCells).toEqual(['a']), { timeout: 30_000 });
	});

	it('has crashed when it is a task', async () => {
		const notebook = open([{ id: 'task', kind: 'task', starter: '' }]);
		notebook.edit('task', `const double = (value) => { ${bomb} };`);
		await notebook.runCell('task');
		expect((notebook.cell('task') as TaskView).verdict).toMatchObject({
			outcome: 'crashed',
			summary: expect.stringMatching(/^Your code stopped: The memory was used up/) as string,
			error: outOfMemory
		});
	});
});
