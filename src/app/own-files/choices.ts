/** What can be said about how a file is read, in words. */
import type { OwnColumnType, ReadingOptions } from '#protocol/own-file.ts';

type Words<Value> = readonly (readonly [value: Value, words: string])[];

export const formats: Words<ReadingOptions['format']> = [
	['csv', 'Columns (CSV, TSV)'],
	['json', 'JSON'],
	['json-lines', 'JSON lines']
];

export const encodings: Words<ReadingOptions['encoding']> = [
	['utf-8', 'UTF-8'],
	['windows-1252', 'Windows-1252'],
	['utf-16le', 'UTF-16 LE'],
	['utf-16be', 'UTF-16 BE']
];

export const delimiters: Words<ReadingOptions['delimiter']> = [
	[',', 'Comma ,'],
	[';', 'Semicolon ;'],
	['\t', 'Tab'],
	['|', 'Bar |']
];

export const quotes: Words<ReadingOptions['quote']> = [
	['"', 'Double "'],
	["'", "Single '"],
	['', 'None']
];

export const firstLines: Words<'names' | 'row'> = [
	['names', 'Names of columns'],
	['row', 'A row']
];

export const decimals: Words<ReadingOptions['decimal']> = [
	['.', 'Point 1.5'],
	[',', 'Comma 1,5']
];

export const thousands: Words<ReadingOptions['thousands']> = [
	['', 'Not set off'],
	[',', 'Comma 1,000'],
	['.', 'Point 1.000'],
	[' ', 'Space 1 000'],
	["'", "Quote 1'000"]
];

export const dateOrders: Words<ReadingOptions['dateOrder']> = [
	['ymd', 'Year, month, day'],
	['dmy', 'Day, month, year'],
	['mdy', 'Month, day, year']
];

/** Labels of the fields, the column's types and the words for a missing value included. */
export const labels: Readonly<Record<keyof ReadingOptions, string>> = {
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

export const columnTypes: Words<OwnColumnType> = [
	['integer', 'whole number'],
	['number', 'number'],
	['boolean', 'true or false'],
	['date', 'date'],
	['string', 'text']
];
