import { isStopped } from '#kernel/page/stopped.ts';
import { checkOutput } from '#outputs/check-output.ts';
import type { WorkerHost } from '#kernel/page/host.ts';
import type { CellError } from '#protocol/error.ts';
import type { LateErrorEvent, OutputEvent } from '#protocol/kernel.ts';
import type { LessonStore } from '#storage/lesson-store.ts';
import type { RunHooks } from './attempt.ts';
import { checkRawError } from './check-run-result.ts';
import { Keeper } from './keeper.svelte.ts';
import { listNames } from './words.ts';
import { CellState, TaskState, type CellConfig } from './cell-state.svelte.ts';
import type { NotebookView } from './contract.ts';
import type { Engine } from './engine.ts';

export interface NotebookServices {
	lesson: string;
	/** Data sets of the lesson. */
	datasets: readonly string[];
	store: LessonStore;
	/** Called once, when the first cell is run or the page is idle. */
	makeHost: () => Promise<WorkerHost>;
	/** A task's checks as a module's text. */
	loadChecks: (task: string) => Promise<string>;
	now: () => number;
	/** Of the random inputs of the checks. */
	nextSeed: () => number;
}

/** A run that went on for longer than this when it was stopped was probably a loop without end. */
const endlessAfterMs = 1500;

/** One open lesson: the state of its cells, and what the learner can do with them. */
export class Notebook implements NotebookView {
	readonly cells: readonly (CellState | TaskState)[];
	kernel = $state<NotebookView['kernel']>('absent');
	kernelProblem = $state('');
	backend = $state('');
	readonly #running = $derived.by(() => this.cells.some(({ run }) => run === 'running' || run === 'queued'));
	readonly #services: NotebookServices;
	readonly #keeper: Keeper;
	readonly #stopWatching: () => void;
	#engine: Promise<Engine> | undefined;
	#queue: Promise<unknown> = Promise.resolve();
	#startedAt = 0;
	#analysisTimer: ReturnType<typeof setTimeout> | undefined;

	constructor(cells: readonly CellConfig[], services: NotebookServices) {
		this.cells = cells.map((config) =>
			config.kind === 'task' ? new TaskState(config) : new CellState(config)
		);
		this.#services = services;
		this.#keeper = new Keeper(services.lesson, services.store);
		this.#stopWatching = services.store.watchDrafts((id, source) => this.#receive(id, source));
	}

	get storageProblem(): string {
		return this.#keeper.problem;
	}

	get busy(): boolean {
		return this.#running;
	}

	cell(id: string): CellState | TaskState {
		return this.#find(id)!;
	}

	#find(id: string): CellState | TaskState | undefined {
		return this.cells.find((cell) => cell.id === id);
	}

	/** Brings back what was stored. */
	restore(): Promise<void> {
		return this.#keeper.restore((id) => this.#find(id));
	}

	/** Loads parser, kernel and libraries before they are needed. Call when the page is idle. */
	async warmUp(): Promise<void> {
		try {
			await (await this.#load()).start();
		} catch (error) {
			this.#reportKernel(error);
		}
	}

	edit(id: string, source: string): void {
		const cell = this.cell(id);
		if (cell.source === source) return;
		cell.edit(source);
		this.#changed(cell);
	}

	reset(id: string): void {
		this.cell(id).reset();
		this.#changed(this.cell(id));
	}

	undoReset(id: string): void {
		this.cell(id).undoReset();
		this.#changed(this.cell(id));
	}

	showHint(id: string): void {
		const task = this.#task(id);
		task.hintsShown = Math.min(task.hintsShown + 1, task.hintCount);
		this.#keeper.saveProgress(task);
	}

	showSolution(id: string): void {
		const task = this.#task(id);
		task.solutionShown = true;
		this.#keeper.saveProgress(task);
	}

	runCell(id: string): Promise<void> {
		const cell = this.cell(id);
		if (cell.run === 'running' || cell.run === 'queued') return this.#queue.then(() => undefined);
		cell.run = 'queued';
		return this.#enqueue(() => this.#run(cell));
	}

	async runAll(): Promise<void> {
		await Promise.all(this.cells.filter(({ kind }) => kind === 'demo').map(({ id }) => this.runCell(id)));
	}

	stop(): void {
		for (const cell of this.cells) if (cell.run === 'queued') cell.run = 'idle';
		void this.#engine?.then((engine) => engine.stop());
	}

	/** Ends the kernel; the notebook cannot be used afterwards. */
	dispose(): void {
		this.#stopWatching();
		clearTimeout(this.#analysisTimer);
		void this.#engine?.then((engine) => engine.dispose());
	}

	#task(id: string): TaskState {
		return this.cell(id) as TaskState;
	}

	#enqueue(work: () => Promise<void>): Promise<void> {
		const done = this.#queue.then(work);
		this.#queue = done.catch(() => undefined);
		return done;
	}

	async #run(cell: CellState | TaskState): Promise<void> {
		if (cell.run !== 'queued') return; // stopped before its turn came
		this.#startedAt = performance.now();
		try {
			const engine = await this.#load();
			engine.analyse(this.cells);
			const hooks = this.#hooks(engine, cell);
			if (cell instanceof TaskState) await this.#grade(engine, cell, hooks);
			else await this.#runDemo(engine, cell, hooks);
			const checks = cell instanceof TaskState ? () => this.#services.loadChecks(cell.id) : undefined;
			void engine.prepare(checks).catch(() => undefined); // only makes the next run faster
		} catch (error) {
			await this.#failed(cell, error);
		}
	}

	async #runDemo(engine: Engine, cell: CellState, hooks: RunHooks): Promise<void> {
		const { cell: ended, needed } = await engine.run(cell.id, hooks);
		if (ended !== cell.id) {
			cell.run = 'failed';
			cell.note = `The cell “${ended}”, which this one needs, stopped with an error: see there.`;
		} else if (needed.length > 0) {
			cell.note = `Ran ${listNames(needed)} first, which this cell needs.`;
		}
	}

	async #grade(engine: Engine, task: TaskState, hooks: RunHooks): Promise<void> {
		const { lesson, loadChecks, nextSeed, now } = this.#services;
		const toGrade = {
			task: `${lesson}/${task.id}`,
			cell: task.id,
			starter: task.starter,
			checks: () => loadChecks(task.id)
		};
		try {
			const verdict = await engine.grade(toGrade, nextSeed(), hooks);
			if (verdict.outcome === 'timed-out') this.#showEndless(task, verdict.error);
			else if (task.run === 'running' || task.run === 'queued') task.run = 'failed';
			task.judge(verdict, now());
			this.#keeper.saveProgress(task);
		} finally {
			task.grading = false;
		}
	}

	#showEndless(task: TaskState, error: CellError | undefined): void {
		for (const cell of this.cells) if (cell.run === 'running') cell.run = 'stopped'; // a cell that the task needs
		task.run = 'failed';
		if (error && !task.outputs.some(({ kind }) => kind === 'error')) task.show([{ kind: 'error', error }]);
	}

	#hooks(engine: Engine, target: CellState | TaskState): RunHooks {
		return {
			started: (id) => this.cell(id).begin(),
			ended: (id, run) => {
				this.cell(id).end(run);
				for (const cell of this.cells) {
					if (cell.run === 'done' && cell.id !== id && !engine.runner.hasRun(cell.id)) cell.run = 'stale';
				}
			},
			grading: () => {
				if (target instanceof TaskState) target.grading = true;
			}
		};
	}

	async #failed(cell: CellState | TaskState, error: unknown): Promise<void> {
		if (!isStopped(error)) {
			for (const other of this.cells) if (other.run === 'running') other.run = 'failed';
			cell.run = 'failed';
			return this.#reportKernel(error);
		}
		const ranFor = performance.now() - this.#startedAt;
		for (const other of this.cells) if (other.run === 'running') other.run = 'stopped';
		cell.run = 'stopped';
		cell.note = 'Stopped. Your text is kept; values come back when you run again.';
		if (ranFor > endlessAfterMs) await this.#explainStop(cell);
	}

	/** Finds the loop that the learner stopped, while the note stands there already. */
	async #explainStop(cell: CellState | TaskState): Promise<void> {
		const engine = await this.#load();
		const error = await engine.findEndlessLoop(cell.id);
		if (error && cell.run === 'stopped') cell.show([{ kind: 'error', error }]);
	}

	#load(): Promise<Engine> {
		this.#engine ??= this.#makeEngine();
		this.#engine.catch(() => (this.#engine = undefined)); // tried again at the next run
		return this.#engine;
	}

	async #makeEngine(): Promise<Engine> {
		this.kernel = 'loading';
		const [{ Engine }, host] = await Promise.all([import('./engine.ts'), this.#services.makeHost()]);
		const engine: Engine = new Engine(
			host,
			{
				output: (event) => this.#show(engine, event),
				lateError: (event) => this.#showLate(engine, event),
				backend: (name) => (this.backend = name.slice(0, 20))
			},
			this.#services.datasets
		);
		engine.analyse(this.cells);
		this.kernel = 'ready';
		this.kernelProblem = '';
		return engine;
	}

	/** Everything here comes from the sandbox: it may name cells that do not exist and say anything. */
	#show(engine: Engine, { cell, version, outputs }: OutputEvent): void {
		const target = this.#find(cell);
		if (!target || !engine.runner.isCurrent(cell, version) || !Array.isArray(outputs)) return;
		target.show(outputs.slice(0, 500).map(checkOutput));
	}

	#showLate(engine: Engine, { error, cell, version }: LateErrorEvent): void {
		const target = this.#find(cell);
		if (!target || (version !== undefined && !engine.runner.isCurrent(cell, version))) return;
		const located = engine.runner.locate(checkRawError(error), cell);
		target.show([checkOutput({ kind: 'error', error: located })]);
	}

	#changed(cell: CellState): void {
		void this.#keeper.saveDraft(cell);
		if (cell.run === 'done') cell.run = 'stale';
		this.#analyseSoon();
	}

	/** Another tab has written: both show the same text, and the editor can undo it. */
	#receive(id: string, source: string): void {
		const cell = this.#find(id);
		if (!cell || cell.source === source) return;
		cell.source = source;
		if (cell.run === 'done') cell.run = 'stale';
		this.#analyseSoon();
	}

	#analyseSoon(): void {
		clearTimeout(this.#analysisTimer);
		this.#analysisTimer = setTimeout(
			() => void this.#engine?.then((engine) => engine.analyse(this.cells)),
			250
		);
	}

	#reportKernel(error: unknown): void {
		this.kernel = 'failed';
		this.kernelProblem = error instanceof Error ? error.message : String(error);
	}
}
