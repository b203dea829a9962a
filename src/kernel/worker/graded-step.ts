/** One step of the learner's code under the eyes of a check: what came of it, and what it did besides. */
import type { GradedTree, OneCallResult } from '#protocol/kernel.ts';
import { timeIsUp, withTimeLimit } from '#base/time-limit.ts';
import { isUnchanged } from './arguments.ts';
import { asLearner, keepUrgent, lend, takeBack } from './built-ins.ts';
import { toRawError } from './errors.ts';
import { isObject, isPromise, isTensor, type TensorLike } from './recognise.ts';
import { gradingLimits, serialise } from './serialise.ts';
import { heldTensors } from './tensor-ledger.ts';
import { describeResponse, isResponse } from './web.ts';

/** What a graded step needs of the session. */
export interface CallHost {
	importModule(name: string): Promise<Record<string, unknown>>;
	/** Steps begin. @param seed of `Math.random` */
	begin(seed?: number): CallRound;
}

export interface CallRound {
	/** Tensors that the steps have made and not freed. */
	made: ReadonlySet<TensorLike>;
	/** Those of them that a value leads to. */
	reach(value: unknown): Iterable<TensorLike>;
	/** Another step begins. */
	next(): void;
	/** All steps have ended. */
	end(): void;
}

/** How long promises are waited for, all steps together. */
export interface Patience {
	milliseconds: number;
	/** By `performance.now()`. */
	until: number;
}

/** Kept: a cell may replace it. */
const now = performance.now.bind(performance);

export function makePatience(milliseconds = Infinity): Patience {
	return { milliseconds, until: now() + milliseconds };
}

export interface Step {
	work: () => unknown;
	/** The work is our own: the learner's built-ins are not in place. */
	isOurs?: boolean;
	/** What the code is given, and what the grader had sent to make it from. */
	args: readonly unknown[];
	given: readonly unknown[];
	patience: Patience;
	/** What may keep tensors, besides what the step gives. */
	keeper?: unknown;
	/** True of a value that may keep tensors where nobody sees them: then none counts as left behind. */
	mayHide?: (value: unknown) => boolean;
	/** The value is used, not looked at. */
	isUnseen?: boolean;
}

/**
 * Never throws. `value` is what the step gave, for a later step to use.
 * What the code did besides is looked at first: looking at its value may run code of its own, as a proxy's.
 */
export async function takeStep(
	step: Step,
	round: CallRound
): Promise<{ result: OneCallResult; value?: unknown }> {
	const before = [...round.made];
	round.next();
	try {
		const returned = step.isOurs ? step.work() : asLearner(step.work);
		const wasPromise = isPromise(returned);
		const value = wasPromise ? await waitFor(returned as PromiseLike<unknown>, step.patience) : returned;
		if (isObject(returned)) keepUrgent();
		if (value === timeIsUp) return { result: { kind: 'pending', waitedMs: step.patience.milliseconds } };
		const changedArguments = step.args.flatMap((arg, at) => (isUnchanged(arg, step.given[at]) ? [] : [at]));
		const leakedTensors = countLeaks(step, value, before, round);
		const isAnswer = isResponse(value);
		const picture: GradedTree = step.isUnseen
			? { type: 'undefined' }
			: isAnswer
				? await describeResponse(value, gradingLimits.characters)
				: serialise(value, gradingLimits);
		if (isObject(value)) keepUrgent();
		// Whether a web app answers at once or later is its own affair: who asks it awaits the answer.
		const isAsync = wasPromise || isAnswer;
		return {
			result: { kind: 'value', value: picture, wasPromise: isAsync, changedArguments, leakedTensors },
			value
		};
	} catch (thrown) {
		return { result: { kind: 'threw', error: toRawError(thrown) } };
	}
}

function countLeaks(step: Step, value: unknown, before: readonly TensorLike[], round: CallRound): number {
	if (round.made.size === 0 || step.mayHide?.(value)) return 0;
	const kept = new Set([...before, ...round.reach(value), ...round.reach(step.keeper)]);
	keepUrgent();
	return heldTensors(round.made).filter((tensor) => !kept.has(tensor)).length;
}

/** In the learner's turn: what the promise waits for is their code. */
async function waitFor(promise: PromiseLike<unknown>, patience: Patience): Promise<unknown> {
	const settled = settle(promise, patience);
	lend();
	try {
		return await settled;
	} finally {
		takeBack();
	}
}

async function settle(promise: PromiseLike<unknown>, { until }: Patience): Promise<unknown> {
	if (until === Infinity) return promise;
	return withTimeLimit(Promise.resolve(promise), Math.max(0, until - now()));
}

/** Tensors in a value, a few levels deep: alone, in arrays, in objects. */
export function findTensors(value: unknown, depth = 3): TensorLike[] {
	if (isTensor(value)) return [value];
	if (!isObject(value) || depth === 0 || ArrayBuffer.isView(value)) return [];
	const items = Array.isArray(value) ? value.slice(0, 1000) : Object.values(value);
	return items.flatMap((item) => findTensors(item, depth - 1));
}
