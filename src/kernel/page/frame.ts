import { AppError } from '#base/app-error.ts';
import * as words from '#words/kernel.ts';
import { Heartbeat } from './heartbeat.ts';
import type { WorkerHandle } from './host.ts';

interface FrameMessage {
	started?: number;
	failed?: number;
	/** A worker that has ended by itself. */
	died?: number;
	alive?: true;
}

interface Waiting {
	started: (started: boolean) => void;
	died: () => void;
}

/** The page's side of one frame, from its opening until its process ends. */
export class Frame {
	readonly died: Promise<unknown>;
	readonly #port: MessagePort;
	readonly #workers = new Map<number, Waiting>();
	readonly #heartbeat: Heartbeat;
	#lastId = 0;

	constructor(port: MessagePort, remove: () => void) {
		this.#port = port;
		const { promise, resolve } = Promise.withResolvers<undefined>();
		this.died = promise;
		this.#heartbeat = new Heartbeat(
			() => port.postMessage({ areYouAlive: true }),
			() => {
				for (const id of this.#workers.keys()) this.#bury(id);
				port.close();
				remove();
				resolve(undefined);
			}
		);
		port.onmessage = ({ data }: MessageEvent<FrameMessage>) => this.#receive(data);
	}

	async start(text: string): Promise<WorkerHandle> {
		const id = ++this.#lastId;
		const channel = new MessageChannel();
		const started = Promise.withResolvers<boolean>();
		const died = Promise.withResolvers<undefined>();
		this.#workers.set(id, { started: started.resolve, died: () => died.resolve(undefined) });
		this.#heartbeat.start();
		this.#port.postMessage({ start: { id, text } }, [channel.port2]);
		if (!(await started.promise)) throw new AppError('no-worker', words.noWorker);
		return {
			end: channel.port1 as WorkerHandle['end'],
			died: died.promise,
			terminate: () => {
				this.#workers.delete(id);
				if (this.#workers.size === 0) this.#heartbeat.stop();
				this.#port.postMessage({ end: { id } });
			}
		};
	}

	#receive({ started, failed, died }: FrameMessage): void {
		this.#heartbeat.hear();
		if (started !== undefined) this.#workers.get(started)?.started(true);
		if (failed !== undefined) this.#bury(failed);
		if (died !== undefined) this.#bury(died);
	}

	#bury(id: number): void {
		const worker = this.#workers.get(id);
		this.#workers.delete(id);
		worker?.started(false);
		worker?.died();
	}
}
