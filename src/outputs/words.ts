export interface WordsPart {
	text: string;
	isCode: boolean;
}

/** Splits a message at its `backticks`. A backtick without a partner stays a character. */
export function splitCode(message: string): WordsPart[] {
	return message
		.split(/(`[^`\n]+`)/)
		.filter((part) => part !== '')
		.map((part) =>
			part.length > 2 && part.startsWith('`') && part.endsWith('`')
				? { text: part.slice(1, -1), isCode: true }
				: { text: part, isCode: false }
		);
}
