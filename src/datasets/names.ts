import { noDataSet } from '#words/data-sets.ts';
import { imageSetNames, tableNames } from './row-types.ts';

export type TableName = (typeof tableNames)[number];
export type ImageSetName = (typeof imageSetNames)[number];
export type DataSetName = TableName | ImageSetName;

/** The names that `load` knows. */
export const dataSetNames: readonly DataSetName[] = [...tableNames, ...imageSetNames].sort();

/** Undefined when there is no data set of that name. */
export const findDataSetName = (name: string): DataSetName | undefined =>
	dataSetNames.find((one) => one === name);

/** What is thrown when there is no data set of that name. */
export const unknownDataSet = (name: string): Error => new Error(noDataSet(name, dataSetNames));

/** @throws Error that lists the data sets, when there is none of that name. */
export function requireDataSetName(name: string): DataSetName {
	const known = findDataSetName(name);
	if (known) return known;
	throw unknownDataSet(name);
}
