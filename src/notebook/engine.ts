/** The heavy half of a notebook: parser, kernel, grading. Loaded when the page is idle or a cell is run. */
import type { WorkerHandle, WorkerHost } from '#kernel/page/host.ts';
import { Kernel, type KernelEvents } from '#kernel/page/kernel.ts';
import { isStopped } from '#kernel/page/stopped.ts';
import { nextTask } from '#base/pause.ts';
import { timeIsUp, withTimeLimit } from '#base/time-limit.ts';
import type { CellKind, Diagnostic } from '#protocol/cell.ts';
import type { CellError } from '#protocol/error.ts';
import type { PrepareRequest } from '#protocol/grading.ts';
import type { OutputEvent } from '#protocol/kernel.ts';
import { isLoadable, libraryOf } from '#protocol/modules.ts';
import type { TensorBackend } from '#protocol/tensors.ts';
import type { WidgetValues } from '#protocol/widget.ts';
import type { Verdict } from '#protocol/verdict.ts';
import { readTensorMemory, writeTensorMemory } from '#storage/tensor-memory.ts';
import { findAncestors, findDependents } from '#transpile/graph.ts';
import type { TextProblem } from '#transpile/parse.ts';
import { attemptTask, runWithNeeds, type RunHooks } from './attempt.ts';
import type { NotebookMap, RunState, TensorsView } from './contract.ts';
import { mapNotebook } from './map.ts';
import { Runner } from './runner.ts';
import { Backends } from './tensors/backends.ts';

/** Stop takes effect within 100 ms, the page’s own work included: so long may a worker take to say that it will end by itself. */
const answerLimitMs = 50;

/** A batch of a large model, or a fit of a search, may take as long, on a busy machine the more. */
const pieceLimitMs = 5000;

/** Starting a graphics card takes a second at most. */
const moveLimitMs = 10_000;

/** What brings tensors along. */
const tensorLibraries = ['@tensorflow/tfjs', 'danfojs', 'stagecoach/pd'];

export interface TaskToGrade {
	/** `<lesson>/<task>` */
	task: string;
	cell: string;
	starter: string;
	/** The task's checks as a module's text. */
	checks: () => Promise<string>;
}

/** The part of a cell's state that an analysis reads and writes. */
interface AnalysedCell {
	readonly id: string;
	readonly kind: CellKind;
	readonly source: string;
	run: RunState;
	staleReason: string;
	diagnostics: readonly Diagnostic[];
	reads: readonly string[];
}

export interface EngineOptions {
	/** Those of the lesson, which its checks will load. */
	datasets: readonly string[];
	/** What the learner has set a cell's widgets to. */
	widgets: (id: string) => WidgetValues;
	tensorsChanged?: (view: TensorsView) => void;
}

export class Engine {
	readonly runner: Runner;
	readonly backends: Backends;
	readonly #kernel: Kernel;
	readonly #host: WorkerHost;
	readonly #datasets: readonly string[];
	#nextGrader: Promise<WorkerHandle> | undefined;
	/** What came since the kernel was asked to end: showing it would take time in which no answer is read. */
	#held: OutputEvent[] | undefined;
	/** Tensors have been told to run on something, so they may have to be told again. */
	#hasMoved = false;
	readonly #show: KernelEvents['output'];

	constructor(
		host: WorkerHost,
		events: Omit<KernelEvents, 'backend'>,
		{ datasets, widgets, tensorsChanged = () => undefined }: EngineOptions
	) {
		this.#host = host;
		this.#datasets = datasets;
		const died = () => {
			this.runner.forgetAll();
			events.died?.();
		};
		this.#show = (event) => events.output(event);
		const output = (event: OutputEvent) => {
			if (this.#held) this.#held.push(event);
			else this.#show(event);
		};
		this.backends = new Backends({
			graphics: host.graphics,
			memory: {
				read: () => readTensorMemory(Date.now()),
				write: (memory) => writeTensorMemory(memory, Date.now())
			},
			changed: tensorsChanged
		});
		const backend = (name: string) => this.backends.heard(name.slice(0, 20));
		this.#kernel = new Kernel(host, { ...events, output, backend, died });
		this.runner = new Runner(this.#kernel, widgets);
	}

	/** Starts the kernel and loads what the cells will import. */
	async start(): Promise<void> {
		const imports = [...this.runner.notebook.cells.values()].flatMap((cell) => cell.imports);
		const libraries = [...new Set(imports)].filter(isLoadable);
		this.#host.fetchAhead?.(libraries); // while the worker starts
		await this.#kernel.start();
		await this.#kernel.preload(libraries);
		void this.#readyGrader();
	}

	/** Reads the cells' texts anew, and tells each what keeps it from running and what it reads. */
	analyse(all: readonly AnalysedCell[]): void {
		const cells = all.filter(({ kind }) => kind !== 'text');
		this.runner.texts.setAll(cells);
		const { needs, problems } = this.runner.notebook;
		for (const cell of cells) {
			cell.diagnostics = (problems.get(cell.id) ?? []).map((problem) => toDiagnostic(cell.id, problem));
			cell.reads = needs.get(cell.id) ?? [];
		}
		this.refresh(cells);
	}

	/** Tells each cell that has run whether its values still fit, do not fit any more, or are gone. */
	refresh(cells: readonly AnalysedCell[]): void {
		for (const cell of cells) {
			if (cell.run !== 'done' && cell.run !== 'stale' && cell.run !== 'lost') continue;
			cell.run = this.runner.stateOf(cell.id);
			cell.staleReason = cell.run === 'stale' ? this.runner.explainStale(cell.id) : '';
		}
	}

	/** Cells that are gone from the notebook leave no names and no tensors behind. */
	forget(ids: readonly string[]): void {
		this.runner.forget(ids);
		this.#kernel.forget(ids).catch(() => undefined); // a kernel that has ended holds nothing
	}

	/** The cells that must run before this one. */
	needsOf(id: string): string[] {
		return findAncestors(this.runner.notebook, id);
	}

	/** These cells and those that use their names, directly or through others, in an order that works. */
	withReaders(ids: readonly string[]): string[] {
		const all = new Set(ids.flatMap((id) => [id, ...findDependents(this.runner.notebook, id)]));
		const order = [...all].flatMap((id) => [...this.needsOf(id), id]);
		return [...new Set(order)].filter((id) => all.has(id));
	}

	map(cells: readonly AnalysedCell[]): NotebookMap {
		return mapNotebook(this.runner.notebook, cells);
	}

	async run(id: string, hooks: RunHooks): ReturnType<typeof runWithNeeds> {
		await this.#settleTensors(id, this.backends.wanted);
		return runWithNeeds(this.runner, this.#kernel, id, this.#showingAll(hooks));
	}

	async grade(task: TaskToGrade, seed: number, hooks: RunHooks): Promise<Verdict> {
		await this.#settleTensors(task.cell, 'wasm');
		const worker = this.#nextGrader;
		this.#nextGrader = undefined;
		return attemptTask({
			...task,
			host: this.#host,
			kernel: this.#kernel,
			runner: this.runner,
			seed,
			hooks: this.#showingAll(hooks),
			...(worker && { worker })
		});
	}

	/**
	 * Gets ready what the next run and the next Stop need. Call when idle.
	 * @param checks of the task that was graded last: most likely it is graded again
	 */
	async prepare(checks?: () => Promise<string>): Promise<void> {
		await this.#readyGrader(await checks?.());
		await this.#kernel.warmSpare();
		await this.backends.measureOnce();
	}

	/**
	 * Asks what runs to end by itself.
	 * @param hearsStop it is known to look at Stop between its pieces, so that one piece is waited for
	 * @returns false when it cannot, or does not answer in time
	 */
	async interrupt(hearsStop = false): Promise<boolean> {
		this.#held ??= [];
		const asked = this.#kernel.interrupt().catch(() => false);
		let answer = await withTimeLimit(asked, hearsStop ? pieceLimitMs : answerLimitMs);
		// Where the page itself was late, an answer may have come that nobody has read.
		if (answer === timeIsUp) answer = await withTimeLimit(asked, 0);
		void nextTask().then(() => this.#release());
		return answer === true;
	}

	/** Ends the kernel's worker, and all values with it. What is not yet shown of it never will be. */
	stop(): void {
		this.#held = undefined;
		this.#kernel.stop();
		this.runner.forgetAll();
	}

	/** Which loop a stopped cell was in; undefined when it was none, or cannot be found quickly. */
	async findEndlessLoop(id: string): Promise<CellError | undefined> {
		const found = await withTimeLimit(this.runner.findEndlessLoop(id), 5000).catch(() => undefined);
		if (found === timeIsUp) this.stop();
		return found === timeIsUp ? undefined : found;
	}

	dispose(): void {
		this.#kernel.dispose();
		void this.#nextGrader?.then((handle) => handle.terminate());
	}

	/** A run that ends while outputs are put by shows them first: a widget among them must not go away and come again. */
	#showingAll(hooks: RunHooks): RunHooks {
		const ended: RunHooks['ended'] = (cell, run) => {
			this.#release();
			hooks.ended?.(cell, run);
		};
		return { ...hooks, ended };
	}

	/** Costs nothing unless the graphics card is or was wanted. */
	async #settleTensors(cell: string, backend: TensorBackend): Promise<void> {
		const graphics = this.#host.graphics;
		if (!graphics || (backend === 'wasm' && this.backends.wanted === 'wasm' && !this.#hasMoved)) return;
		const libraries = this.runner.findImports(cell).map(libraryOf);
		if (!this.#hasMoved && !libraries.some((name) => tensorLibraries.includes(name))) return;
		this.#hasMoved = true;
		const moving = this.#kernel.moveTensors(backend, graphics).catch((error: unknown) => {
			if (backend === 'wasm' || isStopped(error)) throw error;
			return '';
		});
		const moved = await withTimeLimit(moving, moveLimitMs);
		if (moved === timeIsUp) this.stop(); // its driver hangs, and the worker with it
		this.backends.note(backend, moved === timeIsUp ? '' : moved);
	}

	#release(): void {
		const held = this.#held ?? [];
		this.#held = undefined;
		held.forEach(this.#show);
	}

	async #readyGrader(task?: string): Promise<void> {
		if (this.#nextGrader) return;
		const starting = this.#host.start('grader');
		this.#nextGrader = starting;
		starting.catch(() => (this.#nextGrader = undefined));
		const datasets: PrepareRequest['datasets'] = {};
		for (const name of this.#datasets) datasets[name] = await this.#host.dataset(name);
		const { end, died } = await starting;
		void died?.then(() => (this.#nextGrader = undefined));
		// The port is tied only when the grading begins; until then this message waits in it.
		const params: PrepareRequest = { datasets, ...(task !== undefined && { task }) };
		end.postMessage({ method: 'prepare', params });
	}
}

function toDiagnostic(cell: string, problem: TextProblem): Diagnostic {
	const { line, column, endColumn, severity = 'error', message, related } = problem;
	return { place: { cell, line, column }, endColumn, severity, message, ...(related && { related }) };
}
