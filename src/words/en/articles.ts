/** Names out of code, in the middle of a sentence. */

/** "an object", "a number", "an Error", "a URL". @param noun a type, a class, or what `typeof` says */
export function withArticle(noun: string): string {
	return `${/^[aeio]/i.test(noun) ? 'an' : 'a'} ${noun}`;
}
