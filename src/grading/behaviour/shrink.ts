/** Looks for a shorter scenario that goes wrong too: fewer steps first, then smaller arguments. */
import { shrinkArguments } from '../shrink.ts';
import type { Step } from './steps.ts';

/** @param at the step that went wrong: what comes after it is not needed */
export function shrinkScenario(all: readonly Step[], at: number): Step[][] {
	const steps = all.slice(0, at + 1);
	return [
		...steps.flatMap((step, dropped) =>
			dropped === at || step.kind === 'create' ? [] : [steps.filter((_, other) => other !== dropped)]
		),
		...steps.flatMap((step, changed) =>
			'args' in step ? shrinkArguments(step.args).map((args) => steps.with(changed, { ...step, args })) : []
		)
	];
}
