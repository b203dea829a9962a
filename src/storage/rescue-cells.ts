import type { Layout } from '#protocol/notebook.ts';
import type { Draft } from './database.ts';
import { isId } from './read-stored.ts';

/** Texts of a notebook whose stored order is damaged or gone: they get a place at the end, so that none is lost. */
export function rescueCells(layout: Layout, drafts: readonly Draft[]): Layout {
	const placed = [...layout.placed];
	const known = new Set([...placed, ...layout.removed].map(({ id }) => id));
	for (const { cell, source } of drafts) {
		if (known.has(cell) || !isId(cell) || source.trim() === '') continue;
		placed.push({ id: cell, kind: 'code', after: placed.at(-1)?.id ?? '' });
	}
	return { placed, removed: layout.removed };
}
