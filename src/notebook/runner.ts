/** Runs cells in the kernel, after those that they need. Knows nothing of views or storage. */
import type { Kernel } from '#kernel/page/kernel.ts';
import type { CellError } from '#protocol/error.ts';
import type { RunResult, TensorReport } from '#protocol/kernel.ts';
import { compileCell, type CompiledCell } from '#transpile/compile.ts';
import { findAncestors, findDependents, type Notebook } from '#transpile/graph.ts';
import type { TextProblem } from '#transpile/parse.ts';
import { CellTexts } from './cell-texts.ts';
import { checkRunResult } from './check-run-result.ts';
import { locateError } from './locate-error.ts';

export interface CellRun {
	/** Absent when the cell succeeded. */
	error?: CellError;
	milliseconds: number;
	tensors?: TensorReport;
}

/** How long a guarded loop may run before it is named. */
const loopLimitMs = 1500;

export class Runner {
	readonly texts = new CellTexts();
	readonly #kernel: Kernel;
	readonly #compiled = new Map<string, CompiledCell>();
	/** Source with which each cell last ran in this kernel, for cells whose values are there. */
	readonly #ran = new Map<string, string>();
	readonly #versions = new Map<string, number>();
	#version = 0;

	constructor(kernel: Kernel) {
		this.#kernel = kernel;
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
		return [id, ...findAncestors(this.notebook, id)].every((cell) => this.#ranAsItIs(cell));
	}

	#ranAsItIs(id: string): boolean {
		return this.#ran.has(id) && this.#ran.get(id) === this.notebook.cells.get(id)?.source;
	}

	/** The values of these cells no longer fit: they must run again before others may use them. */
	forget(ids: Iterable<string>): void {
		for (const id of ids) this.#ran.delete(id);
	}

	/** The kernel's values are gone. */
	forgetAll(): void {
		this.#ran.clear();
	}

	/** Runs one cell; what it needs must have run. Rejects with a stopped port when the kernel is stopped. */
	async run(id: string, { guardLoops = false } = {}): Promise<CellRun> {
		const problem = this.notebook.problems.get(id)?.find(({ severity }) => severity !== 'warning');
		if (problem) return { error: toCellError(id, problem), milliseconds: 0 };
		const { source } = this.notebook.cells.get(id)!; // what runs, even if the learner types on meanwhile
		const compiled = compileCell(this.notebook, id, { guardLoops });
		this.#compiled.set(id, compiled);
		const version = ++this.#version;
		this.#versions.set(id, version);
		const { code, reads, defines, live, imports } = compiled;
		const request = { cell: id, version, code, reads, defines, live, ...(guardLoops && { loopLimitMs }) };
		const result = checkRunResult(await this.#kernel.run(request, imports));
		this.forget(findDependents(this.notebook, id));
		if (result.error) this.#ran.delete(id);
		else this.#ran.set(id, source);
		return this.#toRun(id, result);
	}

	/** Libraries that the cell and what it needs will import. */
	findImports(id: string): string[] {
		const cells = [...findAncestors(this.notebook, id), id];
		return [...new Set(cells.flatMap((cell) => this.notebook.cells.get(cell)?.imports ?? []))];
	}

	locate(raw: NonNullable<RunResult['error']>, id: string): CellError {
		return locateError(raw, (cell) => this.#compiled.get(cell), id);
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

function toCellError(cell: string, { line, column, message }: TextProblem): CellError {
	return { name: 'SyntaxError', message, place: { cell, line, column }, frames: [] };
}
