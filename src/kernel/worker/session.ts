/** Runs the cells of one notebook in one lasting scope. The same in the browser's worker and in Node's. */
import type {
	CallRequest,
	CallResult,
	LateErrorEvent,
	RawError,
	RunRequest,
	RunResult,
	UseRequest,
	UseResult,
	ValueResult
} from '#protocol/kernel.ts';
import type { ConsoleLevel, Output } from '#protocol/output.ts';
import type { DisplayHost, OutputTarget } from '#display/host.ts';
import { apply, lend, takeBack } from './built-ins.ts';
import { CellRun } from './cell-run.ts';
import { LoopLimitError, noteThrow, toRawError } from './errors.ts';
import { requireExports } from './exports.ts';
import { callFunction } from './graded-calls.ts';
import type { CallHost } from './graded-step.ts';
import { useObjects } from './graded-uses.ts';
import { Names, type Getter } from './names.ts';
import { OutputBuffer } from './outputs.ts';
import { describeScope } from './scope.ts';
import { seedChance } from './seeded-chance.ts';
import { gradingLimits, serialise } from './serialise.ts';
import { TensorLedger } from './tensor-ledger.ts';
import { reportTensors } from './tensor-report.ts';
import { Turns } from './turns.ts';

/** What a session cannot do by itself, because the browser and Node do it differently. */
export interface SessionHost {
	/** Imports a cell's module. `name` is what stack traces call it. */
	importCell(code: string, name: string): Promise<{ default: CellFunction }>;
	/** Imports a library that cells may use. @throws for any other name */
	importModule(name: string): Promise<Record<string, unknown>>;
	output(cell: string, version: number, outputs: Output[]): void;
	lateError(event: LateErrorEvent): void;
}

type CellFunction = (runtime: Runtime, live: Record<string, Getter>, ...reads: unknown[]) => Promise<void>;

interface Runtime {
	/** Called first, with what reads the cell's own names, private ones included; a name that is not yet made throws. */
	names(getters: Record<string, Getter>): void;
	import(name: string): Promise<Record<string, unknown>>;
	exports: typeof requireExports;
	show(value: unknown): void;
	tick(line: number): void;
	/** @returns `value`, which is thrown at this place of the cell's text */
	thrown<Value>(value: Value, line: number, column: number): Value;
}

/** Name under which a cell appears in stack traces; the page takes it apart again. */
export const cellFileName = (cell: string, version: number) => `cell:${cell}:${version}`;

/** The cell that made the outermost call, in a stack trace. */
const findOuterCell = (stack: string) => [...stack.matchAll(/\bcell:([a-z0-9-]+):\d+:/g)].at(-1)?.[1];

export class Session implements DisplayHost {
	readonly turns = new Turns<CellRun>();
	readonly ledger = new TensorLedger(this.turns);
	readonly #host: SessionHost;
	readonly #names = new Names();
	/** The latest run of each cell, unless it failed. */
	readonly #runs = new Map<string, CellRun>();
	/** Libraries that cells have asked for. */
	readonly #modules = new Map<string, Record<string, unknown>>();
	#loopLimitMs = Infinity;
	#deadline = Infinity;

	constructor(host: SessionHost) {
		this.#host = host;
	}

	/** Runs one cell. What its last run held is freed first; its names exist only if it succeeds. */
	async run(request: RunRequest): Promise<RunResult> {
		takeBack();
		const { cell, version } = request;
		this.forget([cell]);
		this.#loopLimitMs = request.loopLimitMs ?? Infinity;
		const send = (outputs: Output[]) => this.#host.output(cell, version, outputs);
		const buffer = new OutputBuffer(send, request.widgets);
		const run = this.#begin(new CellRun(cell, version, buffer));
		this.#runs.set(cell, run);
		const { depth } = this.ledger;
		const start = performance.now();
		const endChance = seedChance(request.seed);
		const error = await this.#attempt(request, run);
		endChance();
		takeBack();
		buffer.flush();
		const milliseconds = performance.now() - start;
		if (error) {
			this.ledger.unwind(depth);
			this.forget([cell]);
			return { milliseconds, error };
		}
		this.ledger.sweep(this.#names.values());
		return {
			milliseconds,
			...(this.ledger.isAttached && {
				tensors: reportTensors(this.ledger, run, this.#names.entries(cell))
			})
		};
	}

	/** Calls a function of the learner with the grader's arguments and reports plain data. */
	call({ name, ...request }: CallRequest): Promise<CallResult> {
		takeBack();
		return callFunction(this.#names.get(name), request, this.#callHost());
	}

	/** Makes objects of the learner's, takes steps with them, and reports plain data. */
	use({ name, ...request }: UseRequest): Promise<UseResult> {
		takeBack();
		return useObjects(this.#names.get(name), request, this.#callHost());
	}

	value({ name }: { name: string }): ValueResult {
		takeBack();
		if (!this.#names.has(name)) return { kind: 'missing' };
		return { kind: 'value', value: serialise(this.#names.get(name), gradingLimits) };
	}

	/** These cells run anew or are gone: ends what they have set going, and frees what they hold. */
	forget(cells: readonly string[]): void {
		takeBack();
		for (const cell of cells) {
			this.#names.forget(cell);
			const run = this.#runs.get(cell);
			this.#runs.delete(cell);
			if (run) this.#end(run);
		}
	}

	/** @returns true when something runs that will end by itself now, keeping what it has */
	interrupt(): boolean {
		return [...this.#runs.values()].filter((run) => run.softStop.ask()).length > 0;
	}

	target(): OutputTarget | undefined {
		const run = this.turns.current;
		return run?.buffer && run;
	}

	print(level: ConsoleLevel, values: readonly unknown[]): void {
		this.turns.current?.buffer?.print(level, values);
	}

	display(value: unknown): void {
		this.turns.current?.buffer?.display(value);
	}

	#callHost(): CallHost {
		return {
			importModule: (module) => this.#host.importModule(module),
			begin: (seed) => {
				const run = this.#begin(new CellRun('', 0)); // what a graded call prints is not shown
				const endChance = seedChance(seed);
				return {
					made: run.tensors,
					reach: (value) => this.ledger.reach(value, run.tensors),
					next: () => this.#setDeadline(),
					end: () => {
						endChance();
						this.#end(run);
					}
				};
			}
		};
	}

	#begin(run: CellRun): CellRun {
		this.turns.begin(run);
		this.ledger.open(run);
		return run;
	}

	#end(run: CellRun): void {
		const errors = run.end(); // by code of the learner's
		takeBack();
		for (const thrown of errors) this.#host.lateError({ error: toRawError(thrown), cell: run.cell });
		this.ledger.release(run, this.#names.values());
	}

	/** A timer threw: it is its run's turn. What an old run throws is of no interest any more. */
	throwLate(thrown: unknown): void {
		const run = this.turns.current;
		this.#reportLate(this.#toError(thrown, this.#names.getters(run?.cell)), run);
	}

	/** A promise was rejected that nobody waits for: whose it is only the stack knows, if anything. */
	rejectLate(thrown: unknown): void {
		const error = this.#toError(thrown, []);
		const cell = findOuterCell(error.stack);
		this.#reportLate(error, cell === undefined ? this.turns.current : this.#runs.get(cell));
	}

	#reportLate(error: RawError, run: CellRun | undefined): void {
		if (run?.mayReport()) this.#host.lateError({ error, cell: run.cell, version: run.version });
	}

	async #attempt(request: RunRequest, run: CellRun): Promise<RunResult['error']> {
		let getters: Record<string, Getter> = {};
		try {
			const file = cellFileName(request.cell, request.version);
			const { default: execute } = await this.#host.importCell(request.code, file);
			const reads = request.reads.map((read) => this.#names.read(read));
			let last: unknown;
			const runtime = this.#runtime(request.cell, {
				names: (own) => (getters = own),
				show: (value) => (last = value)
			});
			this.#setDeadline();
			await this.#execute(execute, [runtime, this.#liveNames(), ...reads]);
			const { cell, defines, live } = request;
			this.#names.publish({ cell, defines, live, getters });
			run.buffer?.display(last);
			return undefined;
		} catch (thrown) {
			return this.#toError(thrown, Object.entries(getters));
		}
	}

	/** The learner's turn, until the cell has ended. */
	async #execute(cell: CellFunction, given: unknown[]): Promise<void> {
		lend();
		try {
			await apply(cell, undefined, given);
		} finally {
			takeBack();
		}
	}

	/** @param own names of the cell that threw, which it has not published */
	#toError(thrown: unknown, own: [name: string, get: Getter][]): RawError {
		const names = [...own, ...this.#names.getters()];
		return { ...toRawError(thrown), scope: describeScope(names, this.#modules) };
	}

	#setDeadline(): void {
		this.#deadline = performance.now() + this.#loopLimitMs;
	}

	#runtime(cell: string, told: Pick<Runtime, 'names' | 'show'>): Runtime {
		let ticks = 0;
		return {
			...told,
			import: async (name) => {
				takeBack();
				const module = await this.#host.importModule(name);
				this.#modules.set(name, module);
				lend();
				return module;
			},
			exports: requireExports,
			thrown: (value, line, column) => noteThrow(value, { cell, line, column }),
			tick: (line) => {
				// Looking at the clock costs more than counting, so look seldom.
				if (++ticks % 64 !== 0 || performance.now() < this.#deadline) return;
				throw new LoopLimitError(line);
			}
		};
	}

	#liveNames(): Record<string, Getter> {
		return new Proxy({}, { get: (_, name) => () => this.#names.read(String(name)) });
	}
}
