import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Layout } from '#protocol/notebook.ts';
import { mergeLayouts } from '#storage/merge-layouts.ts';

/** `make('a b', 'c')`: code cells a and b, one after the other; c was taken away. */
function make(placed: string, removed = ''): Layout {
	const ids = placed.split(' ').filter(Boolean);
	return {
		placed: ids.map((id, at) => ({ id, kind: 'code', after: ids[at - 1] ?? '' })),
		removed: removed
			.split(' ')
			.filter(Boolean)
			.map((id) => ({ id, kind: 'code' }))
	};
}

const ids = (cells: readonly { id: string }[]) => cells.map(({ id }) => id).join(' ');

function merge(base: Layout, ours: Layout, theirs: Layout) {
	const { placed, removed } = mergeLayouts(base, ours, theirs);
	return [ids(placed), ids(removed)];
}

it('a change that nobody disturbs is kept as it is', () => {
	const ours = make('c a x', 'd b');
	expect(mergeLayouts(make('a b c', 'd'), ours, make('a b c', 'd'))).toEqual(ours);
});

describe('two tabs that change one layout', () => {
	it('take over what only the other one has changed', () => {
		expect(merge(make('a b'), make('a b'), make('b a c'))).toEqual(['b a c', '']);
		expect(merge(make('a b'), make('b a c'), make('a b'))).toEqual(['b a c', '']);
	});

	it('keep the cells that both have added, each where it was put', () => {
		expect(merge(make('a b'), make('a x b'), make('a b y'))).toEqual(['a x b y', '']);
		expect(merge(make(''), make('x'), make('y'))).toEqual(['x y', '']);
	});

	it('take away what either has taken away', () => {
		expect(merge(make('a b c'), make('a b', 'c'), make('b c', 'a'))).toEqual(['b', 'c a']);
	});

	it('take away what we have dropped without a word', () => {
		expect(merge(make('a b'), make('a'), make('a b c'))).toEqual(['a c', '']);
	});

	it('do not take away what the other one, for whatever reason, does not have', () => {
		expect(merge(make('a b'), make('a b c'), make('a'))).toEqual(['a b c', '']);
	});

	it('let putting back win over an older removal', () => {
		expect(merge(make('a', 'b'), make('a b'), make('a', 'b'))).toEqual(['a b', '']);
		expect(merge(make('a', 'b'), make('a', 'b'), make('a b'))).toEqual(['a b', '']);
	});

	it('follow our order where both have moved cells', () => {
		expect(merge(make('a b c'), make('c a b'), make('b a c d'))).toEqual(['c d a b', '']);
	});

	it('follow who has turned a cell into text', () => {
		const text = make('a');
		text.placed[0]!.kind = 'text';
		expect(mergeLayouts(make('a'), text, make('a')).placed[0]!.kind).toBe('text');
		expect(mergeLayouts(make('a'), make('a'), text).placed[0]!.kind).toBe('text');
		expect(mergeLayouts(text, make('a'), text).placed[0]!.kind).toBe('code');
	});
});

it('no cell is ever lost that we have not dropped, and none has two places', () => {
	const id = fc.constantFrom(...'abcdefgh');
	const layout = fc
		.record({ placed: fc.uniqueArray(id), removed: fc.uniqueArray(id) })
		.map(({ placed, removed }) =>
			make(placed.join(' '), removed.filter((one) => !placed.includes(one)).join(' '))
		);
	fc.assert(
		fc.property(layout, layout, layout, (base, ours, theirs) => {
			const { placed, removed } = mergeLayouts(base, ours, theirs);
			const all = [...placed, ...removed].map((cell) => cell.id);
			const before = ids([...ours.placed, ...theirs.placed, ...ours.removed, ...theirs.removed]).split(' ');
			const has = (cells: readonly { id: string }[], one: string) => cells.some((cell) => cell.id === one);
			const lost = before.filter((one) => one !== '' && !all.includes(one));
			expect(new Set(all).size).toBe(all.length);
			expect(lost.filter((one) => !has(base.placed, one) || has(ours.placed, one))).toEqual([]);
		})
	);
});
