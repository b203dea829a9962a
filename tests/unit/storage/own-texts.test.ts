import { expect, it } from 'vitest';
import { joinOwnTexts } from '#storage/own-texts.ts';

const draft = (lesson: string, cell: string, source: unknown, savedAt = 0) => ({
	lesson,
	cell,
	source,
	savedAt
});
const notebook = (id: string, more = {}) => ({ id, title: `Title of ${id}`, origin: 'own', ...more });

it('joins drafts with their notebooks, the newest first', () => {
	const texts = joinOwnTexts({
		drafts: [draft('statistics', 'mode', 'one', 1), draft('notebook:abc', 'cell-1', 'two', 2)],
		layouts: [],
		notebooks: [notebook('abc')]
	});
	expect(texts).toEqual([
		{ notebook: { id: 'abc', title: 'Title of abc' }, lesson: '', cell: 'cell-1', source: 'two', savedAt: 2 },
		{ notebook: undefined, lesson: 'statistics', cell: 'mode', source: 'one', savedAt: 1 }
	]);
});

it('leaves out deleted notebooks, deleted cells, empty cells and what belongs to no notebook', () => {
	const texts = joinOwnTexts({
		drafts: [
			draft('notebook:gone', 'cell-1', 'a'),
			draft('notebook:nobody', 'cell-1', 'b'),
			draft('notebook:abc', 'cell-1', 'c'),
			draft('statistics', 'cell-2', 'd'),
			draft('statistics', 'cell-3', '  \n'),
			draft('vectors', 'cell-2', 'kept')
		],
		layouts: [
			{ lesson: 'notebook:abc', placed: [], removed: [{ id: 'cell-1', kind: 'code' }] },
			{ lesson: 'statistics', placed: [], removed: [{ id: 'cell-2', kind: 'code' }] }
		],
		notebooks: [notebook('abc'), notebook('gone', { deletedAt: 5 })]
	});
	expect(texts.map(({ source }) => source)).toEqual(['kept']);
});

it('reads whatever lies in the database', () => {
	const junk = [undefined, null, 7, 'text', [], {}, { lesson: 4 }, { id: '../x' }];
	const texts = joinOwnTexts({
		drafts: [...junk, draft('vectors', 'norm', 5), draft('vectors', 'norm', 'fine')],
		layouts: junk,
		notebooks: junk
	});
	expect(texts.map(({ source }) => source)).toEqual(['fine']);
});
