/** A notebook is joined as a whole: cells of two states would not fit each other. */
import type { NotebookRecord } from '#protocol/notebook.ts';
import * as words from '#words/backup-files.ts';
import type { Draft, LayoutRecord, WidgetRecord } from '../database.ts';
import { isNotebook, toStorageKey } from '../notebook-contents.ts';
import { longestTitle, readNotebookRecord } from '../read-stored.ts';
import { rescueCells } from '../rescue-cells.ts';
import type { Work } from './contents.ts';
import type { Tally } from './report.ts';

interface WholeNotebook {
	record: NotebookRecord;
	layout: LayoutRecord;
	drafts: Draft[];
	widgets: WidgetRecord[];
}

/**
 * The newer state of a notebook keeps its place; the older one becomes a notebook of its own, under an id that its
 * contents give, so that it comes only once.
 * @param put takes what is to be written
 */
export function mergeNotebooks(here: Work, backup: Work, put: Work, tally: Tally): void {
	const ours = group(here);
	for (const theirs of group(backup).values()) {
		const mine = ours.get(theirs.record.id);
		if (!mine) {
			tally.new++;
			write(put, theirs);
		} else if (toText(mine) === toText(theirs)) mergeAlike(mine, theirs, put, tally);
		else mergeDifferent(mine, theirs, put, tally, ours);
	}
}

/** Only what is known about it may differ: a notebook that is alive on either side is alive. */
function mergeAlike(mine: WholeNotebook, theirs: WholeNotebook, put: Work, tally: Tally): void {
	const isBack = isDeleted(mine) && !isDeleted(theirs);
	if (isBack) put.notebooks.push(revive(mine.record));
	if (isBack) tally.newer++;
	else tally.same++;
}

function mergeDifferent(
	mine: WholeNotebook,
	theirs: WholeNotebook,
	put: Work,
	tally: Tally,
	ours: Map<string, WholeNotebook>
): void {
	// What was thrown away on one side does not come back beside the newer one, nor takes its place.
	if (isDeleted(theirs) && !isDeleted(mine)) {
		tally.stay++;
		return;
	}
	const isNewer = changedAt(theirs) > changedAt(mine) || (isDeleted(mine) && !isDeleted(theirs));
	const older = isNewer ? mine : theirs;
	if (isNewer) {
		tally.newer++;
		write(put, takePlace(mine, theirs));
	} else tally.stay++;
	const copy = toCopy(older);
	if (isDeleted(older) || ours.has(copy.record.id)) return;
	ours.set(copy.record.id, copy);
	tally.kept++;
	write(put, copy);
}

function group({ notebooks, layouts, drafts, widgets }: Work): Map<string, WholeNotebook> {
	const found = new Map(notebooks.map((record) => [record.id, makeEmpty(record)]));
	/** Cells whose notebook is damaged get one: a stranger's, as nobody knows whose it was. */
	const whole = (lesson: string) => {
		const id = lesson.slice(toStorageKey('').length);
		const record = readNotebookRecord({ id });
		const there = found.get(id) ?? (record && makeEmpty(record));
		if (there) found.set(id, there);
		return there;
	};
	for (const layout of layouts) {
		const notebook = isNotebook(layout.lesson) ? whole(layout.lesson) : undefined;
		if (notebook) notebook.layout = layout;
	}
	for (const draft of drafts) if (isNotebook(draft.lesson)) whole(draft.lesson)?.drafts.push(draft);
	for (const record of widgets) if (isNotebook(record.lesson)) whole(record.lesson)?.widgets.push(record);
	for (const notebook of found.values()) {
		const { layout, drafts, record } = notebook;
		// A notebook without an order: its texts get places, as they do when it is opened.
		if (layout.revision < 0) notebook.layout = { ...layout, ...rescueCells(layout, drafts), revision: 0 };
		if (record.updatedAt === 0) notebook.record = { ...record, updatedAt: changedAt(notebook) };
	}
	return found;
}

const makeEmpty = (record: NotebookRecord): WholeNotebook => ({
	...{ record, drafts: [], widgets: [] },
	layout: { lesson: toStorageKey(record.id), placed: [], removed: [], revision: -1, savedAt: 0 }
});

const isDeleted = ({ record }: WholeNotebook) => record.deletedAt !== undefined;

const revive = ({ deletedAt: _, ...record }: NotebookRecord): NotebookRecord => record;

const changedAt = ({ record, layout, drafts }: WholeNotebook): number =>
	drafts.reduce((time, { savedAt }) => Math.max(time, savedAt), Math.max(record.updatedAt, layout.savedAt));

/** What a reader sees of it: title, cells in their order, and texts. What widgets are set to does not make it another. */
function toText({ record, layout, drafts }: WholeNotebook): string {
	const texts = new Map(drafts.map(({ cell, source }) => [cell, source]));
	const toCell = ({ id, kind }: { id: string; kind: string }) => [id, kind, texts.get(id) ?? ''];
	return JSON.stringify([record.title, record.origin, layout.placed.map(toCell), layout.removed.map(toCell)]);
}

function toCopy(notebook: WholeNotebook): WholeNotebook {
	const id = toId(toText(notebook));
	const lesson = toStorageKey(id);
	const suffix = words.asOf(new Date(changedAt(notebook)));
	const { layout, drafts, widgets } = notebook;
	return {
		record: {
			...revive(notebook.record),
			id,
			title: notebook.record.title.slice(0, longestTitle - suffix.length) + suffix
		},
		layout: { ...layout, lesson },
		drafts: drafts.map((draft) => ({ ...draft, lesson })),
		widgets: widgets.map((record) => ({ ...record, lesson }))
	};
}

/** Open tabs know a later state by its revision. A cell without a text there does not show the text that stood here. */
function takePlace(mine: WholeNotebook, theirs: WholeNotebook): WholeNotebook {
	const { layout, drafts } = theirs;
	const written = new Set(drafts.map(({ cell }) => cell));
	const emptied = mine.drafts.filter(({ cell }) => !written.has(cell));
	return {
		...theirs,
		layout: { ...layout, revision: Math.max(layout.revision, mine.layout.revision) + 1 },
		drafts: [...drafts, ...emptied.map((draft) => ({ ...draft, source: '' }))]
	};
}

function write(put: Work, { record, layout, drafts, widgets }: WholeNotebook): void {
	put.notebooks.push(record);
	put.layouts.push(layout);
	for (const draft of drafts) put.drafts.push(draft);
	for (const widget of widgets) put.widgets.push(widget);
}

/** Two FNV-1a sums of 32 bits, told in letters and digits: enough to tell a learner's notebooks apart. */
function toId(text: string): string {
	const sums = [0x811c9dc5, 0x01234567];
	for (let at = 0; at < text.length; at++) {
		for (const [index, sum] of sums.entries()) {
			sums[index] = Math.imul(sum ^ (text.charCodeAt(at) + index), 0x01000193) >>> 0;
		}
	}
	return sums
		.map((sum) => sum.toString(36))
		.join('')
		.slice(0, 20);
}
