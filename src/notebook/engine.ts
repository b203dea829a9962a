/** The heavy half of a notebook: parser, kernel, grading. Loaded when the page is idle or a cell is run. */
import type { WorkerHandle, WorkerHost } from '#kernel/page/host.ts';
import { Kernel, type KernelEvents } from '#kernel/page/kernel.ts';
import { timeIsUp, withTimeLimit } from '#base/time-limit.ts';
import type { Diagnostic } from '#protocol/cell.ts';
import type { CellError } from '#protocol/error.ts';
import type { PrepareRequest } from '#protocol/grading.ts';
import { isLearnerModule } from '#protocol/modules.ts';
import type { Verdict } from '#protocol/verdict.ts';
import type { TextProblem } from '#transpile/parse.ts';
import { attemptTask, runWithNeeds, type RunHooks } from './attempt.ts';
import { Runner } from './runner.ts';

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
	readonly source: string;
	diagnostics: readonly Diagnostic[];
	reads: readonly string[];
}

export class Engine {
	readonly runner: Runner;
	readonly #kernel: Kernel;
	readonly #host: WorkerHost;
	readonly #datasets: readonly string[];
	#nextGrader: Promise<WorkerHandle> | undefined;

	/** @param datasets those of the lesson, which its checks will load */
	constructor(host: WorkerHost, events: KernelEvents, datasets: readonly string[]) {
		this.#host = host;
		this.#datasets = datasets;
		this.#kernel = new Kernel(host, events);
		this.runner = new Runner(this.#kernel);
	}

	/** Starts the kernel and loads what the cells will import. */
	async start(): Promise<void> {
		await this.#kernel.start();
		void this.#readyGrader();
		const imports = [...this.runner.notebook.cells.values()].flatMap((cell) => cell.imports);
		await this.#kernel.preload([...new Set(imports)].filter(isLearnerModule));
	}

	/** Reads the cells' texts anew, and tells each what keeps it from running and what it reads. */
	analyse(cells: readonly AnalysedCell[]): void {
		for (const cell of cells) this.runner.texts.set(cell.id, cell.source);
		const { needs, problems } = this.runner.notebook;
		for (const cell of cells) {
			cell.diagnostics = (problems.get(cell.id) ?? []).map((problem) => toDiagnostic(cell.id, problem));
			cell.reads = needs.get(cell.id) ?? [];
		}
	}

	run(id: string, hooks: RunHooks): ReturnType<typeof runWithNeeds> {
		return runWithNeeds(this.runner, this.#kernel, id, hooks);
	}

	grade(task: TaskToGrade, seed: number, hooks: RunHooks): Promise<Verdict> {
		const worker = this.#nextGrader;
		this.#nextGrader = undefined;
		return attemptTask({
			...task,
			host: this.#host,
			kernel: this.#kernel,
			runner: this.runner,
			seed,
			hooks,
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
	}

	stop(): void {
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

	async #readyGrader(task?: string): Promise<void> {
		if (this.#nextGrader) return;
		const starting = this.#host.start('grader');
		this.#nextGrader = starting;
		starting.catch(() => (this.#nextGrader = undefined));
		const datasets: Record<string, string> = {};
		for (const name of this.#datasets) datasets[name] = await this.#host.dataset(name);
		const { end } = await starting;
		// The port is tied only when the grading begins; until then this message waits in it.
		const params: PrepareRequest = { datasets, ...(task !== undefined && { task }) };
		end.postMessage({ method: 'prepare', params });
	}
}

function toDiagnostic(cell: string, { line, column, endColumn, message }: TextProblem): Diagnostic {
	return { place: { cell, line, column }, endColumn, severity: 'error', message };
}
