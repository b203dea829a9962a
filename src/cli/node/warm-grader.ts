import { MessageChannel, Worker } from 'node:worker_threads';
import type { MessageChannelEnd } from '#base/port.ts';
import type { WorkerHandle } from '#kernel/page/host.ts';

/** The file that a grader's thread starts with. */
export const graderSource = new URL('../../grading/worker/node-entry.ts', import.meta.url);

/**
 * A grading thread that is kept from answer to answer, with its task's checks and data sets. It never holds a
 * learner's code, so nothing is carried over but time: starting one takes longer than most gradings.
 */
export class WarmGrader {
	readonly #entry: URL;
	#thread: { worker: Worker; died: Promise<unknown> } | undefined;

	constructor(entry = graderSource) {
		this.#entry = entry;
	}

	/** A channel for one grading. */
	start(): WorkerHandle {
		const { worker, died } = (this.#thread ??= startThread(this.#entry));
		const { port1, port2 } = new MessageChannel();
		worker.postMessage(port2, [port2]);
		return { end: port1 as unknown as MessageChannelEnd, died, terminate() {} };
	}

	/** Ends the thread: the next one imports the checks anew. */
	dispose(): void {
		void this.#thread?.worker.terminate();
		this.#thread = undefined;
	}
}

function startThread(entry: URL) {
	const worker = new Worker(entry);
	return { worker, died: new Promise((resolve) => worker.once('error', resolve)) };
}
