/** What a learner imports as `stagecoach/data`. */
import type { DataFrame } from 'danfojs';
import type { RowTypes } from './catalogue.ts';
import { type Danfo, currentDataHost } from './host.ts';
import { type Cell, parseRows } from './parse.ts';
import { type ColumnType, type DataSet, type DataSetName, findDataSet } from './registry.ts';

export type { Passenger, PassengerLeakage } from './catalogue.ts';
export type { DataSetName } from './registry.ts';

export interface LoadOptions {
	/** `rows` (the default) gives an array of objects, `frame` a danfo DataFrame. */
	as?: 'rows' | 'frame';
}

/**
 * Loads a data set. Each call gives fresh rows, so changing them changes nothing elsewhere.
 *
 * In rows a missing value is `null`. In a frame a missing number is `NaN` and a missing text is `null`.
 *
 * @param name one of the data sets, `'titanic'` for example
 * @throws Error that lists the data sets, when there is none of that name
 * @example
 * const passengers = await load('titanic');
 * passengers.length; // 1309
 */
export function load<Name extends DataSetName>(
	name: Name,
	options?: { as?: 'rows' }
): Promise<RowTypes[Name][]>;
export function load(name: DataSetName, options: { as: 'frame' }): Promise<DataFrame>;
export async function load(name: DataSetName, { as = 'rows' }: LoadOptions = {}): Promise<unknown> {
	const dataSet = findDataSet(name);
	const host = currentDataHost();
	const rows = parseRows(await host.readText(name), dataSet.columns);
	return as === 'frame' ? toFrame(rows, dataSet, await host.importDanfo()) : rows;
}

function toFrame(rows: Record<string, Cell>[], dataSet: DataSet, danfo: Danfo): DataFrame {
	const columns = Object.keys(dataSet.columns);
	const types = Object.values(dataSet.columns);
	const values = rows.map((row) =>
		columns.map((name, i) => row[name] ?? (types[i] === 'string' ? null : NaN))
	);
	// danfo guesses a type from the first rows and then cuts later fractions off: state it.
	const dtypes = types.map((type, i) =>
		danfoType(
			type,
			values.map((row) => row[i])
		)
	);
	return new danfo.DataFrame(values, { columns, dtypes });
}

function danfoType(type: ColumnType, values: unknown[]): string {
	if (type === 'string') return 'string';
	return values.every(Number.isInteger) ? 'int32' : 'float32';
}
