/** Data files of the learner’s own: how one is added, and what can be done with it. */

export const yours = 'Your own files';
export const lead =
	'Choose a file with a table, or drop it anywhere on this page: CSV, TSV, JSON or JSON lines. It is kept in this browser and never leaves this device. A notebook loads it by its name once you have let it.';
export const add = 'Add a data file';
export const drop = 'Drop it: it stays on this device.';

/** The dialog. */
export const isKept = (name: string) => `${name} is kept`;
export const dataFiles = 'Your data files';
export const dialogLead =
	'A table of your own: CSV, TSV or other text with columns, JSON, or JSON lines. It is kept in this browser and never leaves this device.';
export const choose = 'Choose a file';
export const notKeptHere = 'Files are not kept here';
export const inBrowser = 'In this browser';
export const ticked = 'A notebook reads only the files that are ticked in it.';

/** The list: what was done, said to screen readers. */
export const mayRead = (name: string) => `This notebook may read ${name}.`;
export const mayNotRead = (name: string) => `This notebook may not read ${name} any more.`;
export const isCalled = (before: string, name: string) => `${before} is called ${name} now.`;
export const wasDeleted = (name: string) => `${name} was deleted.`;
export const newer = 'The newer file';

/** One file. @param rows empty where nobody has counted them */
export const facts = (fileName: string, rows: string, size: string) =>
	`${fileName} · ${rows === '' ? '' : `${rows} rows · `}${size}`;
export const newName = (name: string) => `New name of ${name}`;
export const renameOne = (name: string) => `Rename ${name}`;
export const replaceOne = (name: string) => `Replace ${name}`;
export const deleteOne = (name: string) => `Delete ${name}`;
export const readsOne = (name: string) => `This notebook may read ${name}`;
export const rename = 'Rename';
export const cancel = 'Cancel';
export const forGood = 'It cannot be brought back.';
export const keepIt = 'Keep it';
export const usedHere = 'used here';
export const replace = 'Replace';
export const remove = 'Delete';

/** It is kept. */
export const keptOnly =
	'It stays in this browser. Load it in a cell by its name; the editor knows its columns.';
export const keptAndRead =
	'It stays in this browser, and this notebook may read it. Load it in a cell by its name; the editor knows its columns.';
export const insert = 'Insert this cell';
export const done = 'Done';

/** A file that is about to be added. */

/** Follows the name of the file. */
export const stays = (size: string) =>
	`, ${size}. It is read and kept in this browser; it never leaves this device.`;
export const keep = (name: string) => `Keep ${name}`;
export const keepFile = 'Keep the file';
export const notReadable = 'The file cannot be read';
export const columns = 'Columns';
export const firstRows = 'The first rows';
export const notKept = 'The file was not kept';

/** How far it has been read. */
export const rows = (count: string, isOne: boolean) => `${count} ${isOne ? 'row' : 'rows'}`;
export const soFar = (rows: string) => `${rows} so far`;
export const allRead = (rows: string, columns: number) =>
	`${rows} of ${columns} ${columns === 1 ? 'column' : 'columns'}, all of them read.`;
export const reading = 'Reading the file';
export const stop = 'Stop';
export const stopped =
	'Stopped. What is below tells of the beginning of the file only; you can keep all of it.';
export const brokenOff = 'The file could not be read to its end.';
export const brokenOffNext = 'Is it still where it was? Try once more, or with a part of it.';
export const oneProblem = 'One thing is wrong in this file';
export const problems = (count: string) => `${count} things are wrong in this file`;
export const moreProblems = (count: string) => `and ${count} more`;

/** Its columns. */
export const column = 'Column';
export const type = 'Type';
export const missing = 'Missing';
export const different = 'Different';
export const values = 'Values';
export const typeOf = (column: string) => `Type of ${column}`;
export const allFit = (type: string) => `Use “${type}”: all fit`;
export const none = 'none';

/** Its name: “A cell loads it with *await load(…)*.” */
export const loadsWith = 'A cell loads it with';
export const name = 'Name in code';
export const replaces = 'The file that has this name now is replaced.';
export const noName = 'Give it a name: it is loaded by that.';
export const firstLetter = 'A name begins with a letter.';
export const letters = 'A name has letters, digits and _ only, like a variable.';
export const tooLong = (longest: number) => `A name has at most ${longest} letters.`;
export const reserved = (name: string) => `“${name}” is a word of TypeScript. Take another name.`;
export const isDataSet = (name: string) => `“${name}” is a data set of the course. Take another name.`;
export const isTaken = (name: string) =>
	`You have a file named “${name}”. Take another name, or replace that file.`;
export const withCommas = 'With commas between them. An empty field is missing in any case.';
export const why = 'Why it is read this way';

/** A file that cells load and cannot have. Its name stands between `Before` and `After`. */
export const isMissing = (name: string) => `A data file is missing: ${name}`;
export const yoursBefore = 'A cell loads your file';
export const yoursAfter = ', and this notebook may not read it yet.';
export const letRead = (name: string) => `Let this notebook read ${name}`;
export const absentBefore = 'A cell loads a file named';
export const absentAfter =
	', which is not in this browser. If you have it, choose it here, or drop it on this page.';
export const chooseFor = (name: string) => `Choose the file for ${name}`;
export const strangers = 'Somebody else wrote the notebook; what it reads stays on this device all the same.';

/** How a file is read: what there is to choose from. */
export const formats = {
	csv: 'Columns (CSV, TSV)',
	json: 'JSON',
	'json-lines': 'JSON lines'
};
export const encodings = {
	'utf-8': 'UTF-8',
	'windows-1252': 'Windows-1252',
	'utf-16le': 'UTF-16 LE',
	'utf-16be': 'UTF-16 BE'
};
export const delimiters = {
	',': 'Comma ,',
	';': 'Semicolon ;',
	'\t': 'Tab',
	'|': 'Bar |'
};
export const quotes = {
	'"': 'Double "',
	"'": "Single '",
	'': 'None'
};
export const firstLines = {
	names: 'Names of columns',
	row: 'A row'
};
export const decimals = {
	'.': 'Point 1.5',
	',': 'Comma 1,5'
};
export const thousands = {
	'': 'Not set off',
	',': 'Comma 1,000',
	'.': 'Point 1.000',
	' ': 'Space 1 000',
	"'": "Quote 1'000"
};
export const dateOrders = {
	ymd: 'Year, month, day',
	dmy: 'Day, month, year',
	mdy: 'Month, day, year'
};
export const columnTypes = {
	integer: 'whole number',
	number: 'number',
	boolean: 'true or false',
	date: 'date',
	string: 'text'
};

/** Labels of the fields, the column’s types and the words for a missing value included. */
export const labels = {
	format: 'Format',
	encoding: 'Encoding',
	delimiter: 'Delimiter',
	quote: 'Quotes',
	header: 'First line',
	decimal: 'Decimal sign',
	thousands: 'Thousands',
	dateOrder: 'Dates',
	missing: 'Words for “missing”',
	columns: 'Columns'
};
