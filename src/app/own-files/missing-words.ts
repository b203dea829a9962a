/** The words for a missing value, as they stand in one field. */

export const joinWords = (words: readonly string[]): string => words.join(', ');

/** Spaces around a word say nothing; what stands twice counts once. */
export const splitWords = (field: string): string[] => [
	...new Set(
		field
			.split(',')
			.map((word) => word.trim())
			.filter((word) => word !== '')
	)
];
