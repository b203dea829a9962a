import type { FileProblem } from '#protocol/own-file.ts';
import { wholeFileProblem } from './problems.ts';

interface Kind {
	/** What the file begins with, each character a byte. */
	begins: string;
	/** What stands somewhere in its beginning. */
	holds?: string;
	is: string;
	next: string;
}

const fromSheet =
	'Open it there, choose “Save as” or “Download” with the type CSV UTF-8, and bring that file.';
const unpack = 'Unpack it, and bring the CSV or JSON file that is inside.';
const bringText = 'Bring the table behind it as a CSV or JSON file.';

/** The first that fits is meant. */
const kinds: readonly Kind[] = [
	{ begins: 'PK\x03\x04', holds: 'xl/', is: 'a workbook of Excel', next: fromSheet },
	{
		begins: 'PK\x03\x04',
		holds: 'opendocument.spreadsheet',
		is: 'a spreadsheet of LibreOffice',
		next: fromSheet
	},
	{ begins: 'PK\x03\x04', holds: 'word/', is: 'a document of Word', next: bringText },
	{ begins: 'PK\x03\x04', is: 'a zip archive', next: unpack },
	{ begins: '\xd0\xcf\x11\xe0', is: 'an old file of Microsoft Office', next: fromSheet },
	{ begins: '\x1f\x8b', is: 'a gzip archive', next: unpack },
	{ begins: 'BZh', is: 'a bzip2 archive', next: unpack },
	{ begins: '7z\xbc\xaf', is: 'a 7-Zip archive', next: unpack },
	{ begins: '%PDF', is: 'a PDF', next: bringText },
	{ begins: '\x89PNG', is: 'a picture', next: bringText },
	{ begins: '\xff\xd8\xff', is: 'a picture', next: bringText },
	{ begins: 'GIF8', is: 'a picture', next: bringText },
	{ begins: 'RIFF', is: 'a picture or a sound', next: bringText },
	{
		begins: 'PAR1',
		is: 'a Parquet file',
		next: 'In pandas, read_parquet(…).to_csv(…, index=False) makes a CSV of it.'
	},
	{ begins: 'SQLite format 3', is: 'a database of SQLite', next: 'Export one of its tables as CSV.' }
];

/** What a file is that holds no text, in words; undefined for one that may be text. */
export function refuseBinary(head: Uint8Array): FileProblem | undefined {
	const text = String.fromCharCode(...head.subarray(0, 4096));
	const kind = kinds.find(({ begins, holds = '' }) => text.startsWith(begins) && text.includes(holds));
	if (kind) return wholeFileProblem('binary', `This is ${kind.is}, and no text.`, kind.next);
	return undefined;
}

/** For bytes that are no text of any kind. */
export const unknownBinary = wholeFileProblem(
	'binary',
	'This file holds bytes that are no text.',
	'Export the table as CSV from the program that made the file.'
);
