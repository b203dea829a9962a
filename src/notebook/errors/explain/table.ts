import type { Explanation, Mistake } from '../mistake.ts';

/** A library's message, and the sentence that is made of its details. */
export type Entry = [
	message: RegExp,
	help: string | ((details: string[], mistake: Mistake) => string | undefined)
];

/** Explains by the first entry whose message fits. */
export function explainBy(entries: readonly Entry[]): Explanation {
	return (mistake) => {
		for (const [pattern, help] of entries) {
			const found = pattern.exec(mistake.message);
			if (found) return typeof help === 'string' ? help : help(found.slice(1), mistake);
		}
		return undefined;
	};
}
