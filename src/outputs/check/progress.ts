import type { Progress } from '#protocol/progress.ts';
import { isFields, readAmount, readOneOf, readText } from './read.ts';

/** How far a loop is, with numbers that can be shown. */
export function checkProgress(value: unknown): Progress {
	const fields = isFields(value) ? value : {};
	const progress: Progress = {
		label: readText(fields['label'], 100),
		state: readOneOf(fields['state'], ['running', 'done', 'ended', 'stopped', 'failed']),
		done: readAmount(fields['done']),
		seconds: readAmount(fields['seconds'])
	};
	if (typeof fields['total'] === 'number') progress.total = readAmount(fields['total']);
	return progress;
}
