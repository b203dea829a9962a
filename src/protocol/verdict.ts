import type { CellError } from './error.ts';

/**
 * How grading ended. Only `failed` says that the learner's answer is wrong: the others say that
 * it was not tried, threw, did not end, or that the fault is ours.
 */
export const outcomes = [
	'passed',
	'failed',
	'not-attempted',
	'crashed',
	'timed-out',
	'could-not-check'
] as const;

export type Outcome = (typeof outcomes)[number];

export interface CheckResult {
	/** What is checked, in the learner's words. */
	title: string;
	passed: boolean;
	/** Empty for a passed check. */
	message: string;
}

export interface Verdict {
	/** `<lesson>/<task>` */
	task: string;
	outcome: Outcome;
	/** One or two sentences for the learner; the first failing check speaks. */
	summary: string;
	checks: CheckResult[];
	/** Set when the learner's own code threw. */
	error?: CellError;
}
