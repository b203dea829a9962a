/** What is said when storing fails. */

import * as words from '#words/cells.ts';

/** What happened to somebody's work, and what to do about it. */
export function describeStorageProblem(error: unknown): string {
	return words.keptInTab(describeStorageCause(error));
}

/** Why nothing can be stored: half a sentence. */
export function describeStorageCause(error: unknown): string {
	const name = error instanceof Error ? error.name : '';
	if (name === 'QuotaExceededError') return words.storageFull;
	if (name === 'NotFoundError') return words.storageChanged;
	if (name === 'UnknownError') return words.storageDamaged;
	return words.storageRefused;
}
