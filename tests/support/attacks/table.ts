/**
 * The list of attacks on grading, in one place. `tests/unit/cli/submissions/attacks.test.ts` tries all of them in the
 * processes of `npm run grade`, `tests/e2e/grading-attacks.test.ts` some in the page. What no check can see is left out: a
 * function that tells grading from other calls and is right only there.
 */
import { fails, passes, type Attack, type TargetName } from './attack.ts';
import { forged } from './forged.ts';
import { hidden } from './hidden.ts';
import { aroundLibraries } from './libraries.ts';
import { patched } from './patches.ts';
import { reached } from './reaches.ts';
import { answerWith, rightAnswer, targets } from './targets.ts';

/** Without them the list proves nothing: each right answer passes without a trick, and each wrong one does not. */
const honest = (Object.keys(targets) as TargetName[]).flatMap((target): Attack[] => [
	{ name: `no attack: a right ${target}`, target, answer: rightAnswer(target), told: passes },
	{
		name: `no attack: a wrong ${target}`,
		target,
		answer: answerWith(target, targets[target].wrong),
		told: fails
	}
]);

export const attacks: readonly Attack[] = [
	...honest,
	...patched,
	...forged,
	...hidden,
	...aroundLibraries,
	...reached
];
