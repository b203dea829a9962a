/** The heavy half of a notebook: parser, kernel, grading. Loaded when the page is idle or a cell is run. */
import type { WorkerHandle, WorkerHost } from '#kernel/page/host.ts';
import { Kernel, type KernelEvents } from '#kernel/page/kernel.ts';
import { timeIsUp, withTimeLimit } from '#base/time-limit.ts';
import type { Diagnostic } from '#protocol/cell.ts';
import type { CellError } from '#protocol/error.ts';
import { isLearnerModule } from '#protocol/modules.ts';
import type { Verdict } from '#protocol/verdict.ts';
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

export class Engine {
	readonly runner: Runner;
	readonly #kernel: Kernel;
	readonly #host: WorkerHost;
	#nextGrader: Promise<WorkerHandle> | undefined;

	constructor(host: WorkerHost, events: KernelEvents) {
		this.#host = host;
		this.#kernel = new Kernel(host, events);
		this.runner = new Runner(this.#kernel);
	}

	/** Starts the kernel and loads what the cells will import. */
	async start(): Promise<void> {
		await this.#kernel.start();
		this.#readyGrader();
		const imports = [...this.runner.notebook.cells.values()].flatMap((cell) => cell.imports);
		await this.#kernel.preload([...new Set(imports)].filter(isLearnerModule));
	}

	/** What keeps a cell from running, for the editor to mark. */
	findDiagnostics(id: string): Diagnostic[] {
		return (this.runner.notebook.problems.get(id) ?? []).map(({ line, column, endColumn, message }) => ({
			place: { cell: id, line, column },
			endColumn,
			severity: 'error',
			message
		}));
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

	/** Gets ready what the next run and the next Stop need. Call when idle. */
	async prepare(): Promise<void> {
		this.#readyGrader();
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

	#readyGrader(): void {
		this.#nextGrader ??= this.#host.start('grader');
		this.#nextGrader.catch(() => (this.#nextGrader = undefined));
	}
}
