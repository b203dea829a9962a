/** One press of Run: the cell after what it needs, and, for a task, its checks. Used by the page and in Node. */
import { timeIsUp, withTimeLimit } from '#base/time-limit.ts';
import type { WorkerHandle, WorkerHost } from '#kernel/page/host.ts';
import type { Kernel } from '#kernel/page/kernel.ts';
import { stoppedError } from '#kernel/page/stopped.ts';
import type { CellError } from '#protocol/error.ts';
import { isLoadable } from '#protocol/modules.ts';
import type { Verdict } from '#protocol/verdict.ts';
import * as words from '#words/runs.ts';
import { gradeTask, timedOutVerdict } from './grade-task.ts';
import type { CellRun, Runner } from './runner.ts';

/** Told while it happens. */
export interface RunHooks {
	started?(cell: string): void;
	ended?(cell: string, run: CellRun): void;
	grading?(): void;
	/** True when the learner has asked it to end: then nothing more begins, and nothing is graded. */
	isCancelled?(): boolean;
}

export interface Attempt {
	kernel: Kernel;
	host: WorkerHost;
	runner: Runner;
	/** `<lesson>/<task>` */
	task: string;
	cell: string;
	starter: string;
	/** What the grading worker imports: text in the browser, a path in Node. */
	checks: () => Promise<string>;
	seed: number;
	/** How long the cell, and each round of calls, may take. */
	limitMs?: number;
	hooks?: RunHooks;
	/** A grading worker that is ready already. */
	worker?: Promise<WorkerHandle>;
	/** Grades the starter like any other answer, to prove that it does not pass. */
	gradeStarter?: boolean;
	/** Nobody reads the verdict's words: they take longer than the outcome. */
	outcomeOnly?: boolean;
}

const defaultLimitMs = 10_000;

/**
 * Runs `id` after the cells that it needs and that have not run.
 * @param seed of `Math.random`, for an answer that is graded
 * @returns the run of `id`, or that of a needed cell which failed; `needed` are the others that ran
 * @throws as a stopped kernel does when it is cancelled before the turn of `id` comes
 */
export async function runWithNeeds(
	runner: Runner,
	kernel: Kernel,
	id: string,
	hooks: RunHooks = {},
	seed?: number
) {
	const needed = runner.findPending(id);
	await kernel.preload(runner.findImports(id).filter(isLoadable));
	for (const cell of [...needed, id]) {
		if (hooks.isCancelled?.()) throw stoppedError();
		hooks.started?.(cell);
		const run = await runner.run(cell, seed === undefined ? {} : { seed });
		hooks.ended?.(cell, run);
		if (run.error || cell === id) return { cell, run, needed };
	}
	throw new Error('unreachable: the last cell returns');
}

/** @throws the kernel's stopped port when the learner pressed Stop */
export async function attemptTask(attempt: Attempt): Promise<Verdict> {
	const { kernel, runner, task, cell, limitMs = defaultLimitMs, hooks = {} } = attempt;
	// Asked for while the cell runs: waiting for them afterwards lets the page draw first, a frame that nobody needs.
	const loading = attempt.checks();
	loading.catch(() => undefined); // whoever waits for them hears of it
	// Loading takes as long as the network does, which is no fault of the code.
	await kernel.start();
	await kernel.preload(runner.findImports(cell).filter(isLoadable));
	const ended = await withTimeLimit(runWithNeeds(runner, kernel, cell, hooks, attempt.seed), limitMs);
	if (ended === timeIsUp) return stopEndless(attempt, limitMs);
	const { run } = ended;
	if (hooks.isCancelled?.()) throw stoppedError();
	if (run.error) return crashed(task, run.error, ended.cell === cell ? undefined : ended.cell);
	if (!attempt.gradeStarter && isSameCode(runner.notebook.cells.get(cell)!.source, attempt.starter)) {
		return notAttempted(task);
	}
	hooks.grading?.();
	const checks = await loading;
	if (hooks.isCancelled?.()) throw stoppedError();
	const { host, seed, worker, outcomeOnly } = attempt;
	return gradeTask({
		...{ host, kernel, runner, task, cell, checks, seed, limitMs },
		...(worker && { worker }),
		...(outcomeOnly && { outcomeOnly })
	});
}

async function stopEndless(attempt: Attempt, limitMs: number): Promise<Verdict> {
	const { kernel, runner, cell } = attempt;
	kernel.stop();
	runner.forgetAll();
	const found = await withTimeLimit(runner.findEndlessLoop(cell), limitMs).catch(() => undefined);
	kernel.stop();
	runner.forgetAll();
	return timedOutVerdict(attempt, limitMs, words.yourCell, found === timeIsUp ? undefined : found);
}

/** @param need the cell that failed, when it is not the task's own */
function crashed(task: string, error: CellError, need: string | undefined): Verdict {
	const reason = `${error.message}${/[.!?]$/.test(error.message) ? '' : '.'}`;
	// What throws a SyntaxError itself, as `JSON.parse` does, has got frames.
	const isUnread = error.name === 'SyntaxError' && error.frames.length === 0;
	const say = isUnread ? words.unreadableCode : words.crashed;
	const summary = say(need, error.place?.line, reason);
	return { task, outcome: 'crashed', summary, checks: [], error };
}

function notAttempted(task: string): Verdict {
	return { task, outcome: 'not-attempted', summary: words.notAttempted, checks: [] };
}

/** Equal but for comments and white space. */
export function isSameCode(a: string, b: string): boolean {
	const bare = (source: string) => source.replace(/\/\/.*|\/\*[\s\S]*?\*\//g, '').replace(/\s+/g, '');
	return bare(a) === bare(b);
}
