import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { ColumnProfile, OwnValue } from '#protocol/own-file.ts';
import { profileOwnFile } from '#datasets/own/profile.ts';
import { readOwnFile } from '#datasets/own/read.ts';
import reference from '../../../reference/own_files.json' with { type: 'json' };
import { guess } from './own.ts';

interface Found {
	rows: number;
	nulls: Record<string, number>;
	means: Record<string, number>;
}

const values: Record<string, Record<string, OwnValue[]>> = Object.fromEntries(
	Object.entries(reference.tricky).map(([name, file]) => [name, file.values as Record<string, OwnValue[]>])
);

test.each(Object.entries(reference.tricky))(
	'%s: what is guessed and read is what pandas reads',
	async (name, file) => {
		const bytes = Uint8Array.from(atob(file.base64), (byte) => byte.charCodeAt(0));
		const { options } = guess(bytes);
		expect(options).toMatchObject(file.options);
		const table = await readOwnFile(new Blob([bytes]), options);
		const read = table.columns.map(({ name, valueAt }) => [
			name,
			Array.from({ length: table.rows }, (_, row) => valueAt(row))
		]);
		expect(Object.fromEntries(read)).toEqual(values[name]);
		expectFound(await profileOwnFile(new Blob([bytes]), options), file);
	}
);

test.each(reference.whole)('$path: gaps and means are those of pandas', async (file) => {
	const bytes = new Uint8Array(readFileSync(file.path));
	expectFound(await profileOwnFile(new Blob([bytes]), guess(bytes).options), file);
});

function expectFound(
	profile: { rows: number; columns: readonly ColumnProfile[] },
	{ rows, nulls, means }: Found
): void {
	expect(profile.rows).toBe(rows);
	expect(Object.fromEntries(profile.columns.map(({ name, nulls }) => [name, nulls]))).toEqual(nulls);
	const numbers = profile.columns.flatMap(({ name, numbers }) =>
		numbers ? [[name, numbers.mean] as const] : []
	);
	expect(numbers.map(([name]) => name)).toEqual(Object.keys(means));
	for (const [name, mean] of numbers) expect(mean).toBeCloseTo(means[name]!, 10);
}
