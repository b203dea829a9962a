/** Two tabs have changed the cells of one notebook: what both wanted, with nothing lost. */
import type { Layout, PlacedCell } from '#protocol/notebook.ts';

/**
 * A cell that either tab has added is there; a cell that was there and that either has taken away is gone. Where both
 * have moved cells, our order holds, and their new cells stand after the cell that they were put after.
 *
 * @param base what we had in hand when we began to change it
 */
export function mergeLayouts(base: Layout, ours: Layout, theirs: Layout): Layout {
	const before = mapById(base.placed);
	const here = mapById(ours.placed);
	const there = mapById(theirs.placed);
	// A removal counts if the cell stood there before. If it did not, the other one has added it or put it back.
	const removed = mapById([
		...ours.removed.filter(({ id }) => !here.has(id) && (before.has(id) || !there.has(id))),
		...theirs.removed.filter(({ id }) => before.has(id) || !here.has(id))
	]);
	// What we have dropped without keeping it; that they do not have a cell may only mean that they never saw it.
	const isDropped = (id: string) => before.has(id) && !here.has(id);
	const leading = isSameOrder(base, ours) ? theirs : ours;
	const following = leading === ours ? theirs : ours;
	const placed = insertMissing(leading.placed, following.placed)
		.filter(({ id }) => !removed.has(id) && !isDropped(id))
		.map((cell) => ({ ...cell, kind: mergeKind(cell, before, here, there) }));
	return { placed, removed: [...removed.values()].map(({ id, kind }) => ({ id, kind })) };
}

const mapById = <Cell extends { id: string }>(cells: readonly Cell[]): Map<string, Cell> =>
	new Map(cells.map((cell) => [cell.id, cell]));

const isSameOrder = (one: Layout, other: Layout) =>
	one.placed.length === other.placed.length &&
	one.placed.every(({ id, after }, at) => id === other.placed[at]!.id && after === other.placed[at]!.after);

function insertMissing(leading: readonly PlacedCell[], following: readonly PlacedCell[]): PlacedCell[] {
	const merged = [...leading];
	for (const cell of following) {
		if (merged.some(({ id }) => id === cell.id)) continue;
		const at = merged.findIndex(({ id }) => id === cell.after);
		merged.splice(at >= 0 ? at + 1 : merged.length, 0, cell);
	}
	return merged;
}

type Cells = ReadonlyMap<string, PlacedCell>;

/** Who has turned a cell into code or text since, wins. */
function mergeKind({ id, kind }: PlacedCell, before: Cells, here: Cells, there: Cells): PlacedCell['kind'] {
	const ours = here.get(id)?.kind;
	const theirs = there.get(id)?.kind;
	if (ours && theirs) return ours === before.get(id)?.kind ? theirs : ours;
	return ours ?? theirs ?? kind;
}
