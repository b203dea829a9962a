import { SvelteMap } from 'svelte/reactivity';
import type { WorkerHost } from '#kernel/page/host.ts';
import { checkOutput } from '#outputs/check-output.ts';
import type { LateErrorEvent, OutputEvent } from '#protocol/kernel.ts';
import type { OwnCellKind } from '#protocol/notebook.ts';
import type { WidgetValue, WidgetValues } from '#protocol/widget.ts';
import type { LessonStore } from '#storage/lesson-store.ts';
import { Arrangement } from './arrangement.svelte.ts';
import { CellState, TaskState, type CellConfig } from './cell-state.svelte.ts';
import { checkRawError } from './check-run-result.ts';
import type { NotebookMap, WholeNotebookView } from './contract.ts';
import type { Engine } from './engine.ts';
import { Keeper } from './keeper.svelte.ts';
import { Runs } from './runs.svelte.ts';

export interface NotebookServices {
	/** Under what texts and progress are kept: a lesson's slug, or `notebook:<id>`. */
	lesson: string;
	/** Data sets of the lesson. */
	datasets: readonly string[];
	/** `course` when it is absent. */
	origin?: WholeNotebookView['origin'];
	store: LessonStore;
	/** Called once, when the first cell is run or the page is idle. */
	makeHost: () => Promise<WorkerHost>;
	/** A task's checks as a module's text. */
	loadChecks: (task: string) => Promise<string>;
	now: () => number;
	/** Of the random inputs of the checks. */
	nextSeed: () => number;
}

/** What the course gives: cells, and passages between them. */
export type PartConfig = CellConfig | { kind: 'prose'; id: string };

/** An open notebook, a lesson or the learner's own: its cells, their order, and what the learner can do with them. */
export class Notebook implements WholeNotebookView {
	kernel = $state<WholeNotebookView['kernel']>('absent');
	kernelProblem = $state('');
	backend = $state('');
	readonly origin: WholeNotebookView['origin'];
	readonly #services: NotebookServices;
	readonly #keeper: Keeper;
	readonly #arrangement: Arrangement;
	readonly #runs: Runs;
	/** All that there ever were, those that were taken away included. */
	readonly #all = new SvelteMap<string, CellState | TaskState>();
	readonly #endWatching: (() => void)[];
	readonly #cells = $derived.by(() => this.#arrangement.order.flatMap(({ key }) => this.#all.get(key) ?? []));
	readonly #running = $derived.by(() => this.#cells.some(({ run }) => run === 'running' || run === 'queued'));
	#engine: Promise<Engine> | undefined;
	#map = $state.raw<NotebookMap>([]);
	#analysisTimer: ReturnType<typeof setTimeout> | undefined;

	constructor(parts: readonly PartConfig[], services: NotebookServices) {
		this.#services = services;
		this.origin = services.origin ?? 'course';
		for (const part of parts) if (part.kind !== 'prose') this.#add(part);
		const base = parts.map(({ id, kind }) => ({ key: id, kind: kind as 'prose' | 'demo' | 'task' }));
		this.#arrangement = new Arrangement(base, {
			find: (id) => this.#all.get(id),
			make: (id, kind) => this.#add({ id, kind, starter: '' }),
			ids: () => this.#all.keys(),
			setText: (id, source) => this.#setText(id, source),
			changed: (layout) => {
				this.#keeper.saveLayout(layout);
				this.#orderChanged();
			}
		});
		this.#keeper = new Keeper(services.lesson, services.store);
		this.#runs = new Runs({
			...services,
			keeper: this.#keeper,
			load: () => this.#load(),
			cells: () => this.cells,
			find: (id) => this.#all.get(id),
			reportKernel: (error) => this.#reportKernel(error)
		});
		this.#endWatching = [
			services.store.watchDrafts((id, source) => this.#receive(id, source)),
			services.store.watchLayout((layout) => {
				void this.#keeper.restoreTexts(this.#arrangement.receive(layout));
				this.#orderChanged();
			})
		];
	}

	get cells(): readonly (CellState | TaskState)[] {
		return this.#cells;
	}

	get order(): readonly string[] {
		return this.#arrangement.order.map(({ key }) => key);
	}

	get storageProblem(): string {
		return this.#keeper.problem;
	}

	get busy(): boolean {
		return this.#running;
	}

	get staleCells(): readonly string[] {
		return this.cells.filter(({ run }) => run === 'stale').map(({ id }) => id);
	}

	get lostCells(): readonly string[] {
		return this.cells.filter(({ run }) => run === 'lost').map(({ id }) => id);
	}

	/** Begins empty; made by `readMap`, because it needs the parser. */
	get map(): NotebookMap {
		const runs = new Map(this.cells.map(({ id, run }) => [id, run]));
		return this.#map.map((cell) => ({ ...cell, run: runs.get(cell.id) ?? cell.run }));
	}

	get undoable(): string {
		return this.#arrangement.undoable;
	}

	get redoable(): string {
		return this.#arrangement.redoable;
	}

	get removedCells(): WholeNotebookView['removedCells'] {
		return this.#arrangement.removed
			.flatMap(({ id }) => this.#all.get(id) ?? [])
			.map(({ id, kind, source }) => ({ id, kind, source }))
			.reverse();
	}

	cell(id: string): CellState | TaskState {
		return this.#all.get(id)!;
	}

	/** Brings back what was stored. */
	async restore(): Promise<void> {
		await this.#keeper.restore(
			(id) => this.#all.get(id),
			(layout) => this.#arrangement.receive(layout)
		);
		this.#analyseSoon();
	}

	/** Loads parser, kernel and libraries before they are needed. Call when the page is idle. */
	async warmUp(): Promise<void> {
		try {
			await (await this.#load()).start();
		} catch (error) {
			this.#reportKernel(error);
		}
	}

	/** Loads the parser, if need be, so that `map` shows the cells. */
	async readMap(): Promise<void> {
		(await this.#load()).analyse(this.cells);
		this.#map = (await this.#load()).map(this.cells);
	}

	edit(id: string, source: string): void {
		const cell = this.cell(id);
		if (cell.source === source || this.origin === 'stranger') return;
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
		return this.#runs.runCell(id);
	}

	runAll(): Promise<void> {
		return this.#runs.runAll(this.cells.filter(({ kind }) => kind !== 'task').map(({ id }) => id));
	}

	runStale(): Promise<void> {
		return this.#runs.runAll(this.staleCells);
	}

	restoreValues(): Promise<void> {
		return this.#runs.runAll(this.lostCells);
	}

	setWidget(id: string, slot: string, value: WidgetValue): void {
		const cell = this.cell(id);
		cell.widgets = { ...cell.widgets, [slot]: value };
		void this.#runs.react(id);
	}

	stop(): void {
		void this.#engine?.then((engine) => this.#runs.stop(engine));
	}

	restart(): void {
		void this.#engine?.then((engine) => {
			engine.stop();
			engine.refresh(this.cells);
		});
	}

	addCell(after: string, kind: OwnCellKind, source = ''): string {
		return this.#arrangement.add(after, kind, source);
	}

	mayRearrange(id: string): boolean {
		return this.origin !== 'stranger' && this.#arrangement.mayRearrange(id);
	}

	removeCell(id: string): void {
		this.#arrangement.remove(id);
	}

	bringBack(id: string, after?: string): void {
		this.#arrangement.bringBack(id, after);
	}

	moveCell(id: string, by: -1 | 1): void {
		this.#arrangement.move(id, by);
	}

	splitCell(id: string, offset: number): string {
		return this.#arrangement.split(id, offset);
	}

	joinBelow(id: string): boolean {
		return this.#arrangement.joinBelow(id);
	}

	setKind(id: string, kind: OwnCellKind): void {
		this.#arrangement.setKind(id, kind);
	}

	undo(): void {
		this.#arrangement.undo();
	}

	redo(): void {
		this.#arrangement.redo();
	}

	/** Ends the kernel; the notebook cannot be used afterwards. */
	dispose(): void {
		for (const end of this.#endWatching) end();
		clearTimeout(this.#analysisTimer);
		void this.#engine?.then((engine) => engine.dispose());
	}

	#add(config: CellConfig): CellState | TaskState {
		const cell = config.kind === 'task' ? new TaskState(config) : new CellState(config);
		this.#all.set(cell.id, cell);
		return cell;
	}

	#task(id: string): TaskState {
		return this.cell(id) as TaskState;
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
			{
				datasets: this.#services.datasets,
				widgets: (id): WidgetValues => this.#all.get(id)?.widgets ?? {}
			}
		);
		engine.analyse(this.cells);
		this.kernel = 'ready';
		this.kernelProblem = '';
		return engine;
	}

	/** Everything here comes from the sandbox: it may name cells that do not exist and say anything. */
	#show(engine: Engine, { cell, version, outputs }: OutputEvent): void {
		const target = this.#all.get(cell);
		if (!target || !engine.runner.isCurrent(cell, version) || !Array.isArray(outputs)) return;
		target.show(outputs.slice(0, 500).map(checkOutput));
	}

	#showLate(engine: Engine, { error, cell, version }: LateErrorEvent): void {
		const target = this.#all.get(cell);
		if (!target || (version !== undefined && !engine.runner.isCurrent(cell, version))) return;
		const located = engine.runner.locate(checkRawError(error), cell);
		target.show([checkOutput({ kind: 'error', error: located })]);
	}

	#setText(id: string, source: string): void {
		this.cell(id).source = source;
		void this.#keeper.saveDraft(this.cell(id));
	}

	#changed(cell: CellState): void {
		void this.#keeper.saveDraft(cell);
		cell.outdate();
		this.#analyseSoon();
	}

	/** Another tab has written: both show the same text, and the editor can undo it. */
	#receive(id: string, source: string): void {
		const cell = this.#all.get(id);
		if (!cell || cell.source === source) return;
		cell.source = source;
		cell.outdate();
		this.#analyseSoon();
	}

	#orderChanged(): void {
		const gone = [...this.#all.keys()].filter((id) => !this.order.includes(id));
		for (const id of gone) this.cell(id).leave();
		void this.#engine?.then((engine) => engine.forget(gone));
		this.#analyseSoon();
	}

	#analyseSoon(): void {
		clearTimeout(this.#analysisTimer);
		this.#analysisTimer = setTimeout(() => void this.#analyse(), 250);
	}

	async #analyse(): Promise<void> {
		const engine = await this.#engine;
		if (!engine) return;
		engine.analyse(this.cells);
		if (this.#map.length > 0) this.#map = engine.map(this.cells);
	}

	#reportKernel(error: unknown): void {
		this.kernel = 'failed';
		this.kernelProblem = error instanceof Error ? error.message : String(error);
	}
}
