import { imageSetNames, tableNames } from './row-types.ts';

export type TableName = (typeof tableNames)[number];
export type ImageSetName = (typeof imageSetNames)[number];
export type DataSetName = TableName | ImageSetName;

/** The names that `load` knows. */
export const dataSetNames: readonly DataSetName[] = [...tableNames, ...imageSetNames].sort();

/** @throws Error that lists the data sets, when there is none of that name. */
export function requireDataSetName(name: string): DataSetName {
	const known = dataSetNames.find((one) => one === name);
	if (known) return known;
	throw new Error(`There is no data set named '${name}'. The data sets are: ${dataSetNames.join(', ')}.`);
}
