import type { DataSet } from '#protocol/data-set.ts';
import { catalogue } from './catalogue.ts';
import { requireDataSetName } from './names.ts';

/**
 * The description of a data set.
 *
 * @throws Error that lists the data sets, when there is none of that name.
 */
export function findDataSet(name: string): DataSet {
	return catalogue[requireDataSetName(name)];
}
