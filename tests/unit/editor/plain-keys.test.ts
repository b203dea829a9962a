import { describe, expect, test } from 'vitest';
import { breakLine, commandOf, indent, outdent, type TextEdit } from '#editor/plain-keys.ts';

/** Brackets mark the selection: `a[b]c`, or a caret: `ab[]c`. */
function press(key: (text: string, start: number, end: number) => TextEdit, marked: string): string {
	const start = marked.indexOf('[');
	const end = marked.indexOf(']') - 1;
	const text = marked.replace(/[[\]]/g, '');
	const { from, to, insert, select } = key(text, start, end);
	const next = text.slice(0, from) + insert + text.slice(to);
	return `${next.slice(0, select[0])}[${next.slice(select[0], select[1])}]${next.slice(select[1])}`;
}

test('Tab puts a tab in place of what is selected on one line', () => {
	expect(press(indent, 'a[]b')).toBe('a\t[]b');
	expect(press(indent, 'a[bc]d')).toBe('a\t[]d');
});

test('Tab moves all selected lines in, but not empty ones', () => {
	expect(press(indent, 'x\na[b\n\nc]d')).toBe('x\n\ta[b\n\n\tc]d');
});

test('Shift+Tab moves the touched lines out by one level', () => {
	expect(press(outdent, '\t\ta[b\n\tc]d')).toBe('\ta[b\nc]d');
	expect(press(outdent, '  a[]b')).toBe('a[]b');
});

test('Shift+Tab leaves a line that is not indented, and a caret never leaves its line', () => {
	expect(press(outdent, 'x\na[]b')).toBe('x\na[]b');
	expect(press(outdent, 'x\n[]\tab')).toBe('x\n[]ab');
});

test('Enter keeps the indentation of the line', () => {
	expect(press(breakLine, '\tif (a) {[]')).toBe('\tif (a) {\n\t[]');
	expect(press(breakLine, 'a\n\tb[c]d')).toBe('a\n\tb\n\t[]d');
});

describe('the keys of a cell', () => {
	const keys = { onrun() {}, onrunnext() {}, oninsert() {}, onescape() {} };
	const plain = { shiftKey: false, altKey: false, ctrlKey: false, metaKey: false };

	test.each([
		['Enter', { ctrlKey: true }, keys.onrun],
		['Enter', { metaKey: true }, keys.onrun],
		['Enter', { shiftKey: true }, keys.onrunnext],
		['Enter', { altKey: true }, keys.oninsert],
		['Escape', {}, keys.onescape],
		['Enter', {}, undefined],
		['a', { ctrlKey: true }, undefined]
	])('%s with %j', (key, pressed, command) => {
		expect(commandOf({ key, ...plain, ...pressed }, keys)).toBe(command);
	});

	test('belong to the text when the cell does not want them', () => {
		const { onrun } = keys;
		expect(commandOf({ key: 'Enter', ...plain, shiftKey: true }, { onrun })).toBeUndefined();
		expect(commandOf({ key: 'Escape', ...plain }, { onrun })).toBeUndefined();
	});
});
