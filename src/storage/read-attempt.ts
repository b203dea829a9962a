/** Reads an earlier text as it lies in the database, or in a backup. */
import { outcomes, type Outcome } from '#protocol/verdict.ts';
import type { AttemptRecord } from './database.ts';
import { isFields, readCount } from './read-stored.ts';

/** Undefined for a record without a text, or without a place in the history. */
export function readAttempt(stored: unknown): AttemptRecord | undefined {
	if (!isFields(stored)) return undefined;
	const { lesson, task, at, source, outcome, summary, passed, total } = stored;
	if (typeof lesson !== 'string' || typeof task !== 'string' || typeof source !== 'string') return undefined;
	if (typeof at !== 'number' || !Number.isFinite(at)) return undefined;
	return {
		...{ lesson, task, at, source },
		outcome: isOutcome(outcome) ? outcome : 'not-attempted',
		summary: typeof summary === 'string' ? summary : '',
		passed: Math.min(readCount(passed), readCount(total)),
		total: readCount(total)
	};
}

const isOutcome = (value: unknown): value is Outcome => outcomes.includes(value as Outcome);
