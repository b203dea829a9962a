/** A data file of the learner's own: why it cannot be read, what is wrong in it, and how it was guessed. */
import type { Delimiter, OwnColumnType } from '#protocol/own-file.ts';

// Files that hold no table.

export const isNoText = (kind: string) => `This is ${kind}, and no text.`;
export const kinds = {
	workbook: 'a workbook of Excel',
	spreadsheet: 'a spreadsheet of LibreOffice',
	document: 'a document of Word',
	zip: 'a zip archive',
	office: 'an old file of Microsoft Office',
	gzip: 'a gzip archive',
	bzip2: 'a bzip2 archive',
	sevenZip: 'a 7-Zip archive',
	pdf: 'a PDF',
	picture: 'a picture',
	riff: 'a picture or a sound',
	parquet: 'a Parquet file',
	sqlite: 'a database of SQLite'
};
/** What to do with such a file. */
export const fromSheet =
	'Open it there, choose “Save as” or “Download” with the type CSV UTF-8, and bring that file.';
export const unpack = 'Unpack it, and bring the CSV or JSON file that is inside.';
export const bringText = 'Bring the table behind it as a CSV or JSON file.';
export const fromParquet = 'In pandas, read_parquet(…).to_csv(…, index=False) makes a CSV of it.';
export const fromSqlite = 'Export one of its tables as CSV.';
export const unknownBytes = 'This file holds bytes that are no text.';
export const exportTable = 'Export the table as CSV from the program that made the file.';
export const empty = 'This file is empty.';
export const bringAgain = 'Look whether the export or the download has ended, and bring the file again.';
export const webPage = 'This is a web page, or XML, and no table.';
export const findDownload =
	'Where you found it, look for a link that downloads the data themselves, as CSV or JSON.';
export const noRecords =
	'This is JSON, but neither a list of records, such as [{"x": 1}, {"x": 2}], nor an object of lists of at most 256 kB.';
export const writeRecords =
	'Write one record for each row; in pandas, to_json(…, orient="records") does that.';

// What is wrong in a line, and after it what to do. The first begin with a small letter: they follow “Line 3: ”.

/** @param line absent where nobody knows it */
export const inLine = (line: number | undefined, what: string) =>
	line === undefined ? what[0]!.toUpperCase() + what.slice(1) : `Line ${line}: ${what}`;
const expected: Record<OwnColumnType, string> = {
	integer: 'a whole number',
	number: 'a number',
	boolean: 'yes or no',
	date: 'a date',
	string: 'a text'
};
/** @param value in quotes */
export const misfit = (column: string, value: string, type: OwnColumnType) =>
	`column “${column}” has ${value}, which is not ${expected[type]}, so nothing is kept there.`;
export const readColumnAs = (type: 'number' | 'string') =>
	`Correct it in the file, or read the column as ${type === 'number' ? 'numbers' : 'texts'}.`;
export const strayQuote = (quote: string) => `a quoted field goes on after its closing ${quote}.`;
export const doubleQuotes = 'Double each quote inside the field, or read the file without quotes.';
export const unclosedQuote =
	'a quoted field begins here and never ends, so the file is read to this line only.';
export const closeQuote = (quote: string) =>
	`Close the quote (${quote}) in the file, or read the file without quotes.`;
export const columnName = (number: number, wanted: string, name: string) =>
	`column ${number} ${wanted === '' ? 'has no name' : `is the second one named “${wanted}”`}, so it is called “${name}”.`;
export const nameColumns = 'Give each column a name of its own, in the file or here.';
export const badCharacter = (encoding: string) =>
	`a character is not of the encoding ${encoding}, and stands as \ufffd.`;
export const chooseEncoding = 'Choose another encoding, windows-1252 for example.';
export const wrongLength = (fields: number, columns: number) =>
	`there ${fields === 1 ? 'is 1 field' : `are ${fields} fields`}, but ${columns} columns. ${fields < columns ? 'The columns at the end have no value there.' : 'Those at the end are left out.'}`;
export const lookForQuote = 'A field goes over several lines: look for a quote that is not closed.';
export const lookForDelimiter =
	'Look for a delimiter too few or too many; a field that holds one needs quotes around it.';
export const openList = 'the list does not end, as if the rest of the file were missing.';
/** Of the file as a whole: begins with a capital letter. */
export const noTable = 'The object is no JSON table.';
export const repair = 'Export the file again, or mend that place in a text editor.';
export const unknownKey = (name: string) => `“${name}” comes up, which is no column, so it is not read.`;
export const giveKey = 'Give the first record that key, too, with null if need be.';
/** @param text of the file, in quotes */
export const noRecord = (text: string) =>
	`${text} is no record, which would stand between { and }, so it is left out.`;
export const writeRecord = 'Write it as a record, such as {"name": "value"}.';
export const noJson = (text: string, isLast: boolean) =>
	`${text} is no valid JSON, ${isLast ? 'so the file is read to this place only' : 'so this line is left out'}.`;

// Why it was guessed so: sentences beside a choice.

export const byMark = 'The file begins with the mark of this encoding.';
export const byZeros = 'Every other byte is 0.';
export const isUtf8 = 'The file is valid UTF-8.';
export const isNoUtf8 = 'The file is not valid UTF-8; Excel often writes windows-1252.';
/** @param why one of the next three */
export const typeBecause = (column: string, type: OwnColumnType, why: string) =>
	`“${column}” ${type === 'string' ? 'stays text' : `is of type ${type}`}: ${why}.`;
export const fewOthers = (text: string) => `“${text}” is one of the few others`;
export const beginsWithZero = (text: string) => `“${text}” begins with 0, as codes do`;
export const tooLong = (text: string) => `“${text}” is too long for a number`;
export const countryCodes = '“NA” stands among codes of two letters, where it is one of them.';
export const amongOthers = (texts: readonly string[]) =>
	`${texts.map((text) => `“${text}”`).join(' and ')} stands among other values.`;
export const holdsYears = 'The first line holds years, as names of columns do.';
export const holdsValue = (text: string) => `“${text}” in the first line is a value, not a name.`;
export const overNumbers = 'The first line holds texts where numbers stand below.';
export const comesAgain = (text: string) => `“${text}” in the first line comes again below, as values do.`;
export const keyInside = (name: string) => `“${name}” is a key inside another one.`;
export const saysDelimiter = (delimiter: string) => `The first line says sep=${delimiter}.`;
const delimiters: Readonly<Record<Delimiter, string>> = {
	'\t': 'tab',
	';': 'semicolon',
	'|': 'vertical bar',
	',': 'comma'
};
export const sameFields = (delimiter: Delimiter) =>
	`The ${delimiters[delimiter]} gives each line the same number of fields.`;
export const noQuotes = 'Quotes are not closed, and without them each line has the same number of fields.';
export const apostrophes = 'Apostrophes stand around fields.';
export const decimalComma = (text: string) => `“${text}” has a decimal comma.`;
export const maybeDecimalComma = (text: string) =>
	`“${text}” may be a decimal comma, as semicolons separate the fields.`;
export const groupsOfThree = (text: string) => `“${text}” has its digits in groups of three.`;
/** @param date the beginning of one, in quotes */
export const dayFirst = (date: string) => `${date} begins with a day.`;
export const monthFirst = (date: string) => `${date} begins with a month.`;
export const eitherFirst = (date: string) =>
	`${date} may be either; this is how the rest of the file is written.`;
