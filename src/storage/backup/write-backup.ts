/**
 * A backup is one JSON file in which every record stands on a line of its own: a person can read it, and of a file that
 * is damaged or cut off all other lines can still be read.
 */
import { connection } from '../connection.ts';
import type { Database, Draft, OwnFileRecord } from '../database.ts';
import { readLeftBehind } from '../left-behind.ts';
import { toDayKey } from '../practice-log.ts';
import { readDraft } from '../read-stored.ts';
import { toJson } from './json.ts';
import { readStore } from './read-store.ts';

export const format = 'stagecoach-backup';
export const version = 1;

export interface BackupOptions {
	/** The learner's own data files, too: they may be large. */
	withFiles: boolean;
	now: number;
	/** A part between 0 and 1. */
	onprogress?: (part: number) => void;
}

export interface WrittenBackup {
	file: Blob;
	/** How many records are in it. */
	records: number;
	/** How many could not be written, because what is stored there is damaged beyond words. */
	left: number;
}

/** Takes everything that is stored, known to this version or not, as it is at one moment. */
export async function makeBackup({ withFiles, now, onprogress }: BackupOptions): Promise<WrittenBackup> {
	const pages = await connection.use(writeAll);
	const files = withFiles ? await connection.use((database) => database.getAll('ownFiles')) : [];
	for (const [at, record] of files.entries()) {
		onprogress?.(at / files.length);
		pages.write('ownFiles', await withBytes(record));
		pages.turn(); // the text of a large file does not stay in memory
	}
	const { parts, records, left } = pages;
	const head = { format, version, savedAt: new Date(now).toISOString(), count: records };
	const text = [`${JSON.stringify(head).slice(0, -1)},"records":[\n`, ...parts, '{}\n]}\n'];
	return { file: new Blob(text, { type: 'application/json' }), records, left };
}

/** The lines of the file, handed to the browser page by page. */
class Pages {
	readonly parts: Blob[] = [];
	records = 0;
	/** What could not be written. */
	left = 0;
	#lines: string[] = [];

	write(store: string, value: unknown): void {
		try {
			// Each line ends with a comma: what stands at the end of the list is an empty record.
			this.#lines.push(`${toJson({ store, value })},\n`);
			this.records++;
		} catch {
			this.left++;
		}
	}

	turn(): void {
		this.parts.push(new Blob([this.#lines.join('')]));
		this.#lines = [];
	}
}

/** In one transaction, so that no record is of another moment than the others. */
async function writeAll(database: Database): Promise<Pages> {
	const names = [...database.objectStoreNames].filter((name) => name !== 'ownFiles');
	const transaction = database.transaction(names, 'readonly');
	const pages = new Pages();
	for (const name of names) {
		const drafts: unknown[] = [];
		for await (const values of readStore(transaction.objectStore(name))) {
			if (name === 'drafts') drafts.push(...values);
			else for (const value of values) pages.write(name, value);
			pages.turn();
		}
		if (name === 'drafts') for (const value of withLeftBehind(drafts)) pages.write(name, value);
	}
	pages.turn();
	return pages;
}

/** Texts that had no room, or whose page went too soon: they wait for their notebook to be opened, not for a backup. */
function withLeftBehind(stored: readonly unknown[]): unknown[] {
	const late = readLeftBehind(() => localStorage);
	const isOlder = (value: unknown) => {
		const draft = readDraft(value);
		return late.some(
			({ lesson, cell, savedAt }) =>
				draft?.lesson === lesson && draft.cell === cell && draft.savedAt <= savedAt
		);
	};
	const isNewer = (left: Draft) =>
		!stored.some((value) => {
			const draft = readDraft(value);
			return draft?.lesson === left.lesson && draft.cell === left.cell && draft.savedAt > left.savedAt;
		});
	return late.length === 0
		? [...stored]
		: [...stored.filter((value) => !isOlder(value)), ...late.filter(isNewer)];
}

async function withBytes(record: OwnFileRecord): Promise<unknown> {
	const { file } = record;
	return file instanceof Blob ? { ...record, file: new Uint8Array(await file.arrayBuffer()) } : record;
}

/** `stagecoach-backup-2026-11-26.json` */
export const toBackupName = (now: number): string => `stagecoach-backup-${toDayKey(new Date(now))}.json`;
