/** What can be said about how a file is read: the words in the order in which they are shown. */
import type { OwnColumnType, ReadingOptions } from '#protocol/own-file.ts';
import * as words from '#words/own-files.ts';

type Words<Value> = readonly (readonly [value: Value, words: string])[];

const list = <Value extends string>(named: Readonly<Record<Value, string>>): Words<Value> =>
	Object.entries(named) as [Value, string][];

export const formats: Words<ReadingOptions['format']> = list(words.formats);
export const encodings: Words<ReadingOptions['encoding']> = list(words.encodings);
export const delimiters: Words<ReadingOptions['delimiter']> = list(words.delimiters);
export const quotes: Words<ReadingOptions['quote']> = list(words.quotes);
export const firstLines: Words<'names' | 'row'> = list(words.firstLines);
export const decimals: Words<ReadingOptions['decimal']> = list(words.decimals);
export const thousands: Words<ReadingOptions['thousands']> = list(words.thousands);
export const dateOrders: Words<ReadingOptions['dateOrder']> = list(words.dateOrders);
export const columnTypes: Words<OwnColumnType> = list(words.columnTypes);

/** Labels of the fields, the column's types and the words for a missing value included. */
export const labels: Readonly<Record<keyof ReadingOptions, string>> = words.labels;
