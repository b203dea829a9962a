/** Reads a record of a data file of the learner's own as it lies in the database. */
import type { OwnColumn, ReadingOptions } from '#protocol/own-file.ts';
import type { OwnFileRecord } from './database.ts';
import { isFields, readCount } from './read-stored.ts';

/** Undefined for what is none, or was kept by a version of the page that reads files in other ways. */
export function readOwnFile(stored: unknown): OwnFileRecord | undefined {
	if (!isFields(stored)) return undefined;
	const { name, fileName, file, options, rows, savedAt, readers } = stored;
	if (typeof name !== 'string' || !(file instanceof Blob) || !isOptions(options)) return undefined;
	return {
		...{ kind: 'own-file', name, file, size: file.size, options },
		fileName: typeof fileName === 'string' ? fileName : name,
		rows: readCount(rows),
		savedAt: readCount(savedAt),
		readers: Array.isArray(readers) ? readers.filter((reader) => typeof reader === 'string') : []
	};
}

/** What an option may be. */
const known: Record<string, readonly string[]> = {
	format: ['csv', 'json', 'json-lines'],
	encoding: ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'],
	delimiter: [',', ';', '\t', '|'],
	quote: ['"', "'", ''],
	decimal: ['.', ','],
	thousands: ['', ',', '.', ' ', "'"],
	dateOrder: ['ymd', 'dmy', 'mdy']
};

const types = ['integer', 'number', 'boolean', 'date', 'string'];

function isOptions(value: unknown): value is ReadingOptions {
	if (!isFields(value)) return false;
	const { header, missing, columns } = value;
	return (
		Object.entries(known).every(([option, values]) => values.some((one) => one === value[option])) &&
		typeof header === 'boolean' &&
		Array.isArray(missing) &&
		missing.every((text) => typeof text === 'string') &&
		Array.isArray(columns) &&
		columns.every(isColumn)
	);
}

const isColumn = (value: unknown): value is OwnColumn =>
	isFields(value) && typeof value['name'] === 'string' && types.some((type) => type === value['type']);
