import { SvelteMap } from 'svelte/reactivity';
import type { OwnCellKind } from '#protocol/notebook.ts';
import type { WidgetValue } from '#protocol/widget.ts';
import type { EarlierText } from '#storage/lesson-store.ts';
import { Arrangement } from './arrangement.svelte.ts';
import { CellState, TaskState } from './cell-state.svelte.ts';
import type { NotebookMap, TensorChoice, TensorsView, WholeNotebookView } from './contract.ts';
import { Keeper } from './keeper.svelte.ts';
import { KernelLink } from './kernel-link.svelte.ts';
import type { CellConfig, NotebookServices, PartConfig } from './notebook-services.ts';
import { Runs } from './runs.svelte.ts';

/** An open notebook, a lesson or the learner's own: its cells, their order, and what the learner can do with them. */
export class Notebook implements WholeNotebookView {
	readonly origin: WholeNotebookView['origin'];
	readonly #keeper: Keeper;
	readonly #arrangement: Arrangement;
	readonly #runs: Runs;
	/** All that there ever were, those that were taken away included. */
	readonly #all = new SvelteMap<string, CellState | TaskState>();
	readonly #find = (id: string) => this.#all.get(id);
	readonly #endWatching: (() => void)[];
	readonly #cells = $derived.by(() => this.#arrangement.order.flatMap(({ key }) => this.#all.get(key) ?? []));
	readonly #link: KernelLink;
	#map = $state.raw<NotebookMap>([]);
	#analysisTimer: ReturnType<typeof setTimeout> | undefined;

	constructor(parts: readonly PartConfig[], services: NotebookServices) {
		this.origin = services.origin ?? 'course';
		for (const part of parts) if (part.kind !== 'prose') this.#add(part);
		const base = parts.map(({ id, kind }) => ({ key: id, kind: kind as 'prose' | 'demo' | 'task' }));
		this.#arrangement = new Arrangement(base, {
			find: this.#find,
			make: (id, kind) => this.#add({ id, kind, starter: '' }),
			ids: () => this.#all.keys(),
			setText: (id, source) => this.#setText(id, source),
			changed: (layout) => {
				this.#keeper.saveLayout(layout);
				this.#orderChanged();
			}
		});
		this.#keeper = new Keeper(services.lesson, services.store);
		const cells = { cells: () => this.cells, find: this.#find };
		this.#link = new KernelLink({ ...services, ...cells });
		this.#runs = new Runs({ ...services, ...cells, keeper: this.#keeper, kernel: this.#link });
		this.#endWatching = [
			services.store.watchDrafts((id, source) => this.#receive(id, source)),
			services.store.watchLayout((layout) => {
				void this.#keeper.restoreTexts(this.#arrangement.receive(layout));
				this.#orderChanged();
			}),
			services.store.watchRecords(() => this.#keeper.readAgain(this.#find, () => this.#analyseSoon()))
		];
	}

	get cells(): readonly (CellState | TaskState)[] {
		return this.#cells;
	}

	get order(): readonly string[] {
		return this.#arrangement.order.map(({ key }) => key);
	}

	get kernel(): WholeNotebookView['kernel'] {
		return this.#link.state;
	}

	get kernelProblem(): string {
		return this.#link.problem;
	}

	get tensors(): TensorsView | undefined {
		return this.#link.tensors;
	}

	get storageProblem(): string {
		return this.#keeper.problem;
	}

	get storageRepairs(): readonly string[] {
		return this.#keeper.repairs;
	}

	get busy(): boolean {
		return this.cells.some(({ run }) => run === 'running' || run === 'queued');
	}

	get staleCells(): readonly string[] {
		return this.cells.filter(({ run }) => run === 'stale').map(({ id }) => id);
	}

	get lostCells(): readonly string[] {
		return this.cells.filter(({ run }) => run === 'lost').map(({ id }) => id);
	}

	/** Begins empty; made by `readMap`, because it needs the parser. */
	get map(): NotebookMap {
		return this.#map.map((cell) => ({ ...cell, run: this.#all.get(cell.id)?.run ?? cell.run }));
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
		await this.#keeper.restore(this.#find, (layout) => this.#arrangement.receive(layout));
		this.#analyseSoon();
	}

	/** Loads parser, kernel and libraries before they are needed. Call when the page is idle. */
	warmUp(): Promise<void> {
		return this.#link.warmUp();
	}

	/** Loads the parser, if need be, so that `map` shows the cells. */
	async readMap(): Promise<void> {
		const engine = await this.#link.load();
		engine.analyse(this.cells);
		this.#map = engine.map(this.cells);
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
		this.#keeper.saveProgress((this.cell(id) as TaskState).showHint());
	}

	showSolution(id: string): void {
		this.#keeper.saveProgress((this.cell(id) as TaskState).showSolution());
	}

	loadPast(id: string): Promise<EarlierText[]> {
		return this.#keeper.past.load(id);
	}

	async putBack(id: string, source: string): Promise<void> {
		await this.#keeper.past.keepText(this.cell(id), Date.now());
		this.edit(id, source);
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
		this.#keeper.saveWidgets(cell);
		void this.#runs.react(id);
	}

	readTensorChoice = async (): Promise<TensorChoice> => (await this.#link.load()).backends;

	stop(): void {
		void this.#runs.stop();
	}

	restart(): void {
		void this.#link.engine?.then((engine) => {
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
		for (const end of [...this.#endWatching, this.#runs.leave]) end();
		clearTimeout(this.#analysisTimer);
		void this.#link.engine?.then((engine) => engine.dispose());
	}

	#add(config: CellConfig): CellState | TaskState {
		const cell = config.kind === 'task' ? new TaskState(config) : new CellState(config);
		this.#all.set(cell.id, cell);
		return cell;
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
		if (cell.isTypedHere) void this.#keeper.past.keepText(cell, Date.now());
		cell.receive(source);
		this.#analyseSoon();
	}

	#orderChanged(): void {
		const gone = [...this.#all.keys()].filter((id) => !this.order.includes(id));
		for (const id of gone) this.cell(id).leave();
		void this.#link.engine?.then((engine) => engine.forget(gone));
		this.#analyseSoon();
	}

	#analyseSoon(): void {
		clearTimeout(this.#analysisTimer);
		this.#analysisTimer = setTimeout(() => void this.#analyse(), 250);
	}

	async #analyse(): Promise<void> {
		const engine = await this.#link.engine;
		if (!engine) return;
		engine.analyse(this.cells);
		if (this.#map.length > 0) this.#map = engine.map(this.cells);
	}
}
