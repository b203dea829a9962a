/** Sentences of a notebook that need a little logic. */

/** What happened to somebody's work, and what to do about it. */
export function describeStorageProblem(error: unknown): string {
	return `${describeStorageCause(error)}, so what you type now is kept only while this tab is open. Copy what matters to you.`;
}

/** Why nothing can be stored: half a sentence. */
export function describeStorageCause(error: unknown): string {
	const name = error instanceof Error ? error.name : '';
	if (name === 'QuotaExceededError') return 'This device’s storage for the page is full';
	if (name === 'NotFoundError') return 'Another version of this page has changed what is stored here';
	if (name === 'UnknownError')
		return 'The browser cannot open its storage for this page, which may be damaged';
	return 'This browser does not let the page store anything';
}

/** “a”, “b” and “c” */
export function listNames(ids: readonly string[]): string {
	const names = ids.map((id) => `“${id}”`);
	return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)!}`;
}
