/** What a run does when the graphics card that the learner has chosen does not start. */
import { MessageChannel } from 'node:worker_threads';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Port } from '#base/port.ts';
import type { WorkerHost } from '#kernel/page/host.ts';
import type { Notebook } from '#notebook/notebook.svelte.ts';
import { openTestNotebook } from '../../support/notebook.ts';
import { until } from '../../support/until.ts';

let notebook: Notebook;
beforeEach(() => {
	const stored = JSON.stringify({ choice: 'webgl' });
	vi.stubGlobal('localStorage', { getItem: () => stored, setItem: () => undefined });
});
afterEach(() => {
	notebook.dispose();
	vi.unstubAllGlobals();
	vi.useRealTimers();
});

/** A notebook whose kernel answers the request to move tensors as `move` says. */
function open(move: (to: { name: string }) => unknown): string[] {
	const asked: string[] = [];
	const host: WorkerHost = {
		start: async () => {
			const { port1, port2 } = new MessageChannel();
			const port: Port = new Port(port2 as never, {
				run: () => ({ milliseconds: 1 }),
				preload: () => undefined,
				interrupt: () => false,
				backend: (to: { name: string }) => {
					asked.push(to.name);
					return move(to);
				}
			});
			return { end: port1 as never, terminate: () => port.close() };
		},
		module: async () => ({ text: '' }),
		dataset: () => Promise.reject(new Error('None is needed.')),
		ownFile: async () => undefined,
		graphics: {
			find: async () => [{ backend: 'webgl', renderer: 'A card', isSoftware: false }],
			moveFor: async (name) => ({ name }),
			measure: async () => ({})
		}
	};
	const starter = "import * as tf from '@tensorflow/tfjs';\ntf.scalar(1)";
	notebook = openTestNotebook([{ id: 'a', kind: 'demo', starter }], { makeHost: async () => host });
	return asked;
}

it.each([
	['says that it did not', () => 'wasm'],
	['fails', () => Promise.reject(new Error('No context.'))],
	['answers nonsense', () => ({ name: 'webgl' })]
])('one that %s: the cell runs on WebAssembly, and it is not asked again', async (_, move) => {
	const asked = open(move);
	await notebook.runCell('a');
	expect(notebook.cell('a').run).toBe('done');
	expect(notebook.tensors?.why).toBe('the graphics card did not start');
	await notebook.runCell('a');
	expect(asked.filter((name) => name === 'webgl')).toHaveLength(1);
});

it('one that never answers: the worker is ended, and the cell runs in another', async () => {
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
	const asked = open((to) => (to.name === 'webgl' ? new Promise(() => undefined) : 'wasm'));
	const ran = notebook.runCell('a');
	await until(async () => {
		await vi.advanceTimersByTimeAsync(1000);
		expect(notebook.cell('a').run).toBe('done');
	});
	await ran;
	expect(asked).toContain('webgl');
	expect(notebook.tensors?.why).toBe('the graphics card did not start');
});

it('one that starts is used', async () => {
	const asked = open(({ name }) => name);
	await notebook.runCell('a');
	expect(asked).toEqual(['webgl']);
	expect(notebook.tensors?.running).toBe('webgl');
});
