/** Calls the learner's functions for the checks: with arguments of their own, and with plain data for an answer. */
import type { CallRequest, CallResult, OneCallResult } from '#protocol/kernel.ts';
import { realise } from './arguments.ts';
import { apply, keepUrgent } from './built-ins.ts';
import { findTensors, makePatience, takeStep, type CallHost } from './graded-step.ts';
import { makeMakers } from './makers.ts';
import { disposeAll } from './tensor-ledger.ts';

/** Calls `value`, once per argument list, if it is a function. */
export async function callFunction(
	value: unknown,
	{ calls, patienceMs, seed }: Omit<CallRequest, 'name'>,
	host: CallHost
): Promise<CallResult> {
	if (typeof value !== 'function') {
		return { kind: 'missing', type: value === undefined ? 'undefined' : typeof value };
	}
	const learner = value as (...args: unknown[]) => unknown;
	const makers = makeMakers(host.importModule);
	const patience = makePatience(patienceMs);
	const results: OneCallResult[] = [];
	const round = host.begin(seed);
	try {
		for (const given of calls) {
			const args = (await realise(given, makers)) as unknown[];
			const work = () => apply(learner, undefined, args) as unknown;
			const { result } = await takeStep({ work, args, given, patience }, round);
			keepUrgent();
			disposeAll(findTensors(args));
			results.push(result);
			if (result.kind === 'pending') break;
		}
	} finally {
		round.end();
	}
	return { kind: 'results', results };
}
