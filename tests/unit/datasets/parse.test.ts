import { expect, test } from 'vitest';
import { parseRows } from '#datasets/parse.ts';

const columns = { id: 'integer', weight: 'number', note: 'string' } as const;

test('numbers become numbers, texts stay texts, empty fields are null', () => {
	expect(parseRows('id,weight,note\n1,2.5,"007"\n2,,\n3,1e3,"a, ""b"""\n', columns)).toEqual([
		{ id: 1, weight: 2.5, note: '007' },
		{ id: 2, weight: null, note: null },
		{ id: 3, weight: 1000, note: 'a, "b"' }
	]);
});

test('a table of one column needs no separator', () => {
	expect(parseRows('id\n1\n2\n', { id: 'integer' })).toEqual([{ id: 1 }, { id: 2 }]);
});

test.each([
	['id,note,weight\n', 'not id,weight,note'],
	['id,weight,note\nx,1,a\n', "'x' is not a value of type integer (row 1, id)"],
	['id,weight,note\n1,1,a\n1.5,1,a\n', "'1.5' is not a value of type integer (row 2, id)"],
	['id,weight,note\n1,"2,a\n', 'Line']
])('%j is refused', (text, words) => {
	expect(() => parseRows(text, columns)).toThrow(words);
});
