/** Runs the cells of one notebook in one lasting scope. The same in the browser's worker and in Node's. */
import type {
	CallRequest,
	CallResult,
	OneCallResult,
	RunRequest,
	RunResult,
	ValueResult
} from '#protocol/kernel.ts';
import type { ConsoleLevel, Output } from '#protocol/output.ts';
import type { FrameMarker, TensorMarker } from '#protocol/markers.ts';
import type { DisplayHost, OutputTarget } from '#display/host.ts';
import { isUnchanged, realise, type Makers } from './arguments.ts';
import { LoopLimitError, toRawError } from './errors.ts';
import { OutputBuffer } from './outputs.ts';
import { isObject, isPromise, isTensor, type TensorLike } from './recognise.ts';
import { gradingLimits, serialise } from './serialise.ts';
import { disposeAll, heldTensors, TensorLedger } from './tensor-ledger.ts';

/** What a session cannot do by itself, because the browser and Node do it differently. */
export interface SessionHost {
	/** Imports a cell's module. `name` is what stack traces call it. */
	importCell(code: string, name: string): Promise<{ default: CellFunction }>;
	/** Imports a library that cells may use. @throws for any other name */
	importModule(name: string): Promise<Record<string, unknown>>;
	output(cell: string, version: number, outputs: Output[]): void;
}

type CellFunction = (
	runtime: Runtime,
	live: Record<string, () => unknown>,
	...reads: unknown[]
) => Promise<Record<string, () => unknown>>;

interface Runtime {
	import(name: string): Promise<Record<string, unknown>>;
	show(value: unknown): void;
	tick(line: number): void;
}

interface Published {
	cell: string;
	get(): unknown;
}

/** Name under which a cell appears in stack traces; the page takes it apart again. */
export const cellFileName = (cell: string, version: number) => `cell:${cell}:${version}`;

export class Session implements DisplayHost {
	readonly ledger = new TensorLedger();
	readonly #host: SessionHost;
	readonly #names = new Map<string, Published>();
	readonly #tensors = new Map<string, Set<TensorLike>>();
	#buffer: OutputBuffer | undefined;
	#loopLimitMs = Infinity;
	#deadline = Infinity;

	constructor(host: SessionHost) {
		this.#host = host;
	}

	/** Runs one cell. What its last run held is freed first; its names exist only if it succeeds. */
	async run(request: RunRequest): Promise<RunResult> {
		const { cell, version } = request;
		this.forget([cell]);
		this.#loopLimitMs = request.loopLimitMs ?? Infinity;
		const send = (outputs: Output[]) => this.#host.output(cell, version, outputs);
		const buffer = new OutputBuffer(send, request.widgets);
		this.#buffer = buffer;
		const made = this.ledger.open();
		this.#tensors.set(cell, made);
		const start = performance.now();
		const error = await this.#attempt(request, buffer);
		buffer.flush();
		this.ledger.close();
		const milliseconds = performance.now() - start;
		return {
			milliseconds,
			...(error && { error }),
			...(this.ledger.isAttached && { tensors: heldTensors(made).length })
		};
	}

	/** Calls a function of the learner with the grader's arguments and reports plain data. */
	async call({ name, calls }: CallRequest): Promise<CallResult> {
		const value = this.#names.get(name)?.get();
		if (typeof value !== 'function')
			return { kind: 'missing', type: value === undefined ? 'undefined' : typeof value };
		this.#buffer = undefined; // what a graded call prints is not shown
		const results: OneCallResult[] = [];
		for (const args of calls)
			results.push(await this.#callOnce(value as (...args: unknown[]) => unknown, args));
		return { kind: 'results', results };
	}

	value({ name }: { name: string }): ValueResult {
		const published = this.#names.get(name);
		if (!published) return { kind: 'missing' };
		return { kind: 'value', value: serialise(published.get(), gradingLimits) };
	}

	/** These cells run anew or are gone: frees what they hold and takes their names away. */
	forget(cells: readonly string[]): void {
		for (const cell of cells) {
			for (const [name, published] of this.#names) if (published.cell === cell) this.#names.delete(name);
			disposeAll(this.#tensors.get(cell) ?? []);
			this.#tensors.delete(cell);
		}
	}

	/** @returns true when something runs that will end by itself now, keeping what it has */
	interrupt(): boolean {
		return false;
	}

	target(): OutputTarget | undefined {
		return this.#buffer;
	}

	print(level: ConsoleLevel, values: readonly unknown[]): void {
		this.#buffer?.print(level, values);
	}

	display(value: unknown): void {
		this.#buffer?.display(value);
	}

	async #attempt(request: RunRequest, buffer: OutputBuffer): Promise<RunResult['error']> {
		try {
			const name = cellFileName(request.cell, request.version);
			const { default: run } = await this.#host.importCell(request.code, name);
			const reads = request.reads.map((read) => this.#read(read));
			let last: unknown;
			const runtime = this.#runtime((value) => (last = value));
			this.#deadline = performance.now() + this.#loopLimitMs;
			const exported = await run(runtime, this.#liveNames(), ...reads);
			for (const define of request.defines) this.#publish(request, define, exported[define]!);
			buffer.display(last);
			return undefined;
		} catch (thrown) {
			return toRawError(thrown);
		}
	}

	#runtime(show: (value: unknown) => void): Runtime {
		let ticks = 0;
		return {
			import: (name) => this.#host.importModule(name),
			show,
			tick: (line) => {
				// Looking at the clock costs more than counting, so look seldom.
				if (++ticks % 64 !== 0 || performance.now() < this.#deadline) return;
				throw new LoopLimitError(line, this.#loopLimitMs);
			}
		};
	}

	#publish(request: RunRequest, name: string, get: () => unknown): void {
		const value = get();
		this.#names.set(name, { cell: request.cell, get: request.live.includes(name) ? get : () => value });
	}

	#read(name: string): unknown {
		const published = this.#names.get(name);
		if (published) return published.get();
		throw new ReferenceError(`${name} is not defined yet: run the cell that defines it first.`);
	}

	#liveNames(): Record<string, () => unknown> {
		return new Proxy({}, { get: (_, name) => () => this.#read(String(name)) });
	}

	async #callOnce(learner: (...args: unknown[]) => unknown, given: unknown[]): Promise<OneCallResult> {
		const args = (await realise(given, this.#makers)) as unknown[];
		const made = this.ledger.open();
		this.#deadline = performance.now() + this.#loopLimitMs;
		try {
			const returned = learner(...args);
			const wasPromise = isPromise(returned);
			const value: unknown = wasPromise ? await returned : returned;
			const kept = new Set(findTensors(value));
			return {
				kind: 'value',
				value: serialise(value, gradingLimits),
				wasPromise,
				changedArguments: args.flatMap((arg, at) => (isUnchanged(arg, given[at]) ? [] : [at])),
				leakedTensors: heldTensors(made).filter((tensor) => !kept.has(tensor)).length
			};
		} catch (thrown) {
			return { kind: 'threw', error: toRawError(thrown) };
		} finally {
			this.ledger.close();
			disposeAll(made);
			disposeAll(findTensors(args));
		}
	}

	readonly #makers: Makers = {
		tensor: async ({ values, shape, dtype }: TensorMarker) => {
			const tf = await this.#host.importModule('@tensorflow/tfjs');
			return (tf['tensor'] as (...args: unknown[]) => unknown)(values, shape, dtype);
		},
		frame: async ({ columns, rows }: FrameMarker) => {
			const danfo = await this.#host.importModule('danfojs');
			return makeFrame(danfo['DataFrame'] as FrameConstructor, columns, rows);
		}
	};
}

type FrameConstructor = new (rows: unknown[][], options: { columns: string[]; dtypes: string[] }) => unknown;

/** danfo guesses types from the first rows, and wrongly when they are missing: so the types are stated. */
function makeFrame(DataFrame: FrameConstructor, columns: string[], rows: FrameMarker['rows']): unknown {
	const dtypes = columns.map((_, at) => frameType(rows.map((row) => row[at] ?? null)));
	const values = rows.map((row) => row.map((value, at) => value ?? (dtypes[at] === 'string' ? null : NaN)));
	return new DataFrame(values, { columns, dtypes });
}

function frameType(values: FrameMarker['rows'][number]): string {
	const present = values.filter((value) => value !== null);
	if (present.some((value) => typeof value === 'string')) return 'string';
	if (present.length > 0 && present.every((value) => typeof value === 'boolean')) return 'boolean';
	return present.length === values.length && present.every(Number.isInteger) ? 'int32' : 'float32';
}

/** Tensors in a value, a few levels deep: alone, in arrays, in objects. */
function findTensors(value: unknown, depth = 3): TensorLike[] {
	if (isTensor(value)) return [value];
	if (!isObject(value) || depth === 0 || ArrayBuffer.isView(value)) return [];
	const items = Array.isArray(value) ? value.slice(0, 1000) : Object.values(value);
	return items.flatMap((item) => findTensors(item, depth - 1));
}
