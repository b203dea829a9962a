/** Runs `compare` checks: calls, compares, explains, and shows the smallest input that is wrong. */
import type { OneCallResult } from '#protocol/kernel.ts';
import { notAccepted } from '#words/grading-differences.ts';
import * as words from '#words/grading.ts';
import { agrees, findDifference } from './compare.ts';
import type { Difference } from './difference.ts';
import { WrongValues, type CompareOptions, type InputTools } from './define.ts';
import { defaultTolerance } from './expect.ts';
import { describePromise, describeWrong, withoutGuess, type Compared } from './explain.ts';
import { CheckFailed } from './failure.ts';
import { callLearner, readResult, type LearnerPort } from './learner.ts';
import { findMistake, type Explanation } from './pooled-mistakes.ts';
import { isSensible, shrinkArguments, shrinkRounds } from './shrink.ts';
import { show, showCall } from './show.ts';
import { ExpectedThrow, isAccident, ThrownResult } from './thrown.ts';
import { toPlain } from './values.ts';

type Options = CompareOptions<unknown[], unknown>;

/** One call of a learner's function that came back. */
export interface Case extends Compared {
	args: unknown[];
}

/** The cases of a check, and the failure that it found (thrown by `throwFailure`, after all checks have run). */
export interface CompareRun {
	kind: 'compare';
	name: string;
	options: Options;
	cases: Case[];
	/** `promise` is said when one came where none belongs, or the other way round. */
	failure?: { wrongCase: Case; difference?: Difference | string | undefined; promise?: string };
	/** Something other than a wrong value: thrown, mutated, leaked, missing. */
	error?: unknown;
}

export async function runCompare(
	port: LearnerPort,
	name: string,
	options: Options,
	tools: InputTools
): Promise<CompareRun> {
	const run: CompareRun = { kind: 'compare', name, options, cases: [] };
	try {
		const inputs = typeof options.inputs === 'function' ? await options.inputs(tools) : options.inputs;
		const results = await callLearner(port, name, inputs as unknown[][]);
		for (const [at, result] of results.entries()) await addResult(run, inputs[at]!, result);
	} catch (error) {
		run.error = error;
	}
	return run;
}

async function addResult(run: CompareRun, args: unknown[], result: OneCallResult): Promise<void> {
	const { options, cases } = run;
	const call = showCall(run.name, args);
	const { expected, isAsync } = await askReference(options, args);
	const tolerance = options.tolerance ?? defaultTolerance;
	const isThrown = result.kind === 'threw' && expected instanceof ExpectedThrow && !isAccident(result.error);
	const got = isThrown
		? new ThrownResult(result.error)
		: result.kind === 'value'
			? toPlain(result.value)
			: undefined;
	const one = { args, got, expected, tolerance };
	// Before the rules, so that a mistake model can still explain a function that also breaks one.
	if (isThrown || result.kind === 'value') cases.push(one);
	if (!isThrown) {
		const need = showNeed(expected);
		readResult(call, args, result, { mayMutate: options.mutates ?? false, need });
	}
	const difference = judge(one, options);
	if (result.kind === 'value' && result.wasPromise !== isAsync) {
		run.failure ??= { wrongCase: one, promise: describePromise(call, isAsync, got) };
	}
	if (difference) run.failure ??= { wrongCase: one, difference };
}

async function askReference(
	{ expected }: Options,
	args: readonly unknown[]
): Promise<{ expected: unknown; isAsync: boolean }> {
	let isAsync = false;
	try {
		const returned = expected(...(structuredClone(args) as unknown[]));
		isAsync = returned instanceof Promise;
		return { expected: await returned, isAsync };
	} catch (error) {
		if (error instanceof ExpectedThrow) return { expected: error, isAsync };
		throw error;
	}
}

function judge(
	{ args, got, expected, tolerance }: Case,
	{ accepts }: Options
): Difference | string | undefined {
	const difference = () => findDifference(got, expected, tolerance);
	if (!accepts || expected instanceof ExpectedThrow) return difference();
	const ask = (value: unknown): unknown => accepts(value, expected, ...(structuredClone(args) as unknown[]));
	let answer: unknown;
	try {
		answer = ask(got);
	} catch {
		ask(expected); // throws too when the fault is the comparison's own
	}
	if (answer === true) return undefined;
	// Whatever else it says, and if it says nothing: the value is not accepted.
	if (typeof answer === 'string' && answer !== '') return answer;
	return difference() ?? notAccepted;
}

/**
 * Throws what the check has to say, if anything.
 * @param siblings all `compare` checks of the same function: a mistake speaks only if it explains them all
 * @param port absent when no smaller input is looked for
 */
export async function throwFailure(
	run: CompareRun,
	siblings: readonly CompareRun[],
	port?: LearnerPort
): Promise<void> {
	const { failure, error, name, options } = run;
	if (failure) {
		const { wrongCase, difference, promise } = failure;
		if (promise) throw new CheckFailed(promise);
		const call = { code: showCall(name, wrongCase.args), verb: 'returned' } as const;
		const mistake = await findMistakeOf(siblings);
		const sentence = describeWrong(call, wrongCase, mistake ? withoutGuess(difference!) : difference!);
		const smaller = mistake || !port ? undefined : await findSmaller(run, port);
		throw new CheckFailed([sentence, mistake, smaller].filter(Boolean).join('\n'));
	}
	if (error !== undefined) {
		const mistake = error instanceof CheckFailed ? await findMistakeOf(siblings) : undefined;
		throw mistake ? new CheckFailed(`${(error as CheckFailed).message}\n${mistake}`) : error;
	}
	if (run.cases.length === 0) throw new Error(`The check “${options.title}” has no inputs.`);
}

function findMistakeOf(siblings: readonly CompareRun[]): Promise<string | undefined> {
	const cases = siblings.flatMap((sibling) => sibling.cases);
	const mistakes = siblings.flatMap((sibling) => sibling.options.mistakes ?? []);
	return findMistake(mistakes, cases, explain);
}

function explain(
	answer: (...args: unknown[]) => unknown,
	{ args, got, expected, tolerance }: Case
): Explanation {
	const wrong = callModel(answer, args);
	if (!matches(got, wrong, expected, tolerance)) return 'no';
	return agrees(got, expected, tolerance) ? 'right value' : 'wrong value';
}

function callModel(answer: (...args: unknown[]) => unknown, args: readonly unknown[]): unknown {
	try {
		return answer(...(structuredClone(args) as unknown[]));
	} catch (error) {
		if (error instanceof ExpectedThrow) return error;
		throw error;
	}
}

function matches(got: unknown, wrong: unknown, expected: unknown, tolerance: number): boolean {
	if (!(wrong instanceof WrongValues)) return agrees(got, wrong, tolerance);
	return agrees(got, expected, tolerance) || (got !== undefined && wrong.includes(got as never));
}

/** Only for fresh random inputs: fixed ones are chosen to be small already. */
async function findSmaller(
	{ name, options, failure }: CompareRun,
	port: LearnerPort
): Promise<string | undefined> {
	if (typeof options.inputs !== 'function') return undefined;
	let smallest: Case | undefined;
	for (let round = 0; round < shrinkRounds; round++) {
		const next = await findWrongCase(
			name,
			options,
			shrinkArguments((smallest ?? failure!.wrongCase).args),
			port
		);
		if (!next) break;
		smallest = next;
	}
	if (!smallest) return undefined;
	const { args, got, expected } = smallest;
	// Large values are shown in short: two that look the same tell nothing.
	if (showNeed(expected) === words.toReturn(show(got))) return undefined;
	return words.smallCase(showCall(name, args), showNeed(expected), show(got));
}

function showNeed(expected: unknown): string {
	return expected instanceof ExpectedThrow ? words.toThrow() : words.toReturn(show(expected));
}

async function findWrongCase(
	name: string,
	options: Options,
	candidates: unknown[][],
	port: LearnerPort
): Promise<Case | undefined> {
	const sensible: { args: unknown[]; expected: unknown }[] = [];
	for (const args of candidates) {
		const reference = await askReference(options, args).catch(() => undefined);
		if (reference && isSensible(reference.expected)) sensible.push({ args, expected: reference.expected });
	}
	const results = await callLearner(
		port,
		name,
		sensible.map(({ args }) => args)
	);
	for (const [at, result] of results.entries()) {
		if (result.kind !== 'value') continue;
		const tolerance = options.tolerance ?? defaultTolerance;
		const found = { ...sensible[at]!, got: toPlain(result.value), tolerance };
		if (judge(found, options)) return found;
	}
	return undefined;
}
