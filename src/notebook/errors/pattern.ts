/** Stands for whatever was put into a message of ours. */
export const gap = '\0';

/**
 * Finds a message of ours, in whatever language this site speaks, and what was put into it.
 * @param message of the dictionary, made with gaps
 * @example
 * patternOf(notDefinedYet(gap)) // /^(.*?) is not defined yet: run the cell that defines it first\.$/s
 */
export function patternOf(message: string): RegExp {
	const parts = message.split(gap).map((part) => part.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
	return new RegExp(`^${parts.join('(.*?)')}$`, 's');
}
