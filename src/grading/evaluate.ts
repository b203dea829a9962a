/** Runs a task's checks against a learner's functions. The same in the browser's worker and in Node. */
import type { GradeReport } from '#protocol/grading.ts';
import type { OneCallResult } from '#protocol/kernel.ts';
import type { CheckResult } from '#protocol/verdict.ts';
import * as words from '#words/grading.ts';
import { runBehaves, throwBehavesFailure, type BehavesRun } from './behaviour/behaves-check.ts';
import { runCompare, throwFailure, type CompareRun } from './compare-check.ts';
import type { Check, CheckTools, Grade, InputTools, Load } from './define.ts';
import { expect } from './expect.ts';
import { CheckFailed, LearnerThrew, NameMissing, NeverSettled } from './failure.ts';
import { callLearner, readResult, type LearnerPort } from './learner.ts';
import { askAbout } from './misspelt.ts';
import { askModel } from './model.ts';
import { makeRandom, type Random } from './random.ts';
import { showCall } from './show.ts';
import { toPlain } from './values.ts';

export interface EvaluateOptions {
	port: LearnerPort;
	load: Load;
	/** Seed of the random inputs. */
	seed: number;
	/** Names that the learner's cell defines, to find a misspelt one. */
	defines: readonly string[];
	/** Nobody reads the words: no mistake is named and no smaller input is looked for. */
	outcomeOnly?: boolean;
}

export async function evaluate({ checks }: Grade, options: EvaluateOptions): Promise<GradeReport> {
	// All at once: the learner's worker takes them in turn, and none waits for the way back of the one before.
	const begun = checks.map((check, at) => begin(check, at, findMutators(checks), options));
	const runs = new Map<Check, CompareRun | BehavesRun>();
	const seen: Seen[] = [];
	for (const one of begun) {
		if (one.kind === 'check') continue;
		const run = await one.running;
		if (run.error instanceof NameMissing) return notAttempted(run.error, checks, options.defines);
		if (run.error instanceof NeverSettled) return timedOut(run.error);
		runs.set(one.check, run);
		seen.push({ cases: run.cases.length, isRandom: one.tools.isRandom });
	}
	const outcomes: { result: CheckResult; error?: unknown }[] = [];
	for (const one of begun) {
		const error = await (one.kind === 'check' ? one.running : listen(one.check, runs, options));
		if (error instanceof NameMissing) return notAttempted(error, checks, options.defines);
		if (error instanceof NeverSettled) return timedOut(error);
		const message = error === undefined ? '' : messageOf(error);
		outcomes.push({ result: { title: titleOf(one.check), passed: error === undefined, message }, error });
	}
	return summarise(outcomes, seen);
}

/**
 * Goes through the checks once with answers that nobody gave: code that has run before runs faster when somebody waits.
 * What comes of it is of no interest.
 */
export async function rehearse({ checks }: Grade, load: Load): Promise<void> {
	const options = { port: rehearsalPort, load, seed: 0, defines: [] };
	await Promise.allSettled(
		checks.map((check, at) => begin(check, at, findMutators(checks), options).running)
	);
}

const nobodysAnswer: OneCallResult = {
	...{ kind: 'value', value: { type: 'number', value: 0 }, wasPromise: false },
	...{ changedArguments: [], leakedTensors: 0 }
};

const rehearsalPort: LearnerPort = {
	call: ({ calls }) => Promise.resolve({ kind: 'results', results: calls.map(() => nobodysAnswer) }),
	use: () => Promise.reject(new Error('There are no objects in a rehearsal.')),
	value: () => Promise.resolve({ kind: 'missing' })
};

type PooledCheck = Exclude<Check, { kind: 'check' }>;

/** A check that runs. One of the author's own ends with what it threw; what the others have to say is pooled first. */
type Begun =
	| { kind: 'check'; check: Check; running: Promise<unknown> }
	| { kind: 'pooled'; check: PooledCheck; tools: FreshInputs; running: Promise<CompareRun | BehavesRun> };

function begin(check: Check, at: number, mutators: ReadonlySet<string>, options: EvaluateOptions): Begun {
	if (check.kind === 'check') {
		const running = whatItThrows(async () => check.run(checkTools(options, at, mutators)));
		return { kind: 'check', check, running };
	}
	const tools = new FreshInputs(options, at);
	return { kind: 'pooled', check, tools, running: runPooled(check, tools, options.port) };
}

function runPooled(check: PooledCheck, tools: InputTools, port: LearnerPort) {
	return check.kind === 'compare'
		? runCompare(port, check.name, check.options, tools)
		: runBehaves(port, check.name, check.options, tools);
}

/** @returns what a pooled check has to say against the answer, or undefined when it passed */
function listen(
	check: Check,
	runs: ReadonlyMap<Check, CompareRun | BehavesRun>,
	{ outcomeOnly, port }: EvaluateOptions
): Promise<unknown> {
	const run = runs.get(check)!;
	return whatItThrows(() => (outcomeOnly ? speak(run, []) : speak(run, [...runs.values()], port)));
}

async function whatItThrows(work: () => Promise<unknown>): Promise<unknown> {
	try {
		await work();
		return undefined;
	} catch (error) {
		return error;
	}
}

/**
 * Throws what a check has to say, whose mistake models are pooled with those of others of the same name.
 * @param port absent when no smaller input is looked for
 */
function speak(
	run: CompareRun | BehavesRun,
	all: readonly (CompareRun | BehavesRun)[],
	port?: LearnerPort
): Promise<void> {
	const siblings = all.filter(({ name }) => name === run.name);
	return run.kind === 'compare'
		? throwFailure(
				run,
				siblings.filter((one) => one.kind === 'compare'),
				port
			)
		: throwBehavesFailure(
				run,
				siblings.filter((one) => one.kind === 'behaves'),
				port
			);
}

function titleOf(check: Check): string {
	return check.kind === 'check' ? check.title : check.options.title;
}

/** What checks make inputs with; each has its own. */
class FreshInputs implements InputTools {
	readonly load: Load;
	/** Whether anything was made at random. */
	isRandom = false;
	readonly #random: Random;

	constructor({ seed, load }: EvaluateOptions, at: number) {
		this.#random = makeRandom(seed + 7919 * at);
		this.load = load;
	}

	get random(): Random {
		this.isRandom = true;
		return this.#random;
	}
}

/** Functions that may change their arguments. */
function findMutators(checks: readonly Check[]): Set<string> {
	const mutating = checks.filter((check) => check.kind !== 'check' && check.options.mutates === true);
	return new Set(mutating.map((check) => (check as PooledCheck).name));
}

function checkTools(options: EvaluateOptions, at: number, mutators: ReadonlySet<string>): CheckTools<never> {
	const { random, load } = new FreshInputs(options, at);
	return {
		random,
		load,
		learner: remoteLearner(options.port, mutators) as never,
		model: (name, settings = {}) => askModel(options.port, name, settings),
		expect,
		fail: (message) => {
			throw new CheckFailed(message);
		}
	};
}

function remoteLearner(port: LearnerPort, mutators: ReadonlySet<string>): object {
	const read = async (name: string, args: unknown[]): Promise<unknown> => {
		if (args.length === 0) {
			const value = await port.value(name);
			if (value.kind === 'missing') throw new NameMissing(name);
			if (value.value.type !== 'function') return toPlain(value.value);
		}
		const [result] = await callLearner(port, name, [args]);
		return readResult(showCall(name, args), args, result!, { mayMutate: mutators.has(name) });
	};
	return new Proxy(
		{},
		{
			get:
				(_, name) =>
				(...args: unknown[]) =>
					read(String(name), args)
		}
	);
}

function messageOf(error: unknown): string {
	if (isLearners(error)) return (error as Error).message;
	return words.notMade(error instanceof Error ? error.message : String(error));
}

function summarise(outcomes: { result: CheckResult; error?: unknown }[], seen: readonly Seen[]): GradeReport {
	const checks = outcomes.map(({ result }) => result);
	const first = outcomes.find(({ result }) => !result.passed);
	if (!first) return { outcome: 'passed', summary: praise(checks.length, seen), checks };
	if (!isLearners(first.error)) {
		const summary = words.faultOfCheck(first.result.title, first.result.message);
		return { outcome: 'could-not-check', summary, checks };
	}
	const summary = first.result.message;
	if (first.error instanceof LearnerThrew)
		return { outcome: 'crashed', summary, checks, thrown: first.error.thrown };
	return { outcome: 'failed', summary, checks };
}

function isLearners(error: unknown): boolean {
	return error instanceof CheckFailed || error instanceof LearnerThrew;
}

/** What a check has compared: calls of a function, or scenarios of an object. */
interface Seen {
	cases: number;
	isRandom: boolean;
}

/** Says what was shown, and no more; the checks stand below it with their titles. */
function praise(checks: number, seen: readonly Seen[]): string {
	const all = seen.reduce((sum, { cases }) => sum + cases, 0);
	// A check may mix fixed inputs with fresh ones, so nobody knows how many were fresh.
	const isFresh = seen.some(({ isRandom }) => isRandom);
	return words.passed(checks, all, isFresh);
}

function timedOut({ message }: NeverSettled): GradeReport {
	return { outcome: 'timed-out', summary: message, checks: [] };
}

function notAttempted(
	{ missing }: NameMissing,
	checks: readonly Check[],
	defines: readonly string[]
): GradeReport {
	return {
		outcome: 'not-attempted',
		summary: words.notDefined(missing, askAbout(missing, defines)),
		checks: checks.map((check) => ({ title: titleOf(check), passed: false, message: '' }))
	};
}
