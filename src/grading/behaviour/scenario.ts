/** One scenario as it went with the learner's object, beside what the reference did. */
import type { StepLacks, StepResult } from '#protocol/kernel.ts';
import * as words from '#words/grading.ts';
import { anObject } from '#words/grading-values.ts';
import { agrees, findDifference } from '../compare.ts';
import type { Difference } from '../difference.ts';
import { describePromise, describeWrong, tellAfter } from '../explain.ts';
import { CheckFailed } from '../failure.ts';
import { askAbout } from '../misspelt.ts';
import { readResult } from '../learner.ts';
import { show } from '../show.ts';
import { ExpectedThrow, isAccident, ThrownResult } from '../thrown.ts';
import { OpaqueResult, toPlain } from '../values.ts';
import type { Need } from './reference.ts';
import type { Step, Wording } from './steps.ts';

/** What a step gave. */
export interface Got {
	value: unknown;
	isSelf: boolean;
}

export interface Scenario {
	steps: readonly Step[];
	needs: readonly Need[];
	/** Of the steps that were taken, without those that broke a rule or could not be taken. */
	got: Got[];
	/** The first step that gave something else. */
	wrong?: { at: number; promise?: string };
	/** What went wrong in another way, as an error that the check throws. */
	error?: unknown;
}

export interface ScenarioRules {
	tolerance: number;
	mayMutate: boolean;
	wording: Wording;
}

/** @param results of the learner's steps: one each, or fewer when the last leaves nothing to go on with */
export function readScenario(
	steps: readonly Step[],
	needs: readonly Need[],
	results: readonly StepResult[],
	rules: ScenarioRules
): Scenario {
	const scenario: Scenario = { steps, needs, got: [] };
	try {
		for (const [at, need] of needs.entries()) {
			const result = results[at];
			if (!result) throw new Error(`Of ${steps.length} steps only ${results.length} were answered.`);
			addStep(scenario, at, need, result, rules);
		}
	} catch (error) {
		scenario.error = error;
	}
	return scenario;
}

function addStep(scenario: Scenario, at: number, need: Need, result: StepResult, rules: ScenarioRules): void {
	const step = scenario.steps[at]!;
	const code = rules.wording.step(step);
	const before = rules.wording.story(scenario.steps.slice(0, at));
	if (result.kind === 'lacks') {
		// A method is there from the beginning or not at all; a property may come with a step.
		const lack = describeLack(step, result, rules.wording);
		throw new CheckFailed(step.kind === 'get' ? tellAfter(before, lack) : lack);
	}
	const got = readStep(step, result, need);
	if (got) scenario.got.push(got);
	if (!(got?.value instanceof ThrownResult)) {
		const args = 'args' in step ? step.args : [];
		readResult(before === '' ? code : `${before}; ${code}`, args, result, rules);
	}
	if (!got || scenario.wrong) return;
	if (result.kind === 'value' && result.wasPromise !== need.isAsync) {
		scenario.wrong = { at, promise: tellAfter(before, describePromise(code, need.isAsync, got.value)) };
	} else if (!meets(got, need, rules.tolerance)) scenario.wrong = { at };
	if (step.kind === 'create' && !got.isSelf && !(got.value instanceof ThrownResult))
		requireObject(code, got.value);
}

/** Undefined for what is no answer: an error that was not asked for, a promise that does not settle. */
function readStep(step: Step, result: Exclude<StepResult, StepLacks>, need: Need): Got | undefined {
	if (result.kind === 'value') {
		const isMade = step.kind === 'create' && result.isSelf;
		return { value: isMade ? new OpaqueResult(anObject) : toPlain(result.value), isSelf: result.isSelf };
	}
	const mayThrow = need.kind === 'value' && need.value instanceof ExpectedThrow;
	if (result.kind !== 'threw' || !mayThrow || isAccident(result.error)) return undefined;
	return { value: new ThrownResult(result.error), isSelf: false };
}

function requireObject(code: string, value: unknown): never {
	throw new CheckFailed(words.noObject(code, show(value), value === undefined));
}

export function meets({ value, isSelf }: Got, need: Need, tolerance: number): boolean {
	if (need.kind === 'nothing') return true;
	return need.kind === 'self' ? isSelf : agrees(value, need.value, tolerance);
}

/** The sentence for a step that gave something else than it should. */
export function describeStep({ steps, needs, got }: Scenario, at: number, rules: ScenarioRules): string {
	const { wording, tolerance } = rules;
	const step = steps[at]!;
	const need = needs[at]!;
	const code = wording.step(step);
	const { value } = got[at]!;
	const before = wording.story(steps.slice(0, at));
	if (need.kind !== 'value') return tellAfter(before, words.notItself(code, show(value)));
	const compared = { got: value, expected: need.value, tolerance };
	const difference: Difference = findDifference(value, need.value, tolerance)!;
	const verb = step.kind === 'get' ? 'is' : 'returned';
	return tellAfter(before, describeWrong({ code, verb }, compared, difference));
}

function describeLack(step: Step, { type, members }: StepLacks, wording: Wording): string {
	if (step.kind === 'create') return wording.notMade(type);
	const has = members.slice(0, 12).map((name) => `\`${name}\``);
	const isMethod = step.kind === 'call';
	const name = isMethod ? step.method : step.property;
	return words.lacks(isMethod, name, wording.subject, has, askAbout(name, members));
}
