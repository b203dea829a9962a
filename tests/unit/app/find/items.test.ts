import { expect, it } from 'vitest';
import { listItems, toGroups, type PaletteCommand } from '#app/find/items.ts';
import type { Found } from '#search/document.ts';

const commands: PaletteCommand[] = [
	{ title: 'Add a text cell below', group: 'Cell' },
	{ title: 'Go to the data sets', group: 'Go to', path: 'data' },
	...['one', 'two', 'three', 'four', 'five'].map((name) => ({ title: `Text ${name}`, group: 'Help' }))
];
const found: Found[] = [
	{ path: 'lesson/x', group: 'Lessons', title: [{ text: 'Text', marked: true }], place: '1.01', snippet: [] }
];
const keys = (query: string, first: boolean) =>
	listItems(query, commands, found, first).map(({ key }) => key);

it('lists all commands while nothing is typed', () => {
	expect(keys('', false).length).toBe(commands.length);
	expect(keys(' ', true).length).toBe(commands.length);
});

it('puts commands first for whoever asked for commands, and a few of them last otherwise', () => {
	expect(keys('text', true)[0]).toBe('command Add a text cell below');
	expect(keys('text', true).at(-1)).toBe('lesson/x');
	expect(keys('text', false)).toEqual([
		'lesson/x',
		'command Add a text cell below',
		'command Text one',
		'command Text two',
		'command Text three'
	]);
});

it('wants every word of the query to begin a word of the title', () => {
	expect(keys('add cel', true)).toContain('command Add a text cell below');
	expect(keys('add ell', true)).not.toContain('command Add a text cell below');
});

it('groups what stands together', () => {
	expect(toGroups(listItems('', commands, [], false)).map(({ name, items }) => [name, items.length])).toEqual(
		[
			['Cell', 1],
			['Go to', 1],
			['Help', 5]
		]
	);
});
