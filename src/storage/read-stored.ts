/**
 * Readers of what lies in the database. A browser's storage outlives our mistakes, other versions of the page and
 * whatever else writes there: each reader gives a value of the right type, or nothing.
 */
import type { NotebookRecord } from '#protocol/notebook.ts';
import type { Draft, Progress } from './database.ts';

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
	const { lesson, task, passedAt, attempts, hintsShown, solutionShown, lastOutcome } = stored;
	if (typeof lesson !== 'string' || typeof task !== 'string') return undefined;
	return {
		...{ lesson, task, attempts: readCount(attempts), hintsShown: readCount(hintsShown) },
		solutionShown: solutionShown === true,
		...(typeof passedAt === 'number' && Number.isFinite(passedAt) && { passedAt }),
		...(typeof lastOutcome === 'string' && { lastOutcome })
	};
}

/** What a notebook is called whose title is missing. */
export const untitled = 'Untitled notebook';

export const longestTitle = 120;

/** A title as it is kept: one line, not too long, never empty. */
export const toTitle = (text: string): string =>
	text.replaceAll(/\s+/g, ' ').trim().slice(0, longestTitle) || untitled;

/** A notebook of which nobody knows who wrote it counts as a stranger's. */
export function readNotebookRecord(stored: unknown): NotebookRecord | undefined {
	if (!isFields(stored) || !isId(stored['id'])) return undefined;
	const { id, title, origin, createdAt, updatedAt, deletedAt } = stored;
	return {
		id,
		title: typeof title === 'string' ? toTitle(title) : untitled,
		origin: origin === 'own' ? 'own' : 'stranger',
		createdAt: readCount(createdAt),
		updatedAt: readCount(updatedAt),
		...(deletedAt !== undefined && { deletedAt: readCount(deletedAt) })
	};
}
