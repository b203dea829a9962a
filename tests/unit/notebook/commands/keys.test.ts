import { describe, expect, it } from 'vitest';
import { commands } from '#notebook/commands/commands.ts';
import { keyOf, KeyReader, showKeys } from '#notebook/commands/keys.ts';

const none = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };
const key = (name: string, timeStamp = 0, held: Partial<typeof none> = {}) => ({
	...none,
	...held,
	key: name,
	timeStamp
});

describe('keys of a notebook', () => {
	it('mean one command each', () => {
		const all = commands.flatMap(({ keys }) => keys);
		expect(all.length).toBe(new Set(all).size);
		const pairs = all.filter((keys) => keys.includes(' ')).map((keys) => keys.split(' ')[0]);
		expect(pairs.filter((first) => all.includes(first!))).toEqual([]);
	});

	it.each([
		['a', {}, 'a'],
		['A', {}, 'a'],
		['M', { shiftKey: true }, 'Shift+M'],
		['_', { shiftKey: true, ctrlKey: true }, 'Control+Shift+-'],
		['k', { metaKey: true }, 'Control+k'],
		['ArrowUp', { ctrlKey: true, shiftKey: true }, 'Control+Shift+ArrowUp'],
		['Enter', { altKey: true }, 'Alt+Enter']
	])('%s with %o is %s', (name, held, expected) => {
		expect(keyOf(key(name, 0, held))).toBe(expected);
	});

	it('takes two D for one command, if they follow each other', () => {
		const reader = new KeyReader();
		expect(reader.read(key('d', 0))).toBeUndefined();
		expect(reader.read(key('d', 300))?.id).toBe('delete');
		expect(reader.read(key('d', 400))).toBeUndefined();
		expect(reader.read(key('d', 5000))).toBeUndefined();
	});

	it('leaves letters alone while somebody writes', () => {
		const reader = new KeyReader();
		for (const { keys } of commands)
			for (const name of keys.filter((one) => /^[a-z]$/.test(one)))
				expect(reader.read(key(name), true)).toBeUndefined();
		expect(reader.read(key('k', 0, { ctrlKey: true }), true)?.id).toBe('commands');
		expect(reader.read(key('_', 0, { ctrlKey: true, shiftKey: true }), true)?.id).toBe('split');
	});

	it('are shown as a keyboard shows them', () => {
		expect(['Control+Shift+ArrowUp', 'd d', 'Shift+M', 'Alt+Enter'].map(showKeys)).toEqual([
			'Ctrl+Shift+↑',
			'D D',
			'Shift+M',
			'Alt+Enter'
		]);
	});
});
