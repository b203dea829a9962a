/** The copy that the learner has just asked for: its page says so, and gives it the keyboard. */
let latest: string | undefined;

/** @param id of the copy, which opens next */
export function noteCopy(id: string): void {
	latest = id;
}

/** @returns whether it is that copy, and this is its first time on the screen */
export function isFreshCopy(id: string): boolean {
	const isFresh = latest === id;
	if (isFresh) latest = undefined;
	return isFresh;
}
