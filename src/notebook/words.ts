/** Sentences of a notebook that need a little logic. */

/** What happened to somebody's work, and what to do about it. */
export function describeStorageProblem(error: unknown): string {
	const isFull = error instanceof Error && error.name === 'QuotaExceededError';
	const cause = isFull
		? 'This device’s storage for the page is full'
		: 'This browser does not let the page store anything';
	return `${cause}, so what you type now is kept only while this tab is open. Copy what matters to you.`;
}

/** “a”, “b” and “c” */
export function listNames(ids: readonly string[]): string {
	const names = ids.map((id) => `“${id}”`);
	return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)!}`;
}
