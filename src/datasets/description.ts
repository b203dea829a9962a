/** What a `dataset.yaml` says. */
import type { ColumnType, SplitRule } from '#protocol/data-set.ts';

export interface ColumnDescription {
	type: ColumnType;
	/** All values that occur, where they are few. */
	values?: (string | number)[];
	unit?: string;
	meaning: string;
	nulls: number;
}

interface DataFile {
	/** Path below `datasets/`. */
	file: string;
	sha256: string;
	rows: number;
	/** Of this one among several that came together; of all of them where it says none. */
	title?: string;
	summary?: string;
	/** The name of a row's type in TypeScript. */
	rowType: string;
	split?: SplitRule;
}

export interface TableDescription extends DataFile {
	columns: Record<string, ColumnDescription>;
	/** The column that is to be predicted. */
	target?: string;
}

/** Grey images with a label each. */
export interface ImagesDescription extends DataFile {
	width: number;
	height: number;
	bits: 4 | 8;
	white: number;
	names: string[];
}

export interface DataSetDescription {
	title: string;
	summary: string;
	source: string;
	licence: string;
	citation: string;
	/** What whoever uses the data has to agree to, beyond the licence's name. */
	terms?: string;
	/** What is good to know, and what to beware of. */
	notes?: string;
	seed?: number;
	tables?: Record<string, TableDescription>;
	images?: Record<string, ImagesDescription>;
}
