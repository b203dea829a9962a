import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrange, nextCellId, toLayout, type BasePart, type OrderItem } from '#notebook/layout.ts';

const base: BasePart[] = [
	{ key: 'part:0', kind: 'prose' },
	{ key: 'load', kind: 'demo' },
	{ key: 'mean', kind: 'task' },
	{ key: 'plot', kind: 'demo' },
	{ key: 'part:4', kind: 'prose' }
];
const keys = (order: readonly OrderItem[]) => order.map(({ key }) => key);
const nothing = { placed: [], removed: [] };

describe('the order of a notebook', () => {
	it('is the course’s own when the learner has changed nothing', () => {
		expect(keys(arrange(base, nothing))).toEqual(['part:0', 'load', 'mean', 'plot', 'part:4']);
	});

	it('comes back from what was kept of it, whatever was added, moved and removed', () => {
		const own = fc.array(fc.nat(20), { maxLength: 6 });
		fc.assert(
			fc.property(own, fc.boolean(), fc.boolean(), fc.nat(4), (places, isRemoved, isMoved, to) => {
				const order: OrderItem[] = base
					.filter(({ key }) => !(isRemoved && key === 'load') && !(isMoved && key === 'plot'))
					.map((part) => ({ ...part, isPlaced: false }));
				if (isMoved)
					order.splice(Math.min(to, order.length), 0, { key: 'plot', kind: 'demo', isPlaced: true });
				for (const [n, place] of places.entries())
					order.splice(place % (order.length + 1), 0, { key: `cell-${n}`, kind: 'code', isPlaced: true });
				const removed = isRemoved ? [{ id: 'load', kind: 'demo' as const }] : [];
				expect(arrange(base, toLayout(order, removed))).toEqual(order);
			})
		);
	});

	it('follows a lesson that has changed: own cells stay after what they stood after', () => {
		const layout = toLayout(
			arrange(base, { placed: [{ id: 'cell-1', kind: 'code', after: 'mean' }], removed: [] }),
			[]
		);
		const changed: BasePart[] = [{ key: 'intro', kind: 'demo' }, ...base.filter(({ key }) => key !== 'plot')];
		expect(keys(arrange(changed, layout))).toEqual(['intro', 'part:0', 'load', 'mean', 'cell-1', 'part:4']);
	});

	it('puts to the end what stood after a part that is gone, and forgets moved cells that are gone', () => {
		const layout = {
			placed: [
				{ id: 'cell-1', kind: 'code' as const, after: 'vanished' },
				{ id: 'gone', kind: 'demo' as const, after: 'load' }
			],
			removed: []
		};
		expect(keys(arrange(base, layout)).at(-1)).toBe('cell-1');
		expect(keys(arrange(base, layout))).not.toContain('gone');
	});

	it('never takes a task or a passage away, whatever was stored', () => {
		const layout = {
			placed: [],
			removed: [
				{ id: 'mean', kind: 'code' as const },
				{ id: 'part:0', kind: 'code' as const }
			]
		};
		expect(keys(arrange(base, layout))).toEqual(keys(arrange(base, nothing)));
	});
});

it('gives no cell the name of one that was there before', () => {
	expect(nextCellId(['load', 'cell-2', 'cell-7', 'cell-x'])).toBe('cell-8');
	expect(nextCellId([])).toBe('cell-1');
});
