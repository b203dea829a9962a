import type { CellKeys } from './contract.ts';

type Key = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey'>;

/** What the cell does at a key of the plain editor; undefined when the key belongs to the text. */
export function commandOf(
	{ key, shiftKey, altKey, ctrlKey, metaKey }: Key,
	keys: CellKeys
): (() => void) | undefined {
	if (key === 'Escape') return keys.onescape;
	if (key !== 'Enter') return undefined;
	if (ctrlKey || metaKey) return keys.onrun;
	if (altKey) return keys.oninsert;
	return shiftKey ? keys.onrunnext : undefined;
}

/** What a key does to the text of the plain editor: the replacement of a range, and the selection after it. */
export interface TextEdit {
	from: number;
	to: number;
	insert: string;
	/** Selection after the edit, as offsets of the new text. */
	select: [start: number, end: number];
}

/** Tab: a tab at the caret, or one more level for all selected lines. */
export function indent(text: string, start: number, end: number): TextEdit {
	const selected = text.slice(start, end);
	if (!selected.includes('\n')) return { from: start, to: end, insert: '\t', select: [start + 1, start + 1] };
	const from = lineStart(text, start);
	const block = text.slice(from, end);
	const insert = block.replaceAll(/^(?=.)/gm, '\t');
	return { from, to: end, insert, select: [start + 1, end + insert.length - block.length] };
}

/** Shift+Tab: one level less for every line that the selection touches. */
export function outdent(text: string, start: number, end: number): TextEdit {
	const from = lineStart(text, start);
	const to = lineEnd(text, end);
	const outdented = (part: string) => part.replaceAll(/^(?:\t| {1,2})/gm, '');
	const shorter = (part: string) => part.length - outdented(part).length;
	const insert = outdented(text.slice(from, to));
	const first = shorter(text.slice(from, lineEnd(text, start)));
	return {
		from,
		to,
		insert,
		select: [Math.max(from, start - first), Math.max(from, end - shorter(text.slice(from, to)))]
	};
}

/** Enter: the new line begins as far in as the one before. */
export function breakLine(text: string, start: number, end: number): TextEdit {
	const line = text.slice(lineStart(text, start), start);
	const insert = `\n${/^[\t ]*/.exec(line)?.[0] ?? ''}`;
	const caret = start + insert.length;
	return { from: start, to: end, insert, select: [caret, caret] };
}

function lineStart(text: string, offset: number): number {
	return text.lastIndexOf('\n', offset - 1) + 1;
}

function lineEnd(text: string, offset: number): number {
	const end = text.indexOf('\n', offset);
	return end === -1 ? text.length : end;
}
