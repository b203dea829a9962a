/** All work, as it lies in the database or in a backup, read record by record. */
import type {
	AttemptRecord,
	Draft,
	LayoutRecord,
	OwnFileRecord,
	PractisedDay,
	Progress,
	WidgetRecord
} from '../database.ts';
import type { NotebookRecord } from '#protocol/notebook.ts';
import { readAttempt } from '../read-attempt.ts';
import { readLayout } from '../read-layout.ts';
import { readOwnFile } from '../read-own-file.ts';
import { isFields, readCount, readDay, readDraft, readNotebookRecord, readProgress } from '../read-stored.ts';
import { readWidgets } from '../read-widgets.ts';

/** What one transaction can put together: everything but files, whose bytes take a while. */
export interface Work {
	drafts: Draft[];
	progress: Progress[];
	layouts: LayoutRecord[];
	notebooks: NotebookRecord[];
	widgets: WidgetRecord[];
	attempts: AttemptRecord[];
	days: PractisedDay[];
}

export interface Contents extends Work {
	ownFiles: OwnFileRecord[];
}

export type StoreName = keyof Contents;

export const workStores = [
	'drafts',
	'progress',
	'layouts',
	'notebooks',
	'widgets',
	'attempts',
	'days'
] as const satisfies (keyof Work)[];

/** Undefined for what cannot be read. */
export const readers: { [Name in StoreName]: (stored: unknown) => Contents[Name][number] | undefined } = {
	drafts: readDraft,
	progress: readProgress,
	layouts: readLayoutRecord,
	notebooks: readNotebookRecord,
	widgets: readWidgetRecord,
	attempts: readAttempt,
	days: readDay,
	ownFiles: readOwnFile
};

export const isStoreName = (name: unknown): name is StoreName =>
	typeof name === 'string' && Object.hasOwn(readers, name);

export const makeWork = (): Work => ({
	...{ drafts: [], progress: [], layouts: [], notebooks: [], widgets: [], attempts: [], days: [] }
});

export const makeContents = (): Contents => ({ ...makeWork(), ownFiles: [] });

/** Undefined when it is none; with the store's name as a type, so that a list of that store takes it. */
export function addTo<Name extends StoreName>(contents: Contents, name: Name, stored: unknown): boolean {
	const record = readers[name](stored);
	if (record) (contents[name] as (typeof record)[]).push(record);
	return record !== undefined;
}

/** Cells of kinds that only a newer version knows stay among the others. */
function readLayoutRecord(stored: unknown): LayoutRecord | undefined {
	if (!isFields(stored) || typeof stored['lesson'] !== 'string') return undefined;
	const { layout, revision, unknown } = readLayout(stored);
	return {
		...unknown.fields,
		lesson: stored['lesson'],
		placed: [...layout.placed, ...(unknown.placed as LayoutRecord['placed'])],
		removed: [...layout.removed, ...(unknown.removed as LayoutRecord['removed'])],
		revision,
		savedAt: readCount(stored['savedAt'])
	};
}

function readWidgetRecord(stored: unknown): WidgetRecord | undefined {
	const record = readWidgets(stored);
	return record && { ...record, savedAt: isFields(stored) ? readCount(stored['savedAt']) : 0 };
}
