import { MessageChannel, Worker } from 'node:worker_threads';
import type { MessageChannelEnd } from '#base/port.ts';
import type { DataSetName } from '#datasets/names.ts';
import { nodeDataHost } from '#datasets/node-host.ts';
import type { WorkerHandle, WorkerHost } from '#kernel/page/host.ts';
import { WarmGrader } from './warm-grader.ts';

/** The file that a kernel's thread starts with. */
export const kernelSource = new URL('../../kernel/worker/node-entry.ts', import.meta.url);

/** Workers as threads of Node: the same kernel and grader as in the browser, without its sandbox. */
export const makeNodeHost = (kernel = kernelSource): WorkerHost => ({
	start: async (kind) => (kind === 'kernel' ? startKernel(kernel) : startGrader()),
	// Node's workers import libraries themselves.
	module: async () => ({ text: '' }),
	dataset: (name) => nodeDataHost.open(name as DataSetName),
	ownFile: async () => undefined
});

export const nodeHost = makeNodeHost();

function startKernel(source: URL): WorkerHandle {
	const { port1, port2 } = new MessageChannel();
	const worker = new Worker(source, { workerData: { port: port2 }, transferList: [port2] });
	return {
		end: port1 as unknown as MessageChannelEnd,
		died: new Promise((resolve) => worker.once('error', resolve)),
		terminate: () => void worker.terminate()
	};
}

/** A thread for one grading. */
function startGrader(): WorkerHandle {
	const grader = new WarmGrader();
	return { ...grader.start(), terminate: () => grader.dispose() };
}
