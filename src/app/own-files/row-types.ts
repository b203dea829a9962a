/** What the editor knows of the learner's own files. */
import type { OwnColumnType } from '#protocol/own-file.ts';
import type { OwnFileRecord } from '#storage/database.ts';

const types: Record<OwnColumnType, string> = {
	integer: 'number',
	number: 'number',
	boolean: 'boolean',
	date: 'string',
	string: 'string'
};

/**
 * Declarations of the module `datasets/own-rows.ts` with these files; empty when there are none. Names of columns come
 * from a file, so they are written as texts, which nothing can leave.
 */
export function writeOwnRows(files: readonly Pick<OwnFileRecord, 'name' | 'options'>[]): string {
	if (files.length === 0) return '';
	const rows = files.map(({ name, options }) => {
		const fields = options.columns.map(
			(column) => `${JSON.stringify(column.name)}: ${types[column.type]} | null;`
		);
		return `${JSON.stringify(name)}: { ${fields.join(' ')} };`;
	});
	return `export interface OwnRows { ${rows.join(' ')} }`;
}
