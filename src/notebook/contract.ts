/** What the views of a notebook may know of it. `notebook.svelte.ts` implements these with runes. */
import type { CellKind, Diagnostic } from '#protocol/cell.ts';
import type { Output } from '#protocol/output.ts';
import type { Verdict } from '#protocol/verdict.ts';

/** `stale`: ran, but a cell that it reads has changed or run again since. */
export type RunState = 'idle' | 'queued' | 'running' | 'done' | 'failed' | 'stopped' | 'stale';

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
	/** Duration of the last finished run. */
	readonly milliseconds: number | undefined;
	/** Tensors that the last run left behind; undefined when it did not touch tensors. */
	readonly tensors: number | undefined;
	/** Ids of the cells whose names this cell reads. */
	readonly reads: readonly string[];
	/** One short sentence about the run ("Ran fares first, which this cell needs."), or empty. */
	readonly note: string;
	readonly save: SaveState;
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

export interface NotebookView {
	readonly cells: readonly (CellView | TaskView)[];
	cell(id: string): CellView | TaskView;
	/** `loading` until the first worker is ready; `failed` says why in `kernelProblem`. */
	readonly kernel: 'absent' | 'loading' | 'ready' | 'failed';
	readonly kernelProblem: string;
	/** "wasm", "cpu", …: what tensors run on. Empty before the first tensor. */
	readonly backend: string;
	/** True while any cell runs. */
	readonly busy: boolean;
	/** Not empty when drafts cannot be stored (full disk, private window): says so and what to do. */
	readonly storageProblem: string;
	edit(id: string, source: string): void;
	/** Runs the cell, after the cells that it needs; a task is then graded. */
	runCell(id: string): Promise<void>;
	runAll(): Promise<void>;
	/** Ends what runs now. Text stays; values of the kernel are lost and made again on the next run. */
	stop(): void;
	reset(id: string): void;
	undoReset(id: string): void;
	showHint(id: string): void;
	showSolution(id: string): void;
}
