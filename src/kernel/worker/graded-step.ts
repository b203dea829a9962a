/** One step of the learner's code under the eyes of a check: what came of it, and what it did besides. */
import type { GradedTree, OneCallResult } from '#protocol/kernel.ts';
import { timeIsUp, withTimeLimit } from '#base/time-limit.ts';
import { isUnchanged } from './arguments.ts';
import { toRawError } from './errors.ts';
import { isObject, isPromise, isTensor, type TensorLike } from './recognise.ts';
import { gradingLimits, serialise } from './serialise.ts';
import { heldTensors } from './tensor-ledger.ts';
import { describeResponse, isResponse } from './web.ts';

/** What a graded step needs of the session. */
export interface CallHost {
	importModule(name: string): Promise<Record<string, unknown>>;
	/** Steps begin. */
	begin(): CallRound;
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

export function makePatience(milliseconds = Infinity): Patience {
	return { milliseconds, until: performance.now() + milliseconds };
}

export interface Step {
	work: () => unknown;
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

/** Never throws. `value` is what the step gave, for a later step to use. */
export async function takeStep(
	step: Step,
	round: CallRound
): Promise<{ result: OneCallResult; value?: unknown }> {
	const before = [...round.made];
	round.next();
	try {
		const returned = step.work();
		const wasPromise = isPromise(returned);
		const value = wasPromise ? await settle(returned as PromiseLike<unknown>, step.patience) : returned;
		if (value === timeIsUp) return { result: { kind: 'pending', waitedMs: step.patience.milliseconds } };
		const kept = new Set([...before, ...round.reach(value), ...round.reach(step.keeper)]);
		const result: OneCallResult = {
			kind: 'value',
			value: step.isUnseen ? { type: 'undefined' } : await describe(value),
			wasPromise,
			changedArguments: step.args.flatMap((arg, at) => (isUnchanged(arg, step.given[at]) ? [] : [at])),
			leakedTensors: step.mayHide?.(value)
				? 0
				: heldTensors(round.made).filter((tensor) => !kept.has(tensor)).length
		};
		return { result, value };
	} catch (thrown) {
		return { result: { kind: 'threw', error: toRawError(thrown) } };
	}
}

async function settle(promise: PromiseLike<unknown>, { until }: Patience): Promise<unknown> {
	if (until === Infinity) return promise;
	return withTimeLimit(Promise.resolve(promise), Math.max(0, until - performance.now()));
}

async function describe(value: unknown): Promise<GradedTree> {
	return isResponse(value)
		? describeResponse(value, gradingLimits.characters)
		: serialise(value, gradingLimits);
}

/** Tensors in a value, a few levels deep: alone, in arrays, in objects. */
export function findTensors(value: unknown, depth = 3): TensorLike[] {
	if (isTensor(value)) return [value];
	if (!isObject(value) || depth === 0 || ArrayBuffer.isView(value)) return [];
	const items = Array.isArray(value) ? value.slice(0, 1000) : Object.values(value);
	return items.flatMap((item) => findTensors(item, depth - 1));
}
