import { expect, test } from 'vitest';
import { caretOf, focusEditor, registerEditor, revealPlace } from '#editor/reveal.ts';
import { toOffset } from '#editor/place.ts';

function fakeEditor(text: string) {
	const calls: (number | undefined)[] = [];
	return {
		calls,
		focus: (offset?: number) => void calls.push(offset),
		caret: () => 3,
		toOffset: (place: { line: number; column: number }) => toOffset(text, place)
	};
}

test('a place is shown in the editor of its cell, and the caret of a cell can be asked', () => {
	const editor = fakeEditor('ab\ncd');
	const forget = registerEditor('fares', editor);
	revealPlace({ cell: 'fares', line: 2, column: 2 });
	focusEditor('fares');
	expect(editor.calls).toEqual([4, undefined]);
	expect(caretOf('fares')).toBe(3);
	forget();
	revealPlace({ cell: 'fares', line: 1, column: 1 });
	expect(editor.calls).toHaveLength(2);
	expect(caretOf('fares')).toBeUndefined();
});

test('an editor that has been replaced cannot take the new one away', () => {
	const forgetOld = registerEditor('fares', fakeEditor(''));
	const forget = registerEditor('fares', fakeEditor(''));
	forgetOld();
	expect(caretOf('fares')).toBe(3);
	forget();
});
