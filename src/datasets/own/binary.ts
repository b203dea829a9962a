import type { FileProblem } from '#protocol/own-file.ts';
import * as words from '#words/own-data.ts';
import { wholeFileProblem } from './problems.ts';

interface Kind {
	/** What the file begins with, each character a byte. */
	begins: string;
	/** What stands somewhere in its beginning. */
	holds?: string;
	is: string;
	next: string;
}

const { fromSheet, unpack, bringText } = words;

/** The first that fits is meant. */
const kinds: readonly Kind[] = [
	{ begins: 'PK\x03\x04', holds: 'xl/', is: words.kinds.workbook, next: fromSheet },
	{
		begins: 'PK\x03\x04',
		holds: 'opendocument.spreadsheet',
		is: words.kinds.spreadsheet,
		next: fromSheet
	},
	{ begins: 'PK\x03\x04', holds: 'word/', is: words.kinds.document, next: bringText },
	{ begins: 'PK\x03\x04', is: words.kinds.zip, next: unpack },
	{ begins: '\xd0\xcf\x11\xe0', is: words.kinds.office, next: fromSheet },
	{ begins: '\x1f\x8b', is: words.kinds.gzip, next: unpack },
	{ begins: 'BZh', is: words.kinds.bzip2, next: unpack },
	{ begins: '7z\xbc\xaf', is: words.kinds.sevenZip, next: unpack },
	{ begins: '%PDF', is: words.kinds.pdf, next: bringText },
	{ begins: '\x89PNG', is: words.kinds.picture, next: bringText },
	{ begins: '\xff\xd8\xff', is: words.kinds.picture, next: bringText },
	{ begins: 'GIF8', is: words.kinds.picture, next: bringText },
	{ begins: 'RIFF', is: words.kinds.riff, next: bringText },
	{
		begins: 'PAR1',
		is: words.kinds.parquet,
		next: words.fromParquet
	},
	{ begins: 'SQLite format 3', is: words.kinds.sqlite, next: words.fromSqlite }
];

/** What a file is that holds no text, in words; undefined for one that may be text. */
export function refuseBinary(head: Uint8Array): FileProblem | undefined {
	const text = String.fromCharCode(...head.subarray(0, 4096));
	const kind = kinds.find(({ begins, holds = '' }) => text.startsWith(begins) && text.includes(holds));
	if (kind) return wholeFileProblem('binary', words.isNoText(kind.is), kind.next);
	return undefined;
}

/** For bytes that are no text of any kind. */
export const unknownBinary = wholeFileProblem('binary', words.unknownBytes, words.exportTable);
