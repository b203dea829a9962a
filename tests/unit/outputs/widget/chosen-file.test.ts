import { describe, expect, it } from 'vitest';
import { isAccepted, readChosenFile } from '#outputs/widget/chosen-file.ts';
import { bytes as writeBytes } from '#words/widgets.ts';

const csv = new File(['a,b\n1,2'], 'rows.csv', { type: 'text/csv' });

describe('a chosen file', () => {
	it('is read whole', async () => {
		const bytes = new TextEncoder().encode('a,b\n1,2');
		expect(await readChosenFile(csv, '.csv')).toEqual({
			file: { name: 'rows.csv', size: 7, type: 'text/csv', bytes }
		});
	});

	it('of another kind is refused', async () => {
		const read = await readChosenFile(csv, 'image/*');
		expect(read).toEqual({ problem: '“rows.csv” is of another kind. Choose one of these: image/*.' });
	});

	it('that is too large is refused before it is read', async () => {
		const large = {
			name: 'all.csv',
			size: 80_000_000,
			type: '',
			arrayBuffer: () => Promise.reject(new Error())
		};
		const read = await readChosenFile(large as unknown as File, '');
		expect(read).toEqual({
			problem: '“all.csv” has 80 MB, and up to 50 MB fit. A sample of it is enough to begin with.'
		});
	});

	it('that cannot be read is said to be so', async () => {
		const gone = { name: 'gone.csv', size: 1, type: '', arrayBuffer: () => Promise.reject(new Error()) };
		expect(await readChosenFile(gone as unknown as File, '')).toMatchObject({
			problem: expect.stringContaining('“gone.csv” could not be read.') as string
		});
	});
});

it.each([
	['rows.csv', '', '', true],
	['ROWS.CSV', '', '.csv', true],
	['rows.txt', 'text/plain', '.csv, .txt', true],
	['rows.txt', 'text/plain', '.csv', false],
	['cat.png', 'image/png', 'image/*', true],
	['cat.png', 'image/png', 'image/png', true],
	['cat.png', 'image/png', 'text/*', false],
	['cat', '', 'image/*', false]
])('%s (%s) fits “%s”: %s', (name, type, accept, fits) => {
	expect(isAccepted({ name, type }, accept)).toBe(fits);
});

it.each([
	[1, '1 byte'],
	[999, '999 bytes'],
	[48_230, '48.2 kB'],
	[50_000_000, '50 MB']
])('%d bytes are written as %s', (bytes, text) => {
	expect(writeBytes(bytes)).toBe(text);
});
