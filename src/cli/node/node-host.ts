import { MessageChannel, Worker } from 'node:worker_threads';
import type { MessageChannelEnd } from '#base/port.ts';
import { nodeDataHost } from '#datasets/node-host.ts';
import type { WorkerHost, WorkerKind } from '#kernel/page/host.ts';

/** The files that the threads start with. */
export const threadSources: Readonly<Record<WorkerKind, URL>> = {
	kernel: new URL('../../kernel/worker/node-entry.ts', import.meta.url),
	grader: new URL('../../grading/worker/node-entry.ts', import.meta.url)
};

/** Workers as threads of Node: the same kernel and grader as in the browser, without its sandbox. */
export const makeNodeHost = (entries = threadSources): WorkerHost => ({
	start: async (kind) => {
		const { port1, port2 } = new MessageChannel();
		const worker = new Worker(entries[kind], { workerData: { port: port2 }, transferList: [port2] });
		return {
			end: port1 as unknown as MessageChannelEnd,
			died: new Promise((resolve) => worker.once('error', resolve)),
			terminate: () => void worker.terminate()
		};
	},
	// Node's workers import libraries themselves.
	module: async () => ({ text: '' }),
	dataset: (name) => nodeDataHost.readText(name)
});

export const nodeHost = makeNodeHost();
