/** What the pages of the data sets show. */
import type { ColumnPicture } from './describe-column.ts';

/** A line of the list. */
export interface DataSetEntry {
	name: string;
	title: string;
	summary: string;
	/** "1,309 rows of 13 columns" */
	extent: string;
	licence: string;
	size: string;
}

export interface ColumnRow extends ColumnPicture {
	name: string;
	type: string;
	unit: string;
	meaning: string;
	/** How many rows have no value. */
	nulls: number;
	isTarget: boolean;
}

export interface DataSetPageData extends DataSetEntry {
	/** HTML of the code that loads it. */
	codeHtml: string;
	source: string;
	citation: string;
	terms: string;
	notes: string;
	/** How the fixed parts are drawn; empty when there are none. */
	split: string;
	siblings: string[];
	/** Lessons that use it. */
	lessons: { slug: string; label: string; title: string }[];
	columns: ColumnRow[];
	/** The first rows, as texts, the columns in their order. */
	firstRows: string[][];
	/** Absent for tables. */
	images?: { width: number; height: number; names: string[] };
}
