/**
 * Readers of what lies in the database. A browser's storage outlives our mistakes, other versions of the page and
 * whatever else writes there: each reader gives a value of the right type, or nothing.
 */
import type { NotebookRecord } from '#protocol/notebook.ts';
import * as words from '#words/files.ts';
import type { Draft, Place, PractisedDay, Progress } from './database.ts';

export type Fields = Record<string, unknown>;

export const isFields = (value: unknown): value is Fields =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** Ids of cells and notebooks: kebab-case, and short enough to be shown. */
export const isId = (value: unknown): value is string =>
	typeof value === 'string' && value.length <= 80 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value);

export const readCount = (value: unknown): number =>
	typeof value === 'number' && Number.isFinite(value) && value > 0 ? Math.floor(value) : 0;

/** Undefined for a draft without a text, which says nothing. */
export function readDraft(stored: unknown): Draft | undefined {
	if (!isFields(stored)) return undefined;
	const { lesson, cell, source, savedAt } = stored;
	if (typeof lesson !== 'string' || typeof cell !== 'string' || typeof source !== 'string') return undefined;
	return { lesson, cell, source, savedAt: readCount(savedAt) };
}

export function readProgress(stored: unknown): Progress | undefined {
	if (!isFields(stored)) return undefined;
	const { lesson, task, passedAt, attempts, hintsShown, solutionShown, lastOutcome, passedAlone } = stored;
	if (typeof lesson !== 'string' || typeof task !== 'string') return undefined;
	return {
		...{ lesson, task, attempts: readCount(attempts), hintsShown: readCount(hintsShown) },
		solutionShown: solutionShown === true,
		...(typeof passedAt === 'number' && Number.isFinite(passedAt) && { passedAt }),
		...(typeof lastOutcome === 'string' && { lastOutcome }),
		...(typeof passedAlone === 'boolean' && { passedAlone })
	};
}

/** Undefined for what is no day of the calendar. */
export function readDay(stored: unknown): PractisedDay | undefined {
	if (!isFields(stored) || !isDayKey(stored['day'])) return undefined;
	const { day, runs, passed } = stored;
	const last = readPlace(stored['last']);
	return { day, runs: readCount(runs), passed: readCount(passed), ...(last && { last }) };
}

/** `2026-02-28`, and not `2026-02-30`. */
function isDayKey(value: unknown): value is string {
	if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return false;
	const time = Date.parse(`${value}T00:00:00Z`);
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

function readPlace(stored: unknown): Place | undefined {
	if (!isFields(stored)) return undefined;
	const { lesson, cell, at } = stored;
	if (typeof lesson !== 'string' || typeof cell !== 'string') return undefined;
	return { lesson, cell, at: readCount(at) };
}

export const longestTitle = 120;

/** A title as it is kept: one line, not too long, never empty. */
export const toTitle = (text: string): string =>
	text.replaceAll(/\s+/g, ' ').trim().slice(0, longestTitle) || words.untitled;

/** A notebook of which nobody knows who wrote it counts as a stranger's. */
export function readNotebookRecord(stored: unknown): NotebookRecord | undefined {
	if (!isFields(stored) || !isId(stored['id'])) return undefined;
	const { id, title, origin, createdAt, updatedAt, deletedAt } = stored;
	return {
		id,
		title: typeof title === 'string' ? toTitle(title) : words.untitled,
		origin: origin === 'own' ? 'own' : 'stranger',
		createdAt: readCount(createdAt),
		updatedAt: readCount(updatedAt),
		...(deletedAt !== undefined && { deletedAt: readCount(deletedAt) })
	};
}
