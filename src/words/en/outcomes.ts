/** How a task ended: the words with which its status begins. Tests from outside rely on the English ones. */
import type { Outcome } from '#protocol/verdict.ts';

export const outcomeWords: Readonly<Record<Outcome, string>> = {
	passed: 'Passed',
	failed: 'Not yet',
	'not-attempted': 'Not attempted',
	crashed: 'Error',
	'timed-out': 'Timed out',
	'could-not-check': 'Could not check'
};
