/** Runs `behaves` checks: the same scenarios with the learner's object and with the author's. */
import * as words from '#words/grading.ts';
import type { BehavesOptions, InputTools, StepMakers } from '../define.ts';
import { defaultTolerance } from '../expect.ts';
import { CheckFailed, NameMissing } from '../failure.ts';
import type { LearnerPort } from '../learner.ts';
import { findMistake, type Explanation } from '../pooled-mistakes.ts';
import { isSensible, shrinkRounds } from '../shrink.ts';
import { perform, type Need } from './reference.ts';
import {
	describeStep,
	meets,
	readScenario,
	type Got,
	type Scenario,
	type ScenarioRules
} from './scenario.ts';
import { shrinkScenario } from './shrink.ts';
import { madeOf, requireBegin, toUse, Wording, type Step } from './steps.ts';

type Options = BehavesOptions<unknown>;

export interface BehavesRun {
	kind: 'behaves';
	name: string;
	options: Options;
	cases: Scenario[];
	/** A fault of the author's, or a name that is missing. */
	error?: unknown;
}

const makers: StepMakers<unknown> = {
	create: (...args) => ({ kind: 'create', args }),
	call: ((method: string, ...args: unknown[]): Step => ({ kind: 'call', method, args })) as never,
	get: (property) => ({ kind: 'get', property })
};

export async function runBehaves(
	port: LearnerPort,
	name: string,
	options: Options,
	tools: InputTools
): Promise<BehavesRun> {
	const run: BehavesRun = { kind: 'behaves', name, options, cases: [] };
	try {
		run.cases = await useLearner(port, run, await planScenarios(options, tools));
	} catch (error) {
		run.error = error;
	}
	return run;
}

/** The scenarios, with what the reference does in each step. */
export async function planScenarios(options: Options, tools: InputTools): Promise<Planned[]> {
	const scenarios = await options.scenarios(Object.assign(tools, makers));
	const made = madeOf(options.expected);
	for (const steps of scenarios) requireBegin(steps, made);
	return Promise.all(
		scenarios.map(async (steps) => ({ steps, needs: await perform(steps, options.expected) }))
	);
}

interface Planned {
	steps: readonly Step[];
	needs: readonly Need[];
}

async function useLearner(
	port: LearnerPort,
	{ name, options }: Pick<BehavesRun, 'name' | 'options'>,
	planned: readonly Planned[]
): Promise<Scenario[]> {
	const made = madeOf(options.expected);
	const answer = await port.use({ name, uses: planned.map(({ steps }) => toUse(steps, made)) });
	if (answer.kind === 'missing') throw new NameMissing(name);
	const rules = rulesOf(name, options);
	return planned.map(({ steps, needs }, at) => {
		const results = answer.results[at];
		if (!results) throw new Error(`${planned.length} scenarios were asked for, not all were answered.`);
		const [taken, ...rest] = results;
		if (made !== 'object') return readScenario(steps, needs, results, rules);
		if (taken?.kind === 'lacks') throw new CheckFailed(rules.wording.notMade(taken.type));
		return readScenario(steps, needs, rest, rules);
	});
}

function rulesOf(
	name: string,
	{ expected, tolerance = defaultTolerance, mutates = false }: Options
): ScenarioRules {
	return { tolerance, mayMutate: mutates, wording: new Wording(name, madeOf(expected)) };
}

/**
 * Throws what the check has to say, if anything.
 * @param siblings all `behaves` checks of the same name: a mistake speaks only if it explains them all
 * @param port absent when no smaller scenario is looked for
 */
export async function throwBehavesFailure(
	run: BehavesRun,
	siblings: readonly BehavesRun[],
	port?: LearnerPort
): Promise<void> {
	if (run.error !== undefined) throw run.error;
	if (run.cases.length === 0) throw new Error(`The check “${run.options.title}” has no scenarios.`);
	const bad = run.cases.find(({ wrong, error }) => wrong ?? error);
	if (!bad) return;
	const { wrong, error } = bad;
	if (!wrong && !(error instanceof CheckFailed)) throw error;
	if (wrong?.promise) throw new CheckFailed(wrong.promise);
	const rules = rulesOf(run.name, run.options);
	const sentence = wrong ? describeStep(bad, wrong.at, rules) : (error as CheckFailed).message;
	const mistake = await findMistake(
		siblings.flatMap(({ options }) => options.mistakes ?? []),
		siblings.flatMap(({ cases }) => cases),
		(answer, one) => explain(answer, one, rules.tolerance)
	);
	const smaller = wrong && !mistake && port ? await findSmaller(run, bad, port) : undefined;
	throw new CheckFailed([sentence, mistake, smaller].filter(Boolean).join('\n'));
}

/** Whether an object that makes the mistake would have given what the learner's gave, step by step. */
async function explain(
	answer: unknown,
	{ steps, needs, got }: Scenario,
	tolerance: number
): Promise<Explanation> {
	const wrong = await perform(steps, answer);
	const isExplained = (one: Got, at: number) =>
		wrong[at]!.kind === 'nothing' && needs[at]!.kind !== 'nothing'
			? one.value === undefined
			: meets(one, wrong[at]!, tolerance);
	if (!got.every(isExplained)) return 'no';
	return got.every((one, at) => meets(one, needs[at]!, tolerance)) ? 'right value' : 'wrong value';
}

/** A scenario that is told in fewer characters is small already. */
const shortStory = 100;

async function findSmaller(run: BehavesRun, bad: Scenario, port: LearnerPort): Promise<string | undefined> {
	const rules = rulesOf(run.name, run.options);
	const tell = (scenario: Scenario) => describeStep(scenario, scenario.wrong!.at, rules);
	let smallest = bad;
	for (let round = 0; round < shrinkRounds; round++) {
		if (rules.wording.story(smallest.steps.slice(0, smallest.wrong!.at + 1)).length < shortStory) break;
		const candidates = shrinkScenario(smallest.steps, smallest.wrong!.at);
		const smaller = (await useSensible(run, candidates, port)).find((one) => hasSameFault(one, bad));
		if (!smaller) break;
		smallest = smaller;
	}
	return smallest === bad ? undefined : words.smallScenario(tell(smallest));
}

/**
 * A smaller scenario ends with the step that went wrong. If another one goes wrong, or there is suddenly no value, it is
 * for want of a step that was left out (such as `fit`), and would mislead.
 */
function hasSameFault({ steps, wrong, got }: Scenario, bad: Scenario): boolean {
	if (!wrong || wrong.promise || wrong.at !== steps.length - 1) return false;
	return (got[wrong.at]?.value === undefined) === (bad.got[bad.wrong!.at]?.value === undefined);
}

/** The candidates that the reference can answer, as the learner's object took them. */
async function useSensible(
	run: BehavesRun,
	candidates: readonly Step[][],
	port: LearnerPort
): Promise<Scenario[]> {
	const sensible: Planned[] = [];
	for (const steps of candidates) {
		const needs = await perform(steps, run.options.expected).catch(() => undefined);
		if (needs?.every((need) => need.kind !== 'value' || isSensible(need.value)))
			sensible.push({ steps, needs });
	}
	return sensible.length === 0 ? [] : useLearner(port, run, sensible);
}
