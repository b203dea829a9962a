/** What the views of a notebook may know of it. `notebook.svelte.ts` implements these with runes. */
import type { CellKind, Diagnostic } from '#protocol/cell.ts';
import type { OwnCellKind } from '#protocol/notebook.ts';
import type { TensorReport } from '#protocol/kernel.ts';
import type { BackendChoice, Graphics, TimesByBackend } from '#protocol/tensors.ts';
import type { Output } from '#protocol/output.ts';
import type { WidgetValue } from '#protocol/widget.ts';
import type { Verdict } from '#protocol/verdict.ts';
import type { EarlierText } from '#storage/lesson-store.ts';

/**
 * `stale`: ran, but its text or a cell that it needs has changed or run again since. `lost`: ran, and its values went
 * with the kernel that was stopped.
 */
export type RunState = 'idle' | 'queued' | 'running' | 'done' | 'failed' | 'stopped' | 'stale' | 'lost';

export type SaveState = 'saved' | 'saving' | 'failed';

export interface CellView {
	readonly id: string;
	readonly kind: CellKind;
	readonly starter: string;
	/** The draft. Changed through `Notebook.edit`. */
	readonly source: string;
	readonly run: RunState;
	readonly outputs: readonly Output[];
	readonly diagnostics: readonly Diagnostic[];
	/** Why a stale cell is stale, in words; else empty. */
	readonly staleReason: string;
	/** Duration of the last finished run. */
	readonly milliseconds: number | undefined;
	/** Tensors that the last run left behind; undefined when it did not touch tensors. */
	readonly tensors: TensorReport | undefined;
	/** Ids of the cells whose names this cell reads. */
	readonly reads: readonly string[];
	/** One short sentence about the run ("Ran fares first, which this cell needs."), or empty. */
	readonly note: string;
	readonly save: SaveState;
	/** How many earlier texts are kept: graded runs, and texts whose place something else has taken. */
	readonly kept: number;
	/** True while `Reset` can be taken back. */
	readonly canUndoReset: boolean;
}

export interface TaskView extends CellView {
	readonly kind: 'task';
	readonly verdict: Verdict | undefined;
	/** True while the checks run (the cell itself has run already). */
	readonly grading: boolean;
	/** Passed at least once, now or on an earlier day. */
	readonly passed: boolean;
	/** Graded runs of something else than the starter. */
	readonly attempts: number;
	/** How many hints are open. */
	readonly hintsShown: number;
	/** The solution opens after an honest try: one graded attempt, or all hints. */
	readonly maySeeSolution: boolean;
	readonly solutionShown: boolean;
}

export interface MappedCell {
	id: string;
	kind: CellKind;
	run: RunState;
	defines: readonly string[];
	/** Cells that this one needs, each with the names that it takes from there. */
	needs: readonly { cell: string; names: readonly string[] }[];
	hasProblem: boolean;
}

/** In notebook order; text cells are left out. */
export type NotebookMap = readonly MappedCell[];

export interface NotebookView {
	readonly cells: readonly (CellView | TaskView)[];
	cell(id: string): CellView | TaskView;
	/** `loading` until the first worker is ready; `failed` says why in `kernelProblem`. */
	readonly kernel: 'absent' | 'loading' | 'ready' | 'failed';
	readonly kernelProblem: string;
	/** True while any cell runs. */
	readonly busy: boolean;
	/** Not empty when drafts cannot be stored (full disk, private window): says so and what to do. */
	readonly storageProblem: string;
	/** What of the stored data was damaged and repaired, in sentences. */
	readonly storageRepairs: readonly string[];
	edit(id: string, source: string): void;
	/** Runs the cell, after the cells that it needs; a task is then graded. */
	runCell(id: string): Promise<void>;
	/** Runs all cells that are no tasks, each after what it needs. */
	runAll(): Promise<void>;
	/**
	 * Ends what runs now: `model.fit` after its present batch, with its state; all else at once, and the kernel's values
	 * are lost until `restoreValues`. Pressed again, it does not wait for the batch.
	 */
	stop(): void;
	/** A widget was set: its cell runs again, and all that depends on it. Of many values the latest wins. */
	setWidget(id: string, slot: string, value: WidgetValue): void;
	reset(id: string): void;
	undoReset(id: string): void;
	showHint(id: string): void;
	showSolution(id: string): void;
	/** Earlier texts of a cell, the last one first. Rejects when they cannot be read. */
	loadPast(id: string): Promise<EarlierText[]>;
	/** An earlier text takes the place of the present one, which is kept first. */
	putBack(id: string, source: string): Promise<void>;
}

/** What tensors run on, and what is known about that. */
export interface TensorsView {
	/** As tfjs calls it; empty before the first tensor. */
	readonly running: string;
	readonly choice: BackendChoice;
	/** Why they run there, in a few words; empty when nobody has looked yet. */
	readonly why: string;
	/** Ways to the graphics card; undefined until somebody has looked. */
	readonly graphics: readonly Graphics[] | undefined;
	/** Undefined until it was measured. */
	readonly times: TimesByBackend | undefined;
	readonly measuring: boolean;
}

/** The learner's say in it. */
export interface TensorChoice {
	/** For the cells that are not graded, from the next run on. */
	choose(choice: BackendChoice): void;
	/** Looks what graphics card there is. */
	look(): Promise<void>;
	/** Trains on it, too, and on WebAssembly. */
	measure(): Promise<void>;
}

/** What the notebook's bar, its map and its commands know beside that. */
export interface WholeNotebookView extends NotebookView {
	/** `stranger`: somebody else wrote it. It is read-only, and nothing of it runs before the learner asks. */
	readonly origin: 'course' | 'own' | 'stranger';
	/** The page in its present order: keys of passages and ids of cells. */
	readonly order: readonly string[];
	/** Cells whose values no longer fit their text or their needs. */
	readonly staleCells: readonly string[];
	/** Cells that had values when the kernel was stopped, and have none now. */
	readonly lostCells: readonly string[];
	/** What depends on what. */
	readonly map: NotebookMap;
	/** What `undo` and `redo` would do ("Delete cell-3"); empty when there is nothing. They are about cells, not texts. */
	readonly undoable: string;
	readonly redoable: string;
	/** Adds an empty cell. @param after key of a passage or cell; empty for the top. @returns the new cell's id */
	addCell(after: string, kind: OwnCellKind, source?: string): string;
	/** @returns false for a cell that stays: a task, or a cell of a stranger's notebook */
	mayRearrange(id: string): boolean;
	/** Takes a cell away. Its text is kept and can be brought back. */
	removeCell(id: string): void;
	/** Cells that were taken away, the last one first. */
	readonly removedCells: readonly { id: string; kind: CellKind; source: string }[];
	/** Puts a cell that was taken away to the end, or below `after`. */
	bringBack(id: string, after?: string): void;
	moveCell(id: string, by: -1 | 1): void;
	/** Cuts a cell in two. @param offset where the second half begins. @returns the id of the new cell below */
	splitCell(id: string, offset: number): string;
	/** Joins the cell with the one below it, if that is a cell that may go. @returns false when it is not */
	joinBelow(id: string): boolean;
	/** Turns a cell of the learner's own from code to text or back. */
	setKind(id: string, kind: OwnCellKind): void;
	undo(): void;
	redo(): void;
	runStale(): Promise<void>;
	/** Undefined until code is about to run. */
	readonly tensors: TensorsView | undefined;
	/** Loads the kernel's page half, if need be. */
	readTensorChoice(): Promise<TensorChoice>;
	/** Runs again what had values before the kernel was stopped. */
	restoreValues(): Promise<void>;
	/** Loads the parser, if need be, so that `map` shows the cells. */
	readMap(): Promise<void>;
	/** Ends the kernel and begins with a new one: all values are lost until `restoreValues`. */
	restart(): void;
}
