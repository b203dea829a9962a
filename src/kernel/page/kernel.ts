import type { AppError } from '#base/app-error.ts';
import { Port } from '#base/port.ts';
import type { CallRequest, LateErrorEvent, OutputEvent, RunRequest, UseRequest } from '#protocol/kernel.ts';
import type { TensorBackend } from '#protocol/tensors.ts';
import { FloodGate } from './flood-gate.ts';
import type { GraphicsHost, WorkerHandle, WorkerHost } from './host.ts';
import { diedError, floodedError, stoppedError } from './stopped.ts';

/** Called with data from the sandbox: whoever listens checks it. */
export interface KernelEvents {
	output(event: OutputEvent): void;
	lateError(event: LateErrorEvent): void;
	backend(name: string): void;
	/** The worker has ended by itself or had to be, and all values with it. What waited is rejected; see `isDied`. */
	died?(): void;
}

interface LiveWorker {
	handle: WorkerHandle;
	port: Port;
	/** What its tensors were last told to run on. */
	backend: TensorBackend;
}

interface Launch {
	/** Rejects at once when the launch is ended, however long the start takes. */
	ready: Promise<LiveWorker>;
	end(): void;
}

/**
 * The learner's side of the kernel: one worker that holds the notebook's values, and a spare that is
 * ready when the first one has to be ended.
 */
export class Kernel {
	readonly #host: WorkerHost;
	readonly #events: KernelEvents;
	readonly #modules = new Set<string>();
	#current: Launch | undefined;
	#spare: Launch | undefined;
	#nextStop = Promise.withResolvers<undefined>();

	constructor(host: WorkerHost, events: KernelEvents) {
		this.#host = host;
		this.#events = events;
	}

	/** Starts the worker, unless it runs already. */
	async start(): Promise<void> {
		await this.#worker();
	}

	/** Loads libraries before a cell asks for them. */
	async preload(modules: readonly string[]): Promise<void> {
		this.#host.fetchAhead?.(modules);
		for (const name of modules) {
			await this.#ask('preload', name);
			this.#modules.add(name);
		}
	}

	/**
	 * @param modules what the cell imports, so that a spare can have it ready
	 * @returns what should be a `RunResult`: data from the sandbox, for the caller to check
	 */
	async run(request: RunRequest, modules: readonly string[] = []): Promise<unknown> {
		const result = await this.#ask('run', request);
		for (const name of modules) this.#modules.add(name);
		return result;
	}

	/** @returns what should be a `CallResult`: data from the sandbox, for the caller to check */
	call(request: CallRequest): Promise<unknown> {
		return this.#ask('call', request);
	}

	/** @returns what should be a `UseResult`, to be checked as well */
	use(request: UseRequest): Promise<unknown> {
		return this.#ask('use', request);
	}

	/** @returns what should be a `ValueResult`, to be checked as well */
	value(name: string): Promise<unknown> {
		return this.#ask('value', { name });
	}

	/**
	 * Lets tensors run on something else, unless they do already; loads tfjs if need be.
	 * @param graphics says what the worker is to be told
	 * @returns what they run on, as the sandbox says
	 */
	async moveTensors(to: TensorBackend, graphics: Pick<GraphicsHost, 'moveFor'>): Promise<string> {
		const live = await this.#worker();
		if (live.backend === to) return to;
		const move = await graphics.moveFor(to);
		const name = String(await live.port.request('backend', move));
		live.backend = to;
		this.#events.backend(name);
		return name;
	}

	/** The cells are gone from the notebook: so are their values. */
	async forget(cells: readonly string[]): Promise<void> {
		if (this.#current) await this.#ask('forget', { cells });
	}

	/**
	 * Asks what runs to end by itself, such as `model.fit` after its present batch.
	 * @returns false when nothing there can; never settles while a worker computes without a pause
	 */
	interrupt(): Promise<boolean> {
		return this.#current ? this.#ask('interrupt', undefined) : Promise.resolve(false);
	}

	/** Ends the worker and everything in it. Requests that wait are rejected; see `isStopped`. */
	stop(): void {
		const ended = this.#current;
		this.#current = this.#spare;
		this.#spare = undefined;
		ended?.end();
		this.#nextStop.resolve(undefined);
		this.#nextStop = Promise.withResolvers<undefined>();
	}

	/** Settles at the next `stop`: for work that waits for something else than the kernel at that moment. */
	untilStopped(): Promise<undefined> {
		return this.#nextStop.promise;
	}

	/** Gets a spare ready, with the libraries that were used so far. Call when nothing else is to do. */
	async warmSpare(): Promise<void> {
		if (this.#spare || !this.#current) return;
		const spare = this.#launch();
		this.#spare = spare;
		const { port } = await spare.ready;
		for (const name of this.#modules) await port.request('preload', name);
	}

	/** Ends all workers. */
	dispose(): void {
		this.stop();
		this.stop();
	}

	async #ask<Result>(method: string, params: unknown): Promise<Result> {
		const { port } = await this.#worker();
		return port.request<Result>(method, params);
	}

	#worker(): Promise<LiveWorker> {
		return (this.#current ??= this.#launch()).ready;
	}

	#launch(): Launch {
		const starting = this.#startWorker((live) => this.#bury(launch, live, floodedError()));
		const { promise: ready, resolve, reject } = Promise.withResolvers<LiveWorker>();
		starting.then(resolve, reject);
		const end = () => {
			reject(stoppedError());
			void starting.then(endWorker, () => undefined);
		};
		const launch: Launch = { ready, end };
		ready.then(
			(live) => void live.handle.died?.then(() => this.#bury(launch, live, diedError())),
			() => this.#drop(launch)
		);
		return launch;
	}

	#bury(launch: Launch, { handle, port }: LiveWorker, reason: AppError): void {
		const heldValues = this.#current === launch;
		this.#drop(launch);
		handle.terminate();
		port.close(reason);
		if (heldValues) this.#events.died?.();
	}

	/** A worker that did not start is not kept: the next request tries again. */
	#drop(launch: Launch): void {
		if (this.#current === launch) this.#current = undefined;
		if (this.#spare === launch) this.#spare = undefined;
	}

	/** @param flooded called when the worker says more than a page can listen to */
	async #startWorker(flooded: (live: LiveWorker) => void): Promise<LiveWorker> {
		const handle = await this.#host.start('kernel');
		const gate = new FloodGate();
		const unlessFlooded =
			<Params, Result>(answer: (params: Params) => Result) =>
			(params: Params): Result => {
				if (gate.pass()) return answer(params);
				flooded(live);
				throw floodedError();
			};
		const port: Port = new Port(handle.end, {
			output: unlessFlooded((event: OutputEvent) => this.#events.output(event)),
			'late-error': unlessFlooded((event: LateErrorEvent) => this.#events.lateError(event)),
			backend: unlessFlooded((name: unknown) => {
				live.backend = 'wasm'; // it begins there, and goes back by itself when the card is lost
				this.#events.backend(String(name));
			}),
			module: unlessFlooded((name: unknown) => this.#host.module(String(name))),
			dataset: unlessFlooded((name: unknown) => this.#host.dataset(String(name))),
			'own-file': unlessFlooded((name: unknown) => this.#host.ownFile(String(name)))
		});
		const live: LiveWorker = { handle, port, backend: 'wasm' };
		return live;
	}
}

function endWorker({ handle, port }: LiveWorker): void {
	handle.terminate();
	port.close();
}
