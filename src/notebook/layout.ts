/** The order of a notebook's page: what the course gives, and what the learner has added, moved and taken away. */
import type { CellKind } from '#protocol/cell.ts';
import type { Layout, PlacedCell } from '#protocol/notebook.ts';

/** A passage or cell of the page. */
export interface OrderItem {
	/** Id of a cell, or key of a passage. */
	key: string;
	kind: 'prose' | CellKind;
	/** True for what the layout holds: the learner's own cells, and the course's that were moved. */
	isPlaced: boolean;
}

/** What the course gives, in its order. */
export type BasePart = Pick<OrderItem, 'key'> & { kind: 'prose' | 'demo' | 'task' };

/**
 * The page as the learner has left it. A course that has changed since keeps its own order; what stood after a passage
 * that is gone goes to the end.
 */
export function arrange(base: readonly BasePart[], layout: Layout): OrderItem[] {
	const known = new Map(base.map((part) => [part.key, part]));
	const placed = layout.placed.filter(({ id, kind }) => (kind === 'demo') === known.has(id));
	const absent = new Set([...placed, ...layout.removed].map(({ id }) => id));
	const order: OrderItem[] = base
		.filter(({ key, kind }) => kind !== 'demo' || !absent.has(key))
		.map((part) => ({ ...part, isPlaced: false }));
	for (const { id, kind, after } of placed) {
		const at = after === '' ? 0 : order.findIndex(({ key }) => key === after) + 1 || order.length;
		order.splice(at, 0, { key: id, kind, isPlaced: true });
	}
	return order;
}

/** What must be kept of an order, so that `arrange` gives it again. */
export function toLayout(order: readonly OrderItem[], removed: Layout['removed']): Layout {
	const placed = order.flatMap(({ key, kind, isPlaced }, at): PlacedCell[] =>
		isPlaced ? [{ id: key, kind: kind as PlacedCell['kind'], after: order[at - 1]?.key ?? '' }] : []
	);
	return { placed, removed };
}

/** A new name for a cell: `cell-1`, `cell-2`, … never one that was given before. */
export function nextCellId(taken: Iterable<string>): string {
	const numbers = [...taken].map((id) => Number(/^cell-(\d+)$/.exec(id)?.[1] ?? 0));
	return `cell-${Math.max(0, ...numbers) + 1}`;
}
