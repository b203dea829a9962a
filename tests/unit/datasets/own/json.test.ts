import { expect, test } from 'vitest';
import { readOwnFile } from '#datasets/own/read.ts';
import { toRows } from '#datasets/own/rows.ts';
import { guess, problemsOf, rowsOf } from './own.ts';

test('a list of records, with records inside, lists, and texts full of signs', async () => {
	const records = [
		{ a: 1, b: { c: 2.5, deep: { x: [1] } }, t: '[{"}],\\"' },
		{ a: null, b: { c: null }, t: 'é\n', tags: ['x', 'y'] }
	];
	expect(await rowsOf(JSON.stringify(records))).toEqual([
		{ a: 1, 'b.c': 2.5, 'b.deep': '{"x":[1]}', t: '[{"}],\\"', tags: null },
		{ a: null, 'b.c': null, 'b.deep': null, t: 'é\n', tags: '["x","y"]' }
	]);
});

test('a record on each line, and an object of lists', async () => {
	const rows = [
		{ x: 1, y: 'a' },
		{ x: 2, y: 'b' }
	];
	expect(await rowsOf('{"x": 1, "y": "a"}\r\n\r\n{"x": 2, "y": "b"}')).toEqual(rows);
	expect(await rowsOf('{"x": [1, 2], "y": ["a", "b"]}')).toEqual(rows);
	expect(await rowsOf('{"n": 2, "data": [{"x": 1, "y": "a"}, {"x": 2, "y": "b"}]}')).toEqual(rows);
});

test('what is wrong is told with its line', async () => {
	expect(
		await problemsOf('[\n{"a": 1},\n{"a": "x", "b": 2},\n7,\n{"a": 2}\n]', {
			columns: [{ name: 'a', type: 'integer' }]
		})
	).toEqual([
		'3 column-name: Line 3: “b” comes up, which is no column, so it is not read.',
		'4 fields: Line 4: “7” is no record, which would stand between { and }, so it is left out.',
		'3 value: Line 3: column “a” has “x”, which is not a whole number, so nothing is kept there.'
	]);
	expect(await problemsOf('{"a": 1}\n{"a": }\n{"a": 2}')).toEqual([
		'2 broken-json: Line 2: “{"a": }” is no valid JSON, so this line is left out.'
	]);
	expect(await problemsOf('[{"a": 1},\n{"a": 2,}\n,{"a": 3}]')).toEqual([
		'2 broken-json: Line 2: “{"a": 2,}” is no valid JSON, so the file is read to this place only.'
	]);
	expect(await problemsOf('[{"a": 1},\n\n{"a": 2')).toEqual([
		'3 broken-json: Line 3: the list does not end, as if the rest of the file were missing.'
	]);
});

test('a list longer than a part is the same as in one part', async () => {
	const records = Array.from({ length: 40_000 }, (_, n) => ({ id: n, text: `\\ "é" [${n}] ` }));
	const text = JSON.stringify(records, null, 1);
	const { options } = guess(JSON.stringify(records.slice(0, 9)));
	const table = await readOwnFile(new Blob([text]), options);
	expect(table.problems).toEqual([]);
	expect(toRows(table)).toEqual(records);
});
