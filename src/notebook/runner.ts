/** Runs cells in the kernel, after those that they need. Knows nothing of views or storage. */
import type { Kernel } from '#kernel/page/kernel.ts';
import { isDied, nameOfDeath } from '#kernel/page/stopped.ts';
import type { CellError } from '#protocol/error.ts';
import type { RunResult, TensorReport } from '#protocol/kernel.ts';
import type { WidgetValues } from '#protocol/widget.ts';
import { compileCell, type CompiledCell } from '#transpile/compile.ts';
import { findAncestors, type Notebook } from '#transpile/graph.ts';
import type { TextProblem } from '#transpile/parse.ts';
import * as words from '#words/runs.ts';
import { CellTexts } from './cell-texts.ts';
import { checkRunResult } from './check-run-result.ts';
import { locateError } from './errors/locate.ts';

export interface CellRun {
	/** Absent when the cell succeeded. */
	error?: CellError;
	milliseconds: number;
	tensors?: TensorReport;
}

/** How a cell is run. */
interface HowToRun {
	/** A loop that goes on is stopped and named. */
	guardLoops?: boolean;
	/** Of `Math.random`. */
	seed?: number;
}

/** What is known of a run that succeeded. */
interface CompletedRun {
	source: string;
	version: number;
	/** The cells that it needed, with the versions of their runs. */
	needs: ReadonlyMap<string, number>;
	widgets: WidgetValues;
}

const noWidgets: WidgetValues = {};

/** How long a guarded loop may run before it is named. */
const loopLimitMs = 1500;

export class Runner {
	readonly texts = new CellTexts();
	readonly #kernel: Kernel;
	readonly #widgets: (id: string) => WidgetValues;
	readonly #compiled = new Map<string, CompiledCell>();
	/** The last run of each cell whose values are in the kernel. */
	readonly #ran = new Map<string, CompletedRun>();
	readonly #versions = new Map<string, number>();
	#version = 0;

	/** @param widgets what the learner has set a cell's widgets to */
	constructor(kernel: Kernel, widgets: (id: string) => WidgetValues = () => noWidgets) {
		this.#kernel = kernel;
		this.#widgets = widgets;
	}

	get notebook(): Notebook {
		return this.texts.notebook;
	}

	/** True for outputs of a cell's latest run: those of earlier ones come too late and are dropped. */
	isCurrent(id: string, version: number): boolean {
		return this.#versions.get(id) === version;
	}

	/** The cells that must run before `id`, because they have not, or not as they now are. */
	findPending(id: string): string[] {
		return findAncestors(this.notebook, id).filter((need) => !this.hasRun(need));
	}

	/** True while the values of the cell are in the kernel and stem from its present text and its present needs. */
	hasRun(id: string): boolean {
		return [id, ...findAncestors(this.notebook, id)].every((cell) => this.#fits(cell));
	}

	/** `lost`: the cell has no values in this kernel. */
	stateOf(id: string): 'done' | 'stale' | 'lost' {
		if (!this.#ran.has(id)) return 'lost';
		return this.hasRun(id) ? 'done' : 'stale';
	}

	/** Why the values of a cell that has run do not fit any more, in words. */
	explainStale(id: string): string {
		const ran = this.#ran.get(id);
		if (ran?.source !== this.notebook.cells.get(id)?.source) return words.changedSince;
		if (ran && ran.widgets !== this.#widgets(id)) return words.widgetSet;
		const needs = this.notebook.needs.get(id) ?? [];
		const gone = [...(ran?.needs.keys() ?? [])].filter((need) => !needs.includes(need));
		if (gone.length > 0) return words.needsGone(gone);
		const changed = findAncestors(this.notebook, id).filter((need) => !this.#fits(need));
		if (changed.length > 0) return words.needsChanged(changed);
		return words.needsRanAgain(needs.filter((need) => !this.#isSameRun(ran, need)));
	}

	/** The cell's own run is that of its present text, with the values that its needs have now. */
	#fits(id: string): boolean {
		const ran = this.#ran.get(id);
		const needs = this.notebook.needs.get(id) ?? [];
		return (
			ran !== undefined &&
			ran.source === this.notebook.cells.get(id)?.source &&
			ran.widgets === this.#widgets(id) &&
			ran.needs.size === needs.length &&
			needs.every((need) => this.#isSameRun(ran, need))
		);
	}

	#isSameRun(ran: CompletedRun | undefined, need: string): boolean {
		const version = this.#ran.get(need)?.version;
		return version !== undefined && ran?.needs.get(need) === version;
	}

	/** The values of these cells no longer fit: they must run again before others may use them. */
	forget(ids: Iterable<string>): void {
		for (const id of ids) this.#ran.delete(id);
	}

	/** The kernel's values are gone. @returns the cells that had some */
	forgetAll(): string[] {
		const lost = [...this.#ran.keys()];
		this.#ran.clear();
		return lost;
	}

	/** Runs one cell; what it needs must have run. Rejects with a stopped port when the kernel is stopped. */
	async run(id: string, { guardLoops = false, seed }: HowToRun = {}): Promise<CellRun> {
		const problem = this.notebook.problems.get(id)?.find(({ severity }) => severity !== 'warning');
		if (problem) return { error: toCellError(id, problem), milliseconds: 0 };
		const { source } = this.notebook.cells.get(id)!; // what runs, even if the learner types on meanwhile
		const compiled = compileCell(this.notebook, id, { guardLoops });
		this.#compiled.set(id, compiled);
		const version = ++this.#version;
		const needs = this.#versionsOf(this.notebook.needs.get(id) ?? []);
		this.#versions.set(id, version);
		const { code, reads, defines, live, imports } = compiled;
		const widgets = this.#widgets(id);
		const request = {
			...{ cell: id, version, code, reads, defines, live, widgets },
			...(guardLoops && { loopLimitMs }),
			...(seed !== undefined && { seed: seed - 7919 * this.#placeOf(id) })
		};
		const result = checkRunResult(await this.#kernel.run(request, imports).catch(toResult));
		if (result.error) this.#ran.delete(id);
		else this.#ran.set(id, { source, version, needs, widgets });
		return this.#toRun(id, result);
	}

	/** Cells that draw with one seed still draw different numbers. */
	#placeOf(id: string): number {
		return [...this.notebook.cells.keys()].indexOf(id);
	}

	#versionsOf(ids: readonly string[]): Map<string, number> {
		return new Map(ids.map((id) => [id, this.#ran.get(id)?.version ?? 0]));
	}

	/** Libraries that the cell and what it needs will import. */
	findImports(id: string): string[] {
		const cells = [...findAncestors(this.notebook, id), id];
		return [...new Set(cells.flatMap((cell) => this.notebook.cells.get(cell)?.imports ?? []))];
	}

	locate(raw: NonNullable<RunResult['error']>, id: string): CellError {
		const compiled = (cell: string) => this.#compiled.get(cell);
		return locateError(raw, { compiled, notebook: this.notebook, cell: id });
	}

	/**
	 * Runs a cell that did not end once more, after what it needs and has not run, with all their loops
	 * guarded, to find the one that runs on.
	 * @param then what to do after the cell has run, such as the call that did not end
	 * @returns the error that names the loop, or undefined when it was no loop of the learner's
	 */
	async findEndlessLoop(
		id: string,
		then?: () => Promise<CellError | undefined>
	): Promise<CellError | undefined> {
		const cells = [...this.findPending(id), id];
		let found: CellError | undefined;
		for (const cell of cells) found ??= (await this.run(cell, { guardLoops: true })).error;
		found ??= await then?.();
		this.forget(cells);
		return found?.name === 'LoopLimitError' ? found : undefined;
	}

	#toRun(id: string, { error, milliseconds, tensors }: RunResult): CellRun {
		return {
			milliseconds,
			...(tensors !== undefined && { tensors }),
			...(error && { error: this.locate(error, id) })
		};
	}
}

/** A run that has used up the memory or drowned the page has failed like any other. */
function toResult(error: unknown): RunResult {
	if (!isDied(error)) throw error;
	return { milliseconds: 0, error: { name: nameOfDeath(error), message: error.message, stack: '' } };
}

function toCellError(cell: string, { line, column, message }: TextProblem): CellError {
	return { name: 'SyntaxError', message, place: { cell, line, column }, frames: [], isProblem: true };
}
