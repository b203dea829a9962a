import { SvelteSet } from 'svelte/reactivity';
import { beginWork } from '#base/busy.ts';
import { isStopped } from '#kernel/page/stopped.ts';
import { hearsStop } from '#outputs/hears-stop.ts';
import type { CellError } from '#protocol/error.ts';
import * as words from '#words/cells.ts';
import type { RunHooks } from './attempt.ts';
import { TaskState, type CellState } from './cell-state.svelte.ts';
import type { Engine } from './engine.ts';
import type { Keeper } from './keeper.svelte.ts';
import type { KernelLink } from './kernel-link.svelte.ts';
import { Soon } from './soon.ts';

export interface RunsNeeds {
	kernel: KernelLink;
	cells(): readonly CellState[];
	find(id: string): CellState | undefined;
	keeper: Keeper;
	lesson: string;
	loadChecks: (task: string) => Promise<string>;
	now: () => number;
	nextSeed: () => number;
}

/** A run that went on for longer than this when it was stopped was probably a loop without end. */
const endlessAfterMs = 1500;

/**
 * So long the page shows a task's cell as running until its verdict comes: to show its end first would be a frame of its
 * own, for which each call of the checks waits.
 */
const togetherMs = 50;

/** Runs the cells of one notebook, one after the other, and stops them. */
export class Runs {
	readonly #needs: RunsNeeds;
	#queue: Promise<unknown> = Promise.resolve();
	#startedAt = 0;
	/** Whose turn it is, or of what it needs. */
	#turn: CellState | undefined;
	/** The learner has pressed Stop: nothing more begins, and what runs is about to end. */
	#isEnding = false;
	/** Ends the search for the loop that was stopped last. */
	#endSearch: (() => void) | undefined;
	/** Cells whose widgets were set and that have not run with the new values yet. */
	readonly #set = new SvelteSet<string>();
	#isReacting = false;
	/** What runs is none of the page's work any more. */
	#endWork = () => {};

	constructor(needs: RunsNeeds) {
		this.#needs = needs;
	}

	runCell(id: string): Promise<void> {
		const cell = this.#needs.find(id);
		if (!cell || cell.kind === 'text') return Promise.resolve();
		if (cell.run === 'running' || cell.run === 'queued') return this.#queue.then(() => undefined);
		if (!(cell instanceof TaskState)) return this.runAll([id]);
		cell.queue();
		return this.#enqueue(() => this.#begin(cell, (engine) => this.#grade(engine, cell)));
	}

	/** Runs cells without grading, each after what it needs; what needs a cell that failed is left out. */
	async runAll(ids: readonly string[]): Promise<void> {
		const cells = ids.flatMap((id) => this.#needs.find(id) ?? []);
		const waiting = cells.filter(({ kind, run }) => kind !== 'text' && run !== 'running' && run !== 'queued');
		for (const cell of waiting) cell.queue();
		const failed = new SvelteSet<string>();
		await Promise.all(
			waiting.map((cell) =>
				this.#enqueue(() => this.#begin(cell, (engine) => this.#run(engine, cell, failed)))
			)
		);
	}

	/** A widget was set: runs its cell and what depends on it, unless a newer value comes meanwhile. */
	async react(id: string): Promise<void> {
		this.#set.add(id);
		if (this.#isReacting) {
			void (await this.#needs.kernel.load()).interrupt(); // a `fit` with the old value need not go on
			return;
		}
		this.#isReacting = true;
		try {
			while (this.#set.size > 0) await this.#enqueue(() => this.#runReaders());
		} finally {
			this.#isReacting = false;
		}
	}

	/**
	 * Ends what runs: softly if that can be done within a moment, or after the present batch, and was not asked before.
	 */
	async stop(): Promise<void> {
		const isSecond = this.#isEnding;
		this.#isEnding = true;
		if (this.#turn?.run === 'queued') this.#turn.run = 'stopped'; // the kernel loads, or runs what it needs
		for (const cell of this.#needs.cells()) cell.unqueue();
		this.#set.clear();
		const running = this.#needs.cells().find(({ run }) => run === 'running');
		const isGrading = this.#needs.cells().some((cell) => cell instanceof TaskState && cell.grading);
		const engine = await this.#needs.kernel.engine;
		if (!engine || (!running && !isGrading)) return; // a kernel at rest keeps its values
		if (running && !isSecond) {
			const doesHear = running.outputs.some(hearsStop);
			if (doesHear) running.note = words.finishingBatch;
			const endsByItself = await engine.interrupt(doesHear);
			if (running.run !== 'running') return; // it has ended meanwhile, and nothing follows it
			if (endsByItself) {
				running.note = words.finishingBatch;
				return;
			}
		}
		engine.stop();
	}

	/** The notebook is left: nobody waits for what still runs. */
	readonly leave = (): void => this.#endWork();

	#enqueue(work: () => Promise<void>): Promise<void> {
		this.#endSearch?.();
		const done = this.#queue.then(async () => {
			this.#endWork = beginWork();
			await work().finally(this.#endWork);
		});
		this.#queue = done.catch(() => undefined);
		return done;
	}

	async #begin(cell: CellState, work: (engine: Engine) => Promise<void>): Promise<void> {
		if (cell.run !== 'queued') return; // stopped before its turn came, or has run because another needed it
		this.#turn = cell;
		this.#startedAt = performance.now();
		this.#isEnding = false;
		try {
			const engine = await this.#needs.kernel.load();
			engine.analyse(this.#needs.cells());
			await work(engine);
			const checks = cell instanceof TaskState ? () => this.#needs.loadChecks(cell.id) : undefined;
			void engine.prepare(checks).catch(() => undefined); // only makes the next run faster
		} catch (error) {
			await this.#failed(cell, error);
		} finally {
			this.#turn = undefined;
			this.#isEnding = false;
		}
	}

	async #run(engine: Engine, cell: CellState, failed: Set<string>): Promise<void> {
		const broken = engine.needsOf(cell.id).find((need) => failed.has(need));
		if (broken !== undefined) {
			cell.unqueue();
			cell.note = words.notRun(broken);
			return;
		}
		const hooks = this.#hooks(engine);
		const { cell: ended, run, needed } = await engine.run(cell.id, hooks);
		this.#needs.keeper.practised(cell);
		if (run.error) failed.add(ended);
		if (ended !== cell.id) {
			cell.run = 'failed';
			cell.note = words.needFailed(ended);
		} else if (!this.#isEnding) {
			cell.note = this.#noteOf(needed, engine.needsOf(cell.id));
		}
	}

	/** What one should know of a run: what ran before it, and whose results are not to be trusted yet. */
	#noteOf(ran: readonly string[], needs: readonly string[]): string {
		const unsolved = needs.filter((id) => {
			const cell = this.#needs.find(id);
			return cell instanceof TaskState && !cell.passed;
		});
		const notes = [ran.length > 0 && words.ranFirst(ran), unsolved.length > 0 && words.unsolved(unsolved)];
		return notes.filter(Boolean).join(' ');
	}

	async #runReaders(): Promise<void> {
		this.#startedAt = performance.now();
		this.#isEnding = false;
		const engine = await this.#needs.kernel.load();
		engine.analyse(this.#needs.cells());
		const ids = engine.withReaders([...this.#set]).filter((id) => this.#set.has(id) || this.#hasShown(id));
		this.#set.clear();
		const hooks = this.#hooks(engine, true);
		const failed: string[] = [];
		let current = ids[0]!;
		try {
			for (const [at, id] of ids.entries()) {
				if (this.#isEnding) return;
				// A newer value: what was not run yet runs with that one.
				if (this.#set.size > 0) return ids.slice(at).forEach((left) => this.#set.add(left));
				if (engine.needsOf(id).some((need) => failed.includes(need))) continue;
				current = id;
				const { run } = await engine.run(id, hooks);
				if (run.error) failed.push(id);
			}
		} catch (error) {
			await this.#failed(this.#needs.find(current)!, error);
		} finally {
			this.#isEnding = false;
		}
	}

	/** Moving a widget runs what has run before; tasks wait until they are asked for. */
	#hasShown(id: string): boolean {
		const cell = this.#needs.find(id);
		return cell !== undefined && cell.kind !== 'task' && cell.run !== 'idle';
	}

	async #grade(engine: Engine, task: TaskState): Promise<void> {
		const { lesson, loadChecks, nextSeed, now, keeper } = this.#needs;
		const toGrade = {
			task: `${lesson}/${task.id}`,
			cell: task.id,
			starter: task.starter,
			checks: () => loadChecks(task.id)
		};
		const pressed = { at: now(), source: task.source };
		const { ended, ...others } = this.#hooks(engine);
		const soon = new Soon(togetherMs);
		const hooks: RunHooks = {
			...others,
			started: (id) => (id === task.id ? task.beginAttempt() : this.#needs.find(id)?.begin()),
			ended: (id, run) => (id === task.id ? soon.add(() => ended(id, run)) : ended(id, run)),
			grading: () => soon.add(() => (task.grading = true))
		};
		try {
			const verdict = await engine.grade(toGrade, nextSeed(), hooks);
			soon.settle();
			// A promise that never settles takes no values with it, as ending a loop does.
			const isLost = engine.runner.stateOf(task.id) === 'lost';
			if (verdict.outcome === 'timed-out' && isLost) this.#showEndless(engine, task, verdict.error);
			else if (task.run === 'running' || task.run === 'queued') task.run = 'failed';
			const isFirstPass = !task.passed && verdict.outcome === 'passed';
			task.judge(verdict, now());
			keeper.saveProgress(task);
			void keeper.past.keepRun(task, pressed, verdict);
			keeper.practised(task, isFirstPass);
		} finally {
			soon.settle();
			task.grading = false;
		}
	}

	#showEndless(engine: Engine, task: TaskState, error: CellError | undefined): void {
		for (const cell of this.#needs.cells()) cell.cutOff('stopped'); // a cell that the task needs
		task.run = 'failed';
		if (error && !task.outputs.some(({ kind }) => kind === 'error')) task.show([{ kind: 'error', error }]);
		engine.refresh(this.#needs.cells());
	}

	#hooks(engine: Engine, keep = false) {
		return {
			started: (id) => this.#needs.find(id)?.begin({ keep }),
			ended: (id, run) => {
				const cell = this.#needs.find(id);
				cell?.end(run);
				if (cell && this.#isEnding && !run.error) cell.note = words.stoppedEarly;
				engine.refresh(this.#needs.cells());
			},
			isCancelled: () => this.#isEnding
		} satisfies RunHooks;
	}

	async #failed(cell: CellState, error: unknown): Promise<void> {
		const isStop = isStopped(error);
		const neverBegan = cell.run === 'stopped'; // what it needs was stopped
		for (const other of this.#needs.cells()) other.cutOff(isStop ? 'stopped' : 'failed');
		if (cell.run === 'queued' && isStop) return; // it was stopped before it began, and waits again
		cell.run = isStop ? 'stopped' : 'failed';
		if (!isStop) return this.#needs.kernel.report(error);
		cell.note = words.textKept;
		const engine = await this.#needs.kernel.load();
		engine.refresh(this.#needs.cells());
		const mayBeEndless = !neverBegan && performance.now() - this.#startedAt > endlessAfterMs;
		if (mayBeEndless) await this.#explainStop(engine, cell);
	}

	/** Finds the loop that the learner stopped, while the note stands there already, unless the kernel is wanted. */
	async #explainStop(engine: Engine, cell: CellState): Promise<void> {
		this.#endSearch = () => engine.stop();
		const error = await engine.findEndlessLoop(cell.id);
		this.#endSearch = undefined;
		if (error && cell.run === 'stopped') cell.show([{ kind: 'error', error }]);
	}
}
