import type { MessageChannelEnd } from '#base/port.ts';
import type { OpenedDataSet } from '#protocol/data-set.ts';
import type { OpenedOwnFile } from '#protocol/own-file.ts';
import type { ModuleText } from '#protocol/kernel.ts';
import type { Graphics, TensorBackend } from '#protocol/tensors.ts';

/** `kernel` runs the learner's cells, `grader` the checks; they never share a worker. */
export type WorkerKind = 'kernel' | 'grader';

export interface WorkerHandle {
	/** Our end of the channel to the worker. */
	end: MessageChannelEnd;
	/** Settles when the worker has ended by itself: it has used up the memory. Absent where nobody can tell. */
	died?: Promise<unknown>;
	/** Ends the worker at once, whatever it does. */
	terminate(): void;
}

/** What the kernel needs of its surroundings: a sandboxed frame in the browser, worker threads in Node. */
export interface WorkerHost {
	/** @throws AppError when the browser cannot start a sandboxed worker */
	start(kind: WorkerKind): Promise<WorkerHandle>;
	/** A library as text, fetched once. */
	module(name: string): Promise<ModuleText>;
	/** Lets libraries come side by side that will be asked for one after another. Absent where nothing is fetched. */
	fetchAhead?(names: readonly string[]): void;
	/** A data set, fetched once. */
	dataset(name: string): Promise<OpenedDataSet>;
	/** A file of the learner's own; undefined when the notebook has none of that name that it may read. */
	ownFile(name: string): Promise<OpenedOwnFile | undefined>;
	/** Absent where tensors can run on the processor only. */
	graphics?: GraphicsHost;
}

/** A way to let tensors run on the graphics card, where the browser allows it. */
export interface GraphicsHost {
	find(): Promise<Graphics[]>;
	/** What the kernel's worker is to be told. */
	moveFor(name: TensorBackend): Promise<{ name: string; text?: string }>;
	/** Trains a second or two on each. @returns what should be `BackendTimes` of those that work, from the sandbox */
	measure(backends: readonly TensorBackend[]): Promise<Partial<Record<TensorBackend, unknown>>>;
}
