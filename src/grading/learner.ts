/** Calls the learner's functions, which live in another worker. */
import type {
	CallRequest,
	CallResult,
	OneCallResult,
	UseRequest,
	UseResult,
	ValueResult
} from '#protocol/kernel.ts';
import * as words from '#words/grading.ts';
import { aType } from '#words/grading-values.ts';
import { CheckFailed, LearnerThrew, NameMissing, NeverSettled } from './failure.ts';
import { isFrameMarker, isTensorMarker } from './markers.ts';
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
	throw new CheckFailed(words.notAFunction(name, aType(result.type)));
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
	if (result.kind === 'pending') throw new NeverSettled(words.pending(call, result.waitedMs / 1000));
	if (result.kind === 'threw') {
		const { name: kind, message } = result.error;
		throw new LearnerThrew(words.stopped(call, kind, message, rules.need), result.error);
	}
	if (result.changedArguments.length > 0 && !rules.mayMutate) {
		throw new CheckFailed(describeMutation(call, args, result.changedArguments[0]!));
	}
	if (result.leakedTensors > 0) throw new CheckFailed(words.leaked(call, result.leakedTensors));
	return toPlain(result.value);
}

function describeMutation(call: string, args: readonly unknown[], index: number): string {
	const which = words.argument(index + 1, args.length);
	if (isTensorMarker(args[index])) return words.disposed(call, which);
	return words.changed(call, which, isFrameMarker(args[index]));
}
