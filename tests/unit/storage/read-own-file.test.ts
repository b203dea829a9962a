import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readOwnFile } from '#storage/read-own-file.ts';

const options = {
	...{
		format: 'csv',
		encoding: 'utf-8',
		delimiter: ';',
		quote: '"',
		header: true,
		decimal: ',',
		thousands: ''
	},
	...{ dateOrder: 'ymd', missing: ['NA'], columns: [{ name: 'price', type: 'number' }] }
};
const record = {
	...{
		kind: 'own-file',
		name: 'sales',
		fileName: 'Sales.csv',
		file: new Blob(['x']),
		size: 1,
		rows: 3,
		options
	},
	...{ savedAt: 7, readers: ['notebook:a'] }
};

test('a file is read as it was written', () => {
	expect(readOwnFile(record)).toEqual(record);
});

test('what is malformed beside the file is repaired: above all, nobody becomes a reader', () => {
	const damaged = { ...record, fileName: 5, size: -1, rows: 'many', savedAt: NaN, readers: 'notebook:a' };
	expect(readOwnFile(damaged)).toEqual({ ...record, fileName: 'sales', rows: 0, savedAt: 0, readers: [] });
	expect(readOwnFile({ ...record, readers: ['a', 5, null] })?.readers).toEqual(['a']);
});

test.each([
	['no file', { file: 'text' }],
	['no name', { name: undefined }],
	['an option that no version of this page knows', { options: { ...options, delimiter: '::' } }],
	['a column without a type', { options: { ...options, columns: [{ name: 'x' }] } }],
	['columns that are no list', { options: { ...options, columns: {} } }]
])('a record with %s is none', (_, change) => {
	expect(readOwnFile({ ...record, ...change })).toBeUndefined();
});

test('whatever lies there, reading it never throws', () => {
	fc.assert(fc.property(fc.anything(), (stored) => void readOwnFile(stored)));
});
