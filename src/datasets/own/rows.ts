import type { OwnValue } from '#protocol/own-file.ts';
import type { OwnTable } from './read.ts';

/** The rows of a table as objects, one key for each column. */
export function toRows({ rows, columns }: OwnTable): Record<string, OwnValue>[] {
	return Array.from({ length: rows }, (_, row) =>
		Object.fromEntries(columns.map(({ name, valueAt }) => [name, valueAt(row)]))
	);
}
