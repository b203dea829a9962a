/** Grades a task whose cell has run: the checks run in a worker of their own and call back into the kernel. */
import type { AppError } from '#base/app-error.ts';
import { Port } from '#base/port.ts';
import { timeIsUp, withTimeLimit } from '#base/time-limit.ts';
import type { WorkerHandle, WorkerHost } from '#kernel/page/host.ts';
import type { Kernel } from '#kernel/page/kernel.ts';
import { diedError, isDied, isStopped, nameOfDeath, stoppedError } from '#kernel/page/stopped.ts';
import type { CellError } from '#protocol/error.ts';
import type { GradeReport, GradeRequest } from '#protocol/grading.ts';
import type { CallRequest, CallResult, UseRequest, UseResult } from '#protocol/kernel.ts';
import type { Verdict } from '#protocol/verdict.ts';
import * as words from '#words/runs.ts';
import { checkCallResult, checkUseResult, checkValueResult } from './check-call-result.ts';
import { checkRawError } from './check-run-result.ts';
import type { Runner } from './runner.ts';

export interface GradeOptions {
	host: WorkerHost;
	kernel: Kernel;
	runner: Runner;
	/** `<lesson>/<task>` */
	task: string;
	/** Id of the task's cell. */
	cell: string;
	/** What the grading worker imports: text in the browser, a path in Node. */
	checks: string;
	seed: number;
	/** How long one round of calls may take. */
	limitMs?: number;
	/** Nobody reads the verdict's words. */
	outcomeOnly?: boolean;
	/** A grading worker that is ready already. */
	worker?: Promise<WorkerHandle>;
}

const defaultLimitMs = 10_000;

/** All checks together may take this many times the limit: a check that hangs must not hang the page. */
const allRounds = 6;

/** The part of the limit after which a promise counts as one that never settles: before the kernel counts as hanging. */
const patience = 0.9;

/** Seeds of `Math.random`: another one each time that the same name is asked, whatever is asked of others meanwhile. */
class Chances {
	readonly #seed: number;
	readonly #asked = new Map<string, number>();

	constructor(seed: number) {
		this.#seed = seed;
	}

	next(name: string): number {
		const asked = (this.#asked.get(name) ?? 0) + 1;
		this.#asked.set(name, asked);
		return (this.#seed + 104_729 * asked) | 0;
	}
}

/** What checks ask of the learner's code. */
type LearnerRequest = CallRequest | UseRequest;

async function answer(kernel: Kernel, request: LearnerRequest): Promise<CallResult | UseResult> {
	return 'calls' in request
		? checkCallResult(await kernel.call(request))
		: checkUseResult(await kernel.use(request));
}

/** @throws the kernel's stopped port when the learner pressed Stop */
export async function gradeTask(options: GradeOptions): Promise<Verdict> {
	const { host, kernel, runner, task, cell, checks, seed, limitMs = defaultLimitMs, outcomeOnly } = options;
	const handle = await (options.worker ?? host.start('grader'));
	const endless = Promise.withResolvers<LearnerRequest>();
	// Stop ends the grading too: what the grader would say of values that are gone is of no use.
	void kernel.untilStopped().then(() => endless.reject(stoppedError()));
	let before: Promise<unknown> = Promise.resolve();
	const chances = new Chances(seed);
	const ask = async (request: LearnerRequest) => {
		const work = answer(kernel, {
			...request,
			patienceMs: limitMs * patience,
			seed: chances.next(request.name)
		});
		work.catch((error: unknown) => endless.reject(error));
		// The kernel takes one after the other: the time of each begins when the one before is answered.
		const limited = before.then(() => withTimeLimit(work, limitMs));
		before = limited.catch(() => undefined);
		const result = await limited;
		if (result !== timeIsUp) return result;
		endless.resolve(request);
		return new Promise(() => undefined); // the grader waits until it is ended
	};
	const port: Port = new Port(handle.end, {
		call: (request: CallRequest) => ask(request),
		use: (request: UseRequest) => ask(request),
		value: async ({ name }: { name: string }) => checkValueResult(await kernel.value(name)),
		dataset: (name: string) => host.dataset(name)
	});
	// One process holds all workers of the sandbox: if it ends, the learner's code has used up the memory.
	void handle.died?.then(() => port.close(diedError()));
	try {
		const defines = runner.notebook.cells.get(cell)!.definitions.map(({ name }) => name);
		const request: GradeRequest = { task: checks, seed, defines, ...(outcomeOnly && { outcomeOnly }) };
		const report = port.request<GradeReport>('grade', request);
		const ended = await withTimeLimit(Promise.race([report, endless.promise]), limitMs * allRounds);
		if (ended === timeIsUp) return couldNotCheck(task, new Error(words.noEnd));
		if (!('outcome' in ended)) return await timedOut(options, ended, limitMs);
		return toVerdict(ended, task, runner, cell);
	} catch (error) {
		if (isStopped(error)) throw error;
		if (isDied(error)) return ended(task, error);
		return couldNotCheck(task, error);
	} finally {
		handle.terminate();
		port.close();
	}
}

function toVerdict(
	{ outcome, summary, checks, thrown }: GradeReport,
	task: string,
	runner: Runner,
	cell: string
): Verdict {
	return {
		task,
		outcome,
		summary,
		checks,
		...(thrown && { error: runner.locate(checkRawError(thrown), cell) })
	};
}

function couldNotCheck(task: string, error: unknown): Verdict {
	const reason = error instanceof Error ? error.message : String(error);
	return { task, outcome: 'could-not-check', summary: words.couldNotCheck(reason), checks: [] };
}

function ended(task: string, reason: AppError): Verdict {
	const { message } = reason;
	const error = { name: nameOfDeath(reason), message, frames: [] };
	return { task, outcome: 'crashed', summary: words.ended(message), checks: [], error };
}

async function timedOut(options: GradeOptions, call: LearnerRequest, limitMs: number): Promise<Verdict> {
	const { kernel, runner, cell } = options;
	kernel.stop();
	runner.forgetAll();
	const error = await findLoop(runner, kernel, cell, call);
	kernel.stop();
	runner.forgetAll();
	return timedOutVerdict(options, limitMs, `\`${call.name}\``, error);
}

/** The verdict for code that did not end. @param what the code's name in the sentence */
export function timedOutVerdict(
	{ task, cell }: { task: string; cell: string },
	limitMs: number,
	what: string,
	error: CellError | undefined
): Verdict {
	const place = error?.place;
	const loop = place && words.loopWithoutEnd(place.line, place.cell === cell ? undefined : place.cell);
	const summary = [words.stillRunning(what, limitMs / 1000), loop].filter(Boolean).join(' ');
	return { task, outcome: 'timed-out', summary, checks: [], ...(error && { error }) };
}

/** Calls that end within this are not what we look for. */
const searchLimitMs = 8000;

async function findLoop(
	runner: Runner,
	kernel: Kernel,
	cell: string,
	request: LearnerRequest
): Promise<CellError | undefined> {
	const search = runner.findEndlessLoop(cell, async () => {
		const result = await answer(kernel, request);
		if (result.kind !== 'results') return undefined;
		const thrown = result.results.flat().find((one) => one.kind === 'threw');
		return thrown && runner.locate(thrown.error, cell);
	});
	const found = await withTimeLimit(search, searchLimitMs).catch(() => undefined);
	return found === timeIsUp ? undefined : found;
}
