/** Calls the learner's functions, which live in another worker. */
import type {
	CallRequest,
	CallResult,
	OneCallResult,
	UseRequest,
	UseResult,
	ValueResult
} from '#protocol/kernel.ts';
import { CheckFailed, LearnerThrew, NameMissing, NeverSettled } from './failure.ts';
import { isFrameMarker, isTensorMarker } from './markers.ts';
import { showType } from './show.ts';
import { toPlain } from './values.ts';

/** How calls reach the learner's worker. */
export interface LearnerPort {
	call(request: CallRequest): Promise<CallResult>;
	use(request: UseRequest): Promise<UseResult>;
	value(name: string): Promise<ValueResult>;
}

/** Calls a function once per argument list. @throws NameMissing, CheckFailed when it is no function */
export async function callLearner(
	port: LearnerPort,
	name: string,
	calls: unknown[][]
): Promise<OneCallResult[]> {
	const result = await port.call({ name, calls });
	if (result.kind === 'results') {
		const { results } = result;
		if (results.length !== calls.length && results.at(-1)?.kind !== 'pending')
			throw new Error(`${calls.length} calls were made, not all were answered`);
		return results;
	}
	if (result.type === 'undefined') throw new NameMissing(name);
	throw new CheckFailed(
		`\`${name}\` is ${showType(result.type)}; this task needs a function called \`${name}\`.`
	);
}

export interface CallRules {
	mayMutate: boolean;
	/** What it should do, for the sentence on an error: "return 5". */
	need?: string;
}

/**
 * The value of one call as plain data.
 * @param call as the learner would write it
 * @throws LearnerThrew when it threw; NeverSettled; CheckFailed when it broke a rule that holds everywhere:
 *   leave the arguments alone, leave no tensors behind
 */
export function readResult(
	call: string,
	args: readonly unknown[],
	result: OneCallResult,
	rules: CallRules
): unknown {
	if (result.kind === 'pending') throw new NeverSettled(describePending(call, result.waitedMs));
	if (result.kind === 'threw') {
		const { name: kind, message } = result.error;
		const need = rules.need ? `\nIt should ${rules.need}.` : '';
		throw new LearnerThrew(`\`${call}\` stopped with ${kind}: ${message}${need}`, result.error);
	}
	if (result.changedArguments.length > 0 && !rules.mayMutate) {
		throw new CheckFailed(describeMutation(call, args, result.changedArguments[0]!));
	}
	if (result.leakedTensors > 0) throw new CheckFailed(describeLeak(call, result.leakedTensors));
	return toPlain(result.value);
}

function describePending(call: string, waitedMs: number): string {
	return `\`${call}\` returned a promise that was still waiting after ${waitedMs / 1000} s.\nDoes something settle it? A promise waits for ever when \`resolve\` is never called, or when it awaits another that waits for ever.`;
}

function describeMutation(call: string, args: readonly unknown[], index: number): string {
	const which = args.length === 1 ? 'its argument' : `its ${ordinal(index + 1)} argument`;
	if (isTensorMarker(args[index])) {
		return `\`${call}\` disposed ${which}.\nWhoever gave the tensor may still need it. Dispose only what you make; \`tf.tidy\` does that for you.`;
	}
	const advice = isFrameMarker(args[index])
		? 'The `pd` helpers give new frames; with danfo itself leave out `{ inplace: true }`.'
		: 'Work on a copy, so that whoever calls the function keeps their data: `[...values]`, `toSorted`, `{ ...row }`.';
	return `\`${call}\` changed ${which}.\n${advice}`;
}

function describeLeak(call: string, leaked: number): string {
	const what = leaked === 1 ? '1 tensor' : `${leaked} tensors`;
	return `\`${call}\` left ${what} in memory.\nWrap the work in \`tf.tidy(() => …)\`, which frees everything but what it returns.`;
}

function ordinal(n: number): string {
	return ['first', 'second', 'third', 'fourth', 'fifth'][n - 1] ?? `${n}th`;
}
