import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readLayout } from '#storage/read-layout.ts';
import { rescueCells } from '#storage/rescue-cells.ts';

const cell = (id: string, kind: unknown = 'code', after: unknown = '') => ({ id, kind, after });

it('reads what was written', () => {
	const layout = { placed: [cell('a'), cell('b', 'text', 'a')], removed: [{ id: 'c', kind: 'demo' }] };
	const { problems, ...read } = readLayout({ lesson: 'x', ...layout, revision: 7, savedAt: 1 });
	expect(read).toMatchObject({ layout, revision: 7 });
	expect(problems).toEqual([]);
});

it('takes nothing for an empty layout', () => {
	expect(readLayout(undefined)).toMatchObject({ layout: { placed: [], removed: [] }, problems: [] });
});

it('repairs what is malformed, and says so', () => {
	const { layout, problems } = readLayout({
		placed: [cell('a'), null, 'b', cell('a', 'text'), cell('No Id'), { id: 'c' }, cell('d', 'text', 5)],
		removed: { id: 'e' },
		revision: 'many'
	});
	expect(layout).toEqual({ placed: [cell('a'), cell('c'), cell('d', 'text')], removed: [] });
	expect(problems).toEqual([expect.stringContaining('was damaged')]);
});

it('gives a cell one place, even when it is also among those taken away', () => {
	const { layout } = readLayout({ placed: [cell('a')], removed: [{ id: 'a', kind: 'code' }] });
	expect(layout.removed).toEqual([]);
});

it('keeps apart what a newer version has written, and says how much it is', () => {
	const newer = { ...cell('b', 'drawing', 'a'), strokes: [1, 2] };
	const stored = { placed: [cell('a'), newer], removed: [{ id: 'c', kind: 'drawing' }], folded: true };
	const { layout, unknown, problems } = readLayout(stored);
	expect(layout.placed).toEqual([cell('a')]);
	expect(unknown).toEqual({ fields: stored, placed: [newer], removed: [{ id: 'c', kind: 'drawing' }] });
	expect(problems).toEqual([expect.stringMatching(/^2 cells were made with a newer version/)]);
});

it('gives texts without a place one at the end', () => {
	const layout = { placed: [cell('a')] as never[], removed: [{ id: 'b', kind: 'code' as const }] };
	const draft = (id: string, source: string) => ({ lesson: 'notebook:x', cell: id, source, savedAt: 1 });
	const drafts = [draft('a', '1'), draft('b', '2'), draft('c', '3'), draft('d', ' '), draft('e', '5')];
	expect(rescueCells(layout, drafts)).toEqual({
		placed: [cell('a'), cell('c', 'code', 'a'), cell('e', 'code', 'c')],
		removed: layout.removed
	});
});

it('reads whatever it is given', () => {
	fc.assert(
		fc.property(fc.anything(), fc.array(fc.anything()), (stored, placed) => {
			readLayout(stored);
			const { layout } = readLayout({ placed, removed: placed });
			expect(
				layout.placed.every(({ id, after }) => typeof id === 'string' && typeof after === 'string')
			).toBe(true);
		})
	);
});
