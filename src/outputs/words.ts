import { smallNumbers } from '#base/small-numbers.ts';

export interface WordsPart {
	text: string;
	isCode: boolean;
}

/** Splits a message at its `backticks`. A backtick without a partner stays a character. */
export function splitCode(message: string): WordsPart[] {
	// Splitting at a group puts what lies between the backticks at the odd places.
	return message
		.split(/`([^`\n]+)`/)
		.map((text, at) => ({ text, isCode: at % 2 === 1 }))
		.filter((part) => part.text !== '');
}

/** Splits a text at its small numbers, which stand at the odd places and stay on one line. */
export const splitNumbers = (text: string): string[] =>
	text.split(new RegExp(`(${smallNumbers.source})`, smallNumbers.flags));
