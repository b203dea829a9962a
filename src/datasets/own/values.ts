import type { OwnColumnType, OwnValue, ReadingOptions } from '#protocol/own-file.ts';
import { readDate } from './dates.ts';

/** What of the options says how numbers and dates are written. */
export type Writing = Pick<ReadingOptions, 'decimal' | 'thousands' | 'dateOrder'>;

/** The value of a text, spaces around it aside; undefined when the text is none of that type. */
export type ValueReader = (text: string) => OwnValue | undefined;

const truths = new Map([
	...['true', 'yes', 'y', 't', '1'].map((word) => [word, true] as const),
	...['false', 'no', 'n', 'f', '0'].map((word) => [word, false] as const)
]);

export function readerOf(type: OwnColumnType, writing: Writing): ValueReader {
	switch (type) {
		case 'string':
			return (text) => text;
		case 'boolean':
			return (text) => truths.get(text.trim().toLowerCase());
		case 'date':
			return rememberingLast((text) => readDate(text, writing.dateOrder));
		case 'number':
			return numberReader(writing);
		case 'integer':
			return wholeNumberReader(numberReader(writing));
	}
}

/** Dates often stand in order, so the next one is often the same. */
function rememberingLast(read: ValueReader): ValueReader {
	let last = '';
	let value = read(last);
	return (text) => {
		if (text !== last) [last, value] = [text, read(text)];
		return value;
	};
}

function wholeNumberReader(read: (text: string) => number | undefined): ValueReader {
	return (text) => {
		const value = read(text);
		return Number.isSafeInteger(value) ? value : undefined;
	};
}

/** Characters that group digits; people cannot tell the spaces apart, nor the apostrophes. */
const grouping = { '': '', ',': ',', '.': '.', ' ': ' \u00a0\u2009\u202f', "'": "'’" };

/** Numbers as programs write them: 1234.5, -.5, 1e3, and with groups of three digits where the options say so. */
export function numberReader({ decimal, thousands }: Writing): (text: string) => number | undefined {
	const point = `\\${decimal}`;
	const groups = thousands ? `\\d{1,3}(?:[${grouping[thousands]}]\\d{3})+|` : '';
	const shape = new RegExp(
		`^\\s*[+-]?(?:(?:${groups}\\d+)(?:${point}\\d*)?|${point}\\d+)(?:e[+-]?\\d+)?\\s*$`,
		'i'
	);
	const toRemove = thousands ? new RegExp(`[${grouping[thousands]}]`, 'g') : undefined;
	return (text) => {
		if (!shape.test(text)) return undefined;
		const plain = toRemove ? text.replace(toRemove, '') : text;
		return Number(decimal === ',' ? plain.replace(',', '.') : plain);
	};
}
