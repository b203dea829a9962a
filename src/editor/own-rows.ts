/** The types of the learner's own files, as the type checker sees them: the open notebook says which there are. */

let declarations = '';
const listeners = new Set<(text: string) => void>();

/** @param text the module `datasets/own-rows.ts` as declarations; empty for the one without files */
export function declareOwnRows(text: string): void {
	if (text === declarations) return;
	declarations = text;
	for (const listener of listeners) listener(text);
}

/** Begins with what is there, unless there is nothing. */
export function watchOwnRows(listener: (text: string) => void): void {
	listeners.add(listener);
	if (declarations !== '') listener(declarations);
}
