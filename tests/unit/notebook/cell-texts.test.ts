import { expect, it } from 'vitest';
import { CellTexts } from '#notebook/cell-texts.ts';

const load = { id: 'load', source: 'const fares = [1, 2]' };
const use = { id: 'use', source: 'const total = fares.length' };

function textsOf(...cells: { id: string; source: string }[]): CellTexts {
	const texts = new CellTexts();
	texts.setAll(cells);
	return texts;
}

it('does nothing when nothing has changed', () => {
	const texts = textsOf(load, use);
	const { notebook } = texts;
	texts.setAll([{ ...load }, { ...use }]);
	texts.set('load', load.source);
	expect(texts.notebook).toBe(notebook);
});

it('reads only the cells that have changed', () => {
	const texts = textsOf(load, use);
	const before = texts.notebook.cells;
	texts.setAll([load, { id: 'use', source: 'fares' }]);
	const after = texts.notebook.cells;
	expect(after.get('load')).toBe(before.get('load'));
	expect(after.get('use')).not.toBe(before.get('use'));
});

it('forgets a cell that is gone: its readers no longer need it', () => {
	const texts = textsOf(load, use);
	expect(texts.notebook.needs.get('use')).toEqual(['load']);
	texts.setAll([use]);
	expect(texts.notebook.needs.get('use')).toEqual([]);
	expect(texts.notebook.cells.has('load')).toBe(false);
	texts.setAll([use, load]);
	expect(texts.notebook.needs.get('use')).toEqual(['load']);
});

it('gives a name to the first cell in the order that it is told', () => {
	const other = { id: 'other', source: 'const fares = []' };
	const texts = textsOf(load, other);
	expect(texts.notebook.owners.get('fares')).toBe('load');
	texts.setAll([other, load]);
	expect(texts.notebook.owners.get('fares')).toBe('other');
});

it('changes one cell in its place, and puts a new one to the end', () => {
	const texts = textsOf(load, use);
	texts.set('load', 'const prices = []');
	texts.set('late', 'const fares = []');
	expect([...texts.notebook.cells.keys()]).toEqual(['load', 'use', 'late']);
	expect(texts.notebook.needs.get('use')).toEqual(['late']);
});
