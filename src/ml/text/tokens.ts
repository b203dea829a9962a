/** How a text is cut into terms. */
export interface TokenParams {
	/** Compare in lower case. Default: true. */
	lowercase: boolean;
	/** Words that are left out. Default: `null`, none. */
	stopWords: readonly string[] | null;
	/**
	 * What a word is: two letters, digits or underscores or more. It needs the flag `g`. Default:
	 * `/[\p{L}\p{N}_]{2,}/gu`.
	 */
	tokenPattern: RegExp;
	/** The fewest and the most words that make a term together. Default: [1, 1]. */
	ngramRange: readonly [number, number];
}

export const tokenDefaults: TokenParams = {
	lowercase: true,
	stopWords: null,
	// Python's (?u)\b\w\w+\b: a run of word characters is taken whole.
	tokenPattern: /[\p{L}\p{N}_]{2,}/gu,
	ngramRange: [1, 1]
};

/** The terms of a text in their order: all of one word, then all of two. Stop words leave first. */
export function termsOf(
	text: string,
	{ lowercase, stopWords, tokenPattern, ngramRange }: TokenParams
): string[] {
	const stops = new Set(stopWords);
	const found = (lowercase ? text.toLowerCase() : text).match(tokenPattern) ?? [];
	const words = found.filter((word) => !stops.has(word));
	const [fewest, most] = ngramRange;
	return Array.from({ length: Math.min(most, words.length) - fewest + 1 }, (_, k) => fewest + k).flatMap(
		(size) =>
			words
				.slice(0, Math.max(0, words.length - size + 1))
				.map((_, at) => words.slice(at, at + size).join(' '))
	);
}
