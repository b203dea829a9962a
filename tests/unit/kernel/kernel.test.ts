import { MessageChannel } from 'node:worker_threads';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Port } from '#base/port.ts';
import type { OpenedDataSet } from '#protocol/data-set.ts';
import type { WorkerHandle, WorkerHost } from '#kernel/page/host.ts';
import { Kernel } from '#kernel/page/kernel.ts';
import { isDied, isStopped } from '#kernel/page/stopped.ts';
import type { RunRequest } from '#protocol/kernel.ts';
import { until } from '../../support/until.ts';

interface FakeWorker {
	ended: boolean;
	/** As a browser ends a worker that has used up the memory. */
	die(): void;
	preloaded: string[];
	port: Port;
}

/** Workers that only remember what they were asked. `fails` counts the starts that go wrong. */
function makeHost(answer: () => unknown = () => ({ milliseconds: 1 })) {
	const workers: FakeWorker[] = [];
	const host = {
		fails: 0,
		workers,
		start: async (): Promise<WorkerHandle> => {
			if (host.fails-- > 0) throw new Error('no worker today');
			const { port1, port2 } = new MessageChannel();
			const { promise: died, resolve } = Promise.withResolvers<undefined>();
			const die = () => resolve(undefined);
			const worker: FakeWorker = { ended: false, die, preloaded: [], port: undefined as never };
			worker.port = new Port(port2 as never, {
				run: answer,
				call: answer,
				value: ({ name }: { name: string }) => ({ kind: 'missing', name }),
				preload: (name: string) => void worker.preloaded.push(name)
			});
			workers.push(worker);
			return { end: port1 as never, died, terminate: () => (worker.ended = true) };
		},
		module: async (name: string) => ({ text: `text of ${name}` }),
		dataset: async (name: string): Promise<OpenedDataSet> => ({
			set: { kind: 'table', file: name, sha256: '', rows: 0, columns: {} },
			bytes: new TextEncoder().encode(`rows of ${name}`).buffer
		}),
		ownFile: async () => undefined
	} satisfies WorkerHost & { fails: number; workers: FakeWorker[] };
	return host;
}

const events = { output: vi.fn(), lateError: vi.fn(), backend: vi.fn(), died: vi.fn() };
const request = { cell: 'a', version: 1 } as RunRequest;
const never = () => new Promise(() => undefined);

beforeEach(() => void vi.clearAllMocks());

describe('the kernel', () => {
	it('starts one worker, when it is first needed, for all that asks', async () => {
		const host = makeHost();
		const kernel = new Kernel(host, events);
		expect(host.workers).toHaveLength(0);
		await Promise.all([
			kernel.start(),
			kernel.run(request),
			kernel.call({ name: 'f', calls: [] }),
			kernel.value('x')
		]);
		expect(host.workers).toHaveLength(1);
	});

	it('rejects what waits when it is stopped, and works on afterwards', async () => {
		const host = makeHost(never);
		const kernel = new Kernel(host, events);
		const run = kernel.run(request);
		await until(() => expect(host.workers).toHaveLength(1));
		kernel.stop();
		expect(isStopped(await run.catch((error: unknown) => error))).toBe(true);
		expect(host.workers[0]!.ended).toBe(true);
		expect(await kernel.value('x')).toMatchObject({ name: 'x' });
		expect(host.workers).toHaveLength(2);
	});

	it('ends a worker that floods the page, and works on with the next one', async () => {
		const host = makeHost(never);
		const died = vi.fn();
		const kernel = new Kernel(host, { ...events, died });
		const run = kernel.run(request);
		await until(() => expect(host.workers).toHaveLength(1));
		const [{ port }] = host.workers as [FakeWorker];
		for (let at = 0; at < 10_000; at++) port.notify('late-error', { cell: 'a' });
		expect(await run.catch((error: unknown) => error)).toMatchObject({ code: 'kernel-flooded' });
		expect(host.workers[0]!.ended).toBe(true);
		expect(died).toHaveBeenCalledOnce();
		expect(events.lateError.mock.calls.length).toBeLessThan(1100);
		expect(await kernel.value('x')).toMatchObject({ name: 'x' });
		expect(host.workers).toHaveLength(2);
	});

	it('rejects what waits when it is stopped while its worker still starts', async () => {
		const host = makeHost(never);
		const kernel = new Kernel(host, events);
		const run = kernel.run(request);
		kernel.stop();
		expect(isStopped(await run.catch((error: unknown) => error))).toBe(true);
		expect(host.workers[0]!.ended).toBe(true);
	});

	it('uses the spare after a stop, with the libraries that were used', async () => {
		const host = makeHost();
		const kernel = new Kernel(host, events);
		await kernel.preload(['danfojs']);
		await kernel.run(request, ['stagecoach/ml']);
		await kernel.warmSpare();
		await kernel.warmSpare();
		expect(host.workers).toHaveLength(2);
		kernel.stop();
		await kernel.run(request);
		expect(host.workers).toHaveLength(2);
		expect(host.workers.map(({ ended }) => ended)).toEqual([true, false]);
		expect(host.workers[1]!.preloaded).toEqual(['danfojs', 'stagecoach/ml']);
	});

	it('keeps no spare before it has a worker', async () => {
		const host = makeHost();
		await new Kernel(host, events).warmSpare();
		expect(host.workers).toHaveLength(0);
	});

	it('tries again after a start that failed', async () => {
		const host = makeHost();
		host.fails = 1;
		const kernel = new Kernel(host, events);
		await expect(kernel.run(request)).rejects.toThrow('no worker today');
		expect(await kernel.run(request)).toEqual({ milliseconds: 1 });
	});

	it('forgets a spare that did not start', async () => {
		const host = makeHost();
		const kernel = new Kernel(host, events);
		await kernel.start();
		host.fails = 1;
		await expect(kernel.warmSpare()).rejects.toThrow('no worker today');
		kernel.stop();
		expect(await kernel.run(request)).toEqual({ milliseconds: 1 });
		await kernel.warmSpare();
		expect(host.workers).toHaveLength(3);
	});

	it('ends a worker that is still starting: what waits for it is rejected at once, and it ends when it comes', async () => {
		const host = makeHost(never);
		const { promise, resolve } = Promise.withResolvers<WorkerHandle>();
		const kernel = new Kernel({ ...host, start: vi.fn(host.start).mockReturnValueOnce(promise) }, events);
		const first = kernel.run(request).catch((error: unknown) => error);
		const stopped = kernel.untilStopped();
		kernel.stop();
		expect(isStopped(await first)).toBe(true);
		await stopped;
		resolve(await host.start());
		await until(() => expect(host.workers[0]!.ended).toBe(true));
	});

	it('does not lose a new worker when an older start fails late', async () => {
		const host = makeHost();
		const { promise, reject } = Promise.withResolvers<WorkerHandle>();
		const kernel = new Kernel({ ...host, start: vi.fn(host.start).mockReturnValueOnce(promise) }, events);
		const first = kernel.run(request).catch((error: unknown) => error);
		kernel.stop();
		expect(isStopped(await first)).toBe(true);
		await kernel.run(request);
		reject(new Error('late'));
		await kernel.run(request);
		expect(host.workers).toHaveLength(1);
	});

	it('rejects what waits when its worker dies, tells it, and works on with a fresh one', async () => {
		const host = makeHost(never);
		const kernel = new Kernel(host, events);
		const run = kernel.run(request).catch((error: unknown) => error);
		await until(() => expect(host.workers).toHaveLength(1));
		host.workers[0]!.die();
		const error = await run;
		expect(isDied(error) && error.message).toContain('The memory was used up');
		expect(isStopped(error)).toBe(false);
		expect(events.died).toHaveBeenCalledOnce();
		expect(host.workers[0]!.ended).toBe(true);
		expect(await kernel.value('x')).toMatchObject({ name: 'x' });
		expect(host.workers).toHaveLength(2);
	});

	it('makes a new spare when the spare dies, which is no news', async () => {
		const host = makeHost();
		const kernel = new Kernel(host, events);
		await kernel.start();
		await kernel.warmSpare();
		host.workers[1]!.die();
		await until(() => expect(host.workers[1]!.ended).toBe(true));
		await kernel.warmSpare();
		expect(host.workers).toHaveLength(3);
		expect(events.died).not.toHaveBeenCalled();
		host.workers[1]!.die();
		kernel.stop();
		expect(await kernel.run(request)).toEqual({ milliseconds: 1 });
	});

	it('ends worker and spare when it is disposed of', async () => {
		const host = makeHost();
		const kernel = new Kernel(host, events);
		await kernel.start();
		await kernel.warmSpare();
		kernel.dispose();
		await until(() => expect(host.workers.map(({ ended }) => ended)).toEqual([true, true]));
	});

	it('hands the worker libraries and data sets, and passes on what it tells', async () => {
		const host = makeHost();
		const kernel = new Kernel(host, events);
		await kernel.start();
		const { port } = host.workers[0]!;
		expect(await port.request('module', 'danfojs')).toEqual({ text: 'text of danfojs' });
		const { set, bytes } = await port.request<OpenedDataSet>('dataset', 'titanic');
		expect(set.file).toBe('titanic');
		expect(new TextDecoder().decode(bytes)).toBe('rows of titanic');
		port.notify('output', { cell: 'a', version: 1, outputs: [] });
		port.notify('late-error', { error: {} });
		port.notify('backend', 'wasm');
		await until(() => expect(events.backend).toHaveBeenCalledWith('wasm'));
		expect(events.output).toHaveBeenCalledWith({ cell: 'a', version: 1, outputs: [] });
		expect(events.lateError).toHaveBeenCalledOnce();
	});
});
