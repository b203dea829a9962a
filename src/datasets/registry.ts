import { catalogue } from './catalogue.ts';

/** `integer` columns hold whole numbers; both kinds of number become a JavaScript number. */
export type ColumnType = 'integer' | 'number' | 'string';

/** What is known of a data set, from its `datasets/<folder>/dataset.yaml`. */
export interface DataSet {
	title: string;
	source: string;
	licence: string;
	citation: string;
	/** Path below `datasets/`. */
	file: string;
	/** Of the file, in hexadecimal. */
	sha256: string;
	rows: number;
	/** Column names in the order of the file. */
	columns: Readonly<Record<string, ColumnType>>;
}

export type DataSetName = keyof typeof catalogue;

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
