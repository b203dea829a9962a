/** Reads the order of a notebook's cells as it lies in the database, whatever lies there. */
import type { Layout, PlacedCell } from '#protocol/notebook.ts';
import * as words from '#words/stored.ts';
import { isFields, isId, type Fields } from './read-stored.ts';

export interface StoredLayout {
	layout: Layout;
	revision: number;
	/** What a newer version of the page has written and this one does not know. It is written back as it was. */
	unknown: { fields: Fields; placed: unknown[]; removed: unknown[] };
	/** Some of it could not be read at all. */
	isDamaged: boolean;
	/** What was repaired or not understood, in sentences for the learner. */
	problems: string[];
}

const kinds = ['code', 'text', 'demo'] as const;
type Kind = (typeof kinds)[number];

const isKind = (value: unknown): value is Kind => kinds.some((kind) => kind === value);

export function readLayout(stored: unknown): StoredLayout {
	const fields = isFields(stored) ? stored : {};
	const seen = new Set<string>();
	const placed = readEntries(fields['placed'], seen);
	const removed = readEntries(fields['removed'], seen);
	const { revision } = fields;
	return {
		layout: {
			placed: placed.known.map(({ entry, kind, id }): PlacedCell => {
				const { after } = entry;
				return { id, kind, after: typeof after === 'string' ? after : '' };
			}),
			removed: removed.known.map(({ id, kind }) => ({ id, kind }))
		},
		revision: typeof revision === 'number' && Number.isSafeInteger(revision) ? revision : 0,
		unknown: { fields, placed: placed.newer, removed: removed.newer },
		isDamaged: placed.broken + removed.broken > 0 || !isFields(stored),
		problems: describe(placed, removed)
	};
}

interface Entries {
	known: { id: string; kind: Kind; entry: Fields }[];
	/** With an id and a kind that this version does not know. */
	newer: Fields[];
	broken: number;
}

/** @param seen ids that stand somewhere already: a cell has one place */
function readEntries(list: unknown, seen: Set<string>): Entries {
	const entries: Entries = { known: [], newer: [], broken: 0 };
	if (list !== undefined && !Array.isArray(list)) entries.broken++;
	for (const entry of Array.isArray(list) ? (list as unknown[]) : []) {
		const id = isFields(entry) ? entry['id'] : undefined;
		if (!isFields(entry) || !isId(id) || seen.has(id)) {
			entries.broken++;
			continue;
		}
		const { kind } = entry;
		seen.add(id);
		if (isKind(kind)) entries.known.push({ id, kind, entry });
		else if (typeof kind === 'string') entries.newer.push(entry);
		else entries.known.push({ id, kind: 'code', entry });
	}
	return entries;
}

function describe(placed: Entries, removed: Entries): string[] {
	const newer = placed.newer.length + removed.newer.length;
	const problems: string[] = [];
	if (newer > 0) {
		problems.push(words.newerCells(newer));
	}
	if (placed.broken + removed.broken > 0) {
		problems.push(words.orderDamaged);
	}
	return problems;
}
