import { AppError } from '#base/app-error.ts';
import * as words from '#words/backup-files.ts';
import { isFields, type Fields } from '../read-stored.ts';
import { addTo, isStoreName, makeContents, type Contents } from './contents.ts';
import { fromJson } from './json.ts';
import { format, version } from './write-backup.ts';

/** What a backup holds. Whoever has changed the file, all of it was read as a stranger's. */
export interface Backup {
	/** When it was made; 0 when it does not say. */
	savedAt: number;
	contents: Contents;
	/** What of the file could not be read, in sentences that name the place. */
	problems: string[];
}

/**
 * Reads a backup line by line.
 * @param onprogress a part between 0 and 1
 * @throws AppError in words for the learner when the file is none
 */
export async function readBackup(file: Blob, onprogress?: (part: number) => void): Promise<Backup> {
	const reading = new Reading();
	let line = 0;
	for await (const { text, read } of readLines(file)) {
		line++;
		if (line === 1 && !reading.readHead(text)) return readWhole(file);
		if (line > 1) reading.readLine(text, line);
		if (line % 500 === 0) onprogress?.(read / file.size);
	}
	if (line === 0) refuse(words.empty);
	return reading.end();
}

/** A tool may have set the file anew, with other lines: then it is read as a whole. */
async function readWhole(file: Blob): Promise<Backup> {
	let whole: unknown;
	try {
		whole = JSON.parse(await file.text());
	} catch {
		refuse(words.noJson);
	}
	const reading = new Reading();
	if (!reading.takeHead(whole)) refuse(words.otherFormat(format));
	const records = (whole as Fields)['records'];
	if (!Array.isArray(records)) refuse(words.noRecords);
	for (const [at, record] of (records as unknown[]).entries()) reading.take(record, words.record(at + 1));
	return reading.end(true);
}

class Reading {
	readonly #contents = makeContents();
	readonly #broken: string[] = [];
	readonly #newer = new Map<string, number>();
	#savedAt = 0;
	#count = 0;
	#expected = 0;
	#isEnded = false;

	readHead(line: string): boolean {
		return this.takeHead(parse(`${line}]}`));
	}

	/** @returns false when it is no backup @throws AppError when a newer version has made it in another way */
	takeHead(head: unknown): boolean {
		if (!isFields(head) || head['format'] !== format) return false;
		if (typeof head['version'] === 'number' && head['version'] > version) {
			throw new AppError('newer-backup', words.newerVersion);
		}
		if (typeof head['savedAt'] === 'string') this.#savedAt = Date.parse(head['savedAt']) || 0;
		if (typeof head['count'] === 'number') this.#expected = head['count'];
		return true;
	}

	readLine(line: string, number: number): void {
		if (line === '' || line === '{}') return;
		if (line === ']}') this.#isEnded = true;
		else this.take(parse(line.replace(/,$/, '')), words.line(number));
	}

	/** @param place where it stands in the file */
	take(record: unknown, place: string): void {
		if (isFields(record) && Object.keys(record).length === 0) return;
		this.#count++;
		const { store, value } = isFields(record) ? record : ({} as Fields);
		if (isStoreName(store)) {
			const stored =
				store === 'ownFiles' ? withBlob(fromJson(value)) : store === 'widgets' ? fromJson(value) : value;
			if (!addTo(this.#contents, store, stored)) this.#broken.push(place);
		} else if (typeof store === 'string') this.#newer.set(store, (this.#newer.get(store) ?? 0) + 1);
		else this.#broken.push(place);
	}

	end(isEnded = this.#isEnded): Backup {
		const problems: string[] = [];
		if (this.#broken.length > 0) problems.push(describeBroken(this.#broken));
		if (this.#newer.size > 0) {
			const count = [...this.#newer.values()].reduce((sum, one) => sum + one, 0);
			problems.push(words.newerRecords(count));
		}
		if (!isEnded) problems.push(words.cutOff(this.#expected, this.#count));
		return { savedAt: this.#savedAt, contents: this.#contents, problems };
	}
}

function describeBroken(places: readonly string[]): string {
	const most = 5;
	return words.damaged(places.length, places.slice(0, most), places.length - most);
}

function parse(line: string): unknown {
	try {
		return JSON.parse(line);
	} catch {
		return undefined;
	}
}

/** Bytes of a file become a file again. */
function withBlob(value: unknown): unknown {
	if (!isFields(value) || !(value['file'] instanceof Uint8Array)) return value;
	return { ...value, file: new Blob([value['file'] as Uint8Array<ArrayBuffer>]) };
}

async function* readLines(file: Blob): AsyncGenerator<{ text: string; read: number }> {
	const reader = file
		.stream()
		.pipeThrough(new TextDecoderStream() as never)
		.getReader() as ReadableStreamDefaultReader<string>;
	/** Pieces of a line that has not ended. */
	let open: string[] = [];
	let read = 0;
	for (let { value, done } = await reader.read(); !done; { value, done } = await reader.read()) {
		const lines = (value ?? '').split('\n');
		read += value?.length ?? 0;
		for (const line of lines.slice(0, -1)) {
			yield { text: (open.join('') + line).replace(/\r$/, ''), read };
			open = [];
		}
		open.push(lines.at(-1)!);
	}
	const last = open.join('');
	if (last !== '') yield { text: last, read };
}

function refuse(reason: string): never {
	throw new AppError('not-a-backup', words.notABackup(reason));
}
