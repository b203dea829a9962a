/** Runs `compare` checks: calls, compares, explains, and shows the smallest input that is wrong. */
import { agrees, findDifference, type Difference } from './compare.ts';
import { WrongValues, type CompareOptions, type InputTools } from './define.ts';
import { defaultTolerance, describeDifference, hasNumbers } from './expect.ts';
import { CheckFailed } from './failure.ts';
import { callLearner, readResult, type LearnerPort } from './learner.ts';
import { shrinkArguments } from './shrink.ts';
import { show, showCall } from './show.ts';
import { toPlain } from './values.ts';

type Options = CompareOptions<unknown[], unknown>;

/** One call of a learner's function that came back with a value. */
export interface Case {
	args: unknown[];
	got: unknown;
	expected: unknown;
	tolerance: number;
}

/** The cases of a check, and the failure that it found (thrown by `throwFailure`, after all checks have run). */
export interface CompareRun {
	name: string;
	options: Options;
	cases: Case[];
	failure?: { wrongCase: Case; difference: Difference | string; wasPromise: boolean };
	/** Something other than a wrong value: thrown, mutated, leaked, missing. */
	error?: unknown;
}

export async function runCompare(
	port: LearnerPort,
	name: string,
	options: Options,
	tools: InputTools
): Promise<CompareRun> {
	const run: CompareRun = { name, options, cases: [] };
	try {
		const inputs = typeof options.inputs === 'function' ? await options.inputs(tools) : options.inputs;
		const results = await callLearner(port, name, inputs as unknown[][]);
		for (const [at, result] of results.entries()) {
			const args = inputs[at]!;
			const got = result.kind === 'value' ? toPlain(result.value) : undefined;
			const expected = await options.expected(...(structuredClone(args) as unknown[]));
			const wrongCase = { args, got, expected, tolerance: options.tolerance ?? defaultTolerance };
			// Before the rules, so that a mistake model can still explain a function that also breaks one.
			if (result.kind === 'value') run.cases.push(wrongCase);
			readResult(name, args, result, { mayMutate: options.mutates ?? false });
			const wasPromise = result.kind === 'value' && result.wasPromise;
			const difference = wasPromise ? 'promise' : judge(wrongCase, options);
			if (difference) run.failure ??= { wrongCase, difference, wasPromise };
		}
	} catch (error) {
		run.error = error;
	}
	return run;
}

function judge(
	{ args, got, expected, tolerance }: Case,
	{ accepts }: Options
): Difference | string | undefined {
	if (!accepts) return findDifference(got, expected, tolerance);
	const compare = (value: unknown) => accepts(value, expected, ...(structuredClone(args) as unknown[]));
	try {
		const accepted = compare(got);
		return accepted === true ? undefined : accepted;
	} catch {
		compare(expected); // throws too when the fault is the comparison's own
		return findDifference(got, expected, tolerance) ?? 'It is not of the kind that is needed.';
	}
}

/**
 * Throws what the check has to say, if anything.
 * @param siblings all `compare` checks of the same function: a mistake speaks only if it explains them all
 */
export async function throwFailure(
	run: CompareRun,
	siblings: readonly CompareRun[],
	port: LearnerPort
): Promise<void> {
	const { failure, error, name, options } = run;
	if (failure) {
		const { wrongCase, difference, wasPromise } = failure;
		if (wasPromise) throw new CheckFailed(describePromise(name, wrongCase));
		const sentence = describeWrong(name, wrongCase, difference);
		const mistake = findMistake(siblings);
		const smaller = mistake ? undefined : await findSmaller(run, port);
		throw new CheckFailed([sentence, mistake, smaller].filter(Boolean).join('\n'));
	}
	if (error !== undefined) {
		const mistake = error instanceof CheckFailed ? findMistake(siblings) : undefined;
		throw mistake ? new CheckFailed(`${(error as CheckFailed).message}\n${mistake}`) : error;
	}
	if (options && run.cases.length === 0) throw new Error(`The check “${options.title}” has no inputs.`);
}

function describePromise(name: string, { args }: Case): string {
	return `\`${showCall(name, args)}\` returned a promise instead of a value.\nRemove \`async\` from the function: nothing in this task has to be waited for.`;
}

function describeWrong(
	name: string,
	{ args, got, expected, tolerance }: Case,
	difference: Difference | string
): string {
	const call = `\`${showCall(name, args)}\``;
	if (typeof difference === 'string') return `${call} returned ${show(got)}. ${difference}`;
	const { path, nudge } = difference;
	const withTolerance = difference.isNumeric === true && hasNumbers(expected);
	if (path !== '' || (typeof expected === 'object' && expected !== null)) {
		return describeDifference(difference, `what ${call} returned`, tolerance, withTolerance);
	}
	const allowed = withTolerance ? ` (allowed difference ${tolerance})` : '';
	const [is, should] = difference.says.split(', it should be ');
	const sentence = `${call} returned ${is!.replace(/^is /, '')}; it should return ${should ?? show(expected)}${allowed}.`;
	return nudge ? `${sentence}\n${nudge}` : sentence;
}

/** The sentence of the first mistake that explains every wrong value, and every right one too. */
function findMistake(siblings: readonly CompareRun[]): string | undefined {
	const cases = siblings.flatMap((sibling) => sibling.cases);
	const mistakes = siblings.flatMap((sibling) => sibling.options.mistakes ?? []);
	return mistakes.find((mistake) => explainsAll(mistake.answer, cases))?.says;
}

function explainsAll(answer: (...args: unknown[]) => unknown, cases: readonly Case[]): boolean {
	let explainsSomething = false;
	for (const { args, got, expected, tolerance } of cases) {
		try {
			const wrong = answer(...(structuredClone(args) as unknown[]));
			if (!matches(got, wrong, expected, tolerance)) return false;
		} catch {
			return false; // the model does not apply to this input, or its predicate not to this value
		}
		explainsSomething ||= !agrees(got, expected, tolerance);
	}
	return explainsSomething;
}

function matches(got: unknown, wrong: unknown, expected: unknown, tolerance: number): boolean {
	if (!(wrong instanceof WrongValues)) return agrees(got, wrong, tolerance);
	return agrees(got, expected, tolerance) || (got !== undefined && wrong.includes(got as never));
}

const shrinkRounds = 24;

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
	return `A small case: \`${showCall(name, args)}\` should return ${show(expected)}; yours returns ${show(got)}.`;
}

async function findWrongCase(
	name: string,
	options: Options,
	candidates: unknown[][],
	port: LearnerPort
): Promise<Case | undefined> {
	const sensible: { args: unknown[]; expected: unknown }[] = [];
	for (const args of candidates) {
		const expected = await attempt(() => options.expected(...(structuredClone(args) as unknown[])));
		if (isSensible(expected)) sensible.push({ args, expected });
	}
	if (sensible.length === 0) return undefined;
	const results = await callLearner(
		port,
		name,
		sensible.map(({ args }) => args)
	);
	for (const [at, result] of results.entries()) {
		if (result.kind !== 'value') continue;
		const { args, expected } = sensible[at]!;
		const found = {
			args,
			got: toPlain(result.value),
			expected,
			tolerance: options.tolerance ?? defaultTolerance
		};
		if (judge(found, options)) return found;
	}
	return undefined;
}

async function attempt(run: () => unknown): Promise<unknown> {
	try {
		return await run();
	} catch {
		return undefined;
	}
}

/** A reference that gives nothing, NaN or infinity was asked something outside its domain. */
function isSensible(expected: unknown): boolean {
	if (typeof expected === 'number') return Number.isFinite(expected);
	if (Array.isArray(expected)) return expected.every(isSensible);
	return expected !== undefined;
}
