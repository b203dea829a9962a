/** What is needed to read a data set's file, from its `datasets/<folder>/dataset.yaml`, which says more. */

/** `integer` columns hold whole numbers; both kinds of number become a JavaScript number. */
export type ColumnType = 'integer' | 'number' | 'string';

/** Which rows train and which test, always the same. */
export type SplitRule =
	/** As scikit-learn's `train_test_split(rows, test_size=testSize, random_state=seed)`. */
	| { testSize: number; seed: number }
	/** As its `GroupShuffleSplit(test_size=testSize, random_state=seed)`: rows that share `by` stay together. */
	| { testSize: number; seed: number; by: string }
	/** The first rows train. */
	| { trainRows: number };

interface DataFile {
	/** Path below `datasets/`. */
	file: string;
	/** Of the file, in hexadecimal. */
	sha256: string;
	rows: number;
	split?: SplitRule;
}

/** A CSV file. */
export interface TableSet extends DataFile {
	kind: 'table';
	/** Column names in the order of the file. */
	columns: Readonly<Record<string, ColumnType>>;
	/** The column that is to be predicted. */
	target?: string;
}

/** Grey images with a label each; `images.ts` says how the file is packed. */
export interface ImageSet extends DataFile {
	kind: 'images';
	width: number;
	height: number;
	/** Bits of a pixel in the file. */
	bits: 4 | 8;
	/** The value of a white pixel in a row. */
	white: number;
	/** What the labels 0, 1, … mean. */
	names: readonly string[];
}

export type DataSet = TableSet | ImageSet;

/** A data set's file, and what is needed to read it. */
export interface OpenedDataSet {
	set: DataSet;
	bytes: ArrayBuffer;
}
