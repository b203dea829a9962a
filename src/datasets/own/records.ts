import { isRecord } from '#base/is-record.ts';

/**
 * The names of the columns of JSON records in the order in which they first come. A record inside a record becomes
 * columns named `outer.inner`; what lies deeper, and lists, are one value.
 */
export function namesOfRecords(records: readonly Record<string, unknown>[]): string[] {
	const names = new Set<string>();
	for (const record of records) for (const name of namesOf(record)) names.add(name);
	return [...names];
}

export function* namesOf(record: Record<string, unknown>): Generator<string> {
	for (const [key, value] of Object.entries(record)) {
		if (!isRecord(value)) yield key;
		else for (const inner of Object.keys(value)) yield `${key}.${inner}`;
	}
}

/** What reads a column of a record. */
export function fieldGetter(name: string): (record: Record<string, unknown>) => unknown {
	const dot = name.indexOf('.');
	if (dot < 0) return (record) => record[name];
	const [outer, inner] = [name.slice(0, dot), name.slice(dot + 1)];
	return (record) => {
		const value = record[outer];
		return isRecord(value) ? value[inner] : record[name];
	};
}

/** Records of an object of lists, `{"x": [1, 2], "y": [3, 4]}`; undefined for any other object. */
function recordsOfLists(lists: Record<string, unknown>): Record<string, unknown>[] | undefined {
	const columns = Object.entries(lists);
	if (columns.length === 0 || !columns.every(([, values]) => Array.isArray(values))) return undefined;
	const rows = Math.max(...columns.map(([, values]) => (values as unknown[]).length));
	return Array.from({ length: rows }, (_, row) =>
		Object.fromEntries(columns.map(([name, values]) => [name, (values as unknown[])[row]]))
	);
}

/** The records of an object: its one list of records, `{"data": [{…}, {…}]}`, or those of its lists of values. */
export function recordsOfObject(value: unknown): Record<string, unknown>[] | undefined {
	if (!isRecord(value)) return undefined;
	const [only, ...others] = Object.values(value).filter((inner) => Array.isArray(inner)) as unknown[][];
	if (only && others.length === 0 && only.length > 0 && only.every(isRecord)) return only;
	return recordsOfLists(value);
}
