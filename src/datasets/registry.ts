import { catalogue } from './catalogue.ts';

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

/** What is needed to load a data set, from its `datasets/<folder>/dataset.yaml`, which says more. */
export type DataSet = TableSet | ImageSet;

export type DataSetName = keyof typeof catalogue;

type NamesOf<Kind> = {
	[Name in DataSetName]: (typeof catalogue)[Name]['kind'] extends Kind ? Name : never;
}[DataSetName];

export type TableName = NamesOf<'table'>;
export type ImageSetName = NamesOf<'images'>;

/** The names that `load` knows. */
export const dataSetNames = Object.keys(catalogue) as DataSetName[];

/**
 * The description of a data set.
 *
 * @throws Error that lists the data sets, when there is none of that name.
 */
export function findDataSet(name: string): DataSet {
	if (Object.hasOwn(catalogue, name)) return catalogue[name as DataSetName];
	throw new Error(`There is no data set named '${name}'. The data sets are: ${dataSetNames.join(', ')}.`);
}
