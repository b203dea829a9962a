import { expect, test } from 'vitest';
import type { FileProgress } from '#protocol/own-file.ts';
import { readOwnFile } from '#datasets/own/read.ts';
import { toRows } from '#datasets/own/rows.ts';
import { guess, problemsOf, read, rowsOf } from './own.ts';

test('rows have the values of their columns’ types', async () => {
	expect(await rowsOf('n;b;d;t\n1,5;true;04.03.2025;x\n;;;\nNA;false;31.12.2024;"y\nz"\n')).toEqual([
		{ n: 1.5, b: true, d: '2025-03-04', t: 'x' },
		{ n: null, b: null, d: null, t: null },
		{ n: null, b: false, d: '2024-12-31', t: 'y\nz' }
	]);
});

test('numbers lie in one block', async () => {
	const { columns } = await read('n,t\n1,a\n,b\n3,a\n');
	expect(columns[0]!.values).toEqual(Float64Array.of(1, NaN, 3));
	expect(columns[1]!.values).toEqual(['a', 'b', 'a']);
});

test('the types of the learner hold, and what does not fit is told with its line', async () => {
	const text = 'a,b\n"x\n\ny",1\n\nz,2.5\n"w","u"\n';
	const columns = [
		{ name: 'text', type: 'string' },
		{ name: 'count', type: 'integer' }
	] as const;
	expect((await rowsOf(text, { columns })).map(({ count }) => count)).toEqual([1, null, null]);
	expect(await problemsOf(text, { columns })).toEqual([
		'6 value: Line 6: column “count” has “2.5”, which is not a whole number, so nothing is kept there.',
		'7 value: Line 7: column “count” has “u”, which is not a whole number, so nothing is kept there.'
	]);
});

test('line breaks of all machines', async () => {
	const rows = [
		{ a: 1, b: 'x' },
		{ a: 2, b: 'y' }
	];
	for (const end of ['\n', '\r\n', '\r']) {
		expect(await rowsOf(['a,b', '1,x', '2,"y"', ''].join(end))).toEqual(rows);
		expect(await rowsOf(['a,b', '1,"x"', '2,y'].join(end))).toEqual(rows);
	}
	expect(await rowsOf('a,b\r\n1,x\n2,y\r\n')).toEqual(rows);
});

test('lines with too few and too many fields are read as far as they go', async () => {
	const text = 'a,b\n1,2\n3\n4,5,6\n7,8\n';
	expect(await rowsOf(text)).toEqual([
		{ a: 1, b: 2 },
		{ a: 3, b: null },
		{ a: 4, b: 5 },
		{ a: 7, b: 8 }
	]);
	expect(await problemsOf(text)).toEqual([
		'3 fields: Line 3: there is 1 field, but 2 columns. The columns at the end have no value there.',
		'4 fields: Line 4: there are 3 fields, but 2 columns. Those at the end are left out.'
	]);
});

test('a quote that is never closed ends the reading, and its line is told', async () => {
	const text = 'a,b\n"1","x"\n2,"y\n3,z\n4,w\n';
	expect(await rowsOf(text, { quote: '"' })).toEqual([{ a: 1, b: 'x' }]);
	expect(await problemsOf(text, { quote: '"' })).toEqual([
		'3 unclosed-quote: Line 3: a quoted field begins here and never ends, so the file is read to this line only.'
	]);
	const long = `a,b\n1,"x\n${'2,y\n'.repeat(3_000_000)}`;
	const seen: FileProgress[] = [];
	const { problems } = await readOwnFile(new Blob([long]), guess('a,b\n1,x\n').options, {
		onProgress: (progress) => seen.push(progress)
	});
	expect(problems.map(({ kind, line }) => [kind, line])).toEqual([['unclosed-quote', 2]]);
	expect(seen.at(-1)!.read).toBeLessThan(long.length / 2);
});

test('a quote in the middle of a quoted field is told', async () => {
	expect(await problemsOf('a,b\n1,x\n2,"y"z"\n3,w\n', { quote: '"' })).toEqual([
		'3 quote: Line 3: a quoted field goes on after its closing ".'
	]);
});

test('names that are missing or come twice are told', async () => {
	expect(await problemsOf('\n,a,a\n1,2,3\n')).toEqual([
		'2 column-name: Line 2: column 1 has no name, so it is called “column1”.',
		'2 column-name: Line 2: column 3 is the second one named “a”, so it is called “a_2”.'
	]);
	const columns = ['id', 'a', 'b'].map((name) => ({ name, type: 'integer' as const }));
	expect(await problemsOf('\n,a,a\n1,2,3\n', { columns })).toEqual([]);
	expect(await rowsOf('\n,a,a\n1,2,3\n', { columns })).toEqual([{ id: 1, a: 2, b: 3 }]);
});

test('characters of another encoding are told with their line', async () => {
	const { options } = guess('a\nx\n');
	const file = new Blob(['a\nx\n', new Uint8Array([0xe9]), '\ny\n']);
	const { problems } = await readOwnFile(file, options);
	expect(problems.map(({ kind, line }) => [kind, line])).toEqual([['encoding', 3]]);
	const right = await readOwnFile(file, { ...options, encoding: 'windows-1252' });
	expect([right.problems, right.columns[0]!.values]).toEqual([[], ['x', 'é', 'y']]);
});

test('of very many problems all are counted and the first are told', async () => {
	const { options } = guess('a,b\n1,2\n');
	const { problems, problemCount } = await readOwnFile(new Blob(['a,b\n', 'x,2\n'.repeat(5000)]), options);
	expect([problems.length, problemCount, problems[99]!.line]).toEqual([100, 5000, 101]);
});

test('a file longer than a part is the same as in one part', async () => {
	const line = (n: number) => `${n},"ä ""quoted""\nline ${n}",${n / 4}\n`;
	const text = `id,text,x\n${Array.from({ length: 60_000 }, (_, n) => line(n)).join('')}`;
	const seen: FileProgress[] = [];
	const table = await readOwnFile(new Blob([text]), guess(text.slice(0, 9000)).options, {
		onProgress: (progress) => seen.push(progress)
	});
	expect(table.problems).toEqual([]);
	expect(table.rows).toBe(60_000);
	expect(toRows(table)[59_999]).toEqual({ id: 59_999, text: 'ä "quoted"\nline 59999', x: 59_999 / 4 });
	expect(seen.length).toBeGreaterThan(1);
	expect(seen.at(-1)).toMatchObject({ read: new Blob([text]).size, total: new Blob([text]).size });
	const broken = await readOwnFile(new Blob([text, 'x,y,z\n']), guess(text.slice(0, 9000)).options);
	expect(broken.problems.map(({ line }) => line)).toEqual([120_002, 120_002]);
});

test('of the beginning of a file, half a record is not read', async () => {
	const { options } = guess('a,b\n1,2\n');
	const table = await readOwnFile(new Blob(['a,b\n1,2\n3,"x']), options, { isCut: true });
	expect([table.rows, table.problems]).toEqual([1, []]);
});

test('reading can be stopped', async () => {
	const stop = new AbortController();
	const file = new Blob(['a,b\n', '1,2\n'.repeat(1_000_000)]);
	const reading = readOwnFile(file, guess('a,b\n1,2\n').options, {
		signal: stop.signal,
		onProgress: () => stop.abort(new Error('stopped'))
	});
	await expect(reading).rejects.toThrow('stopped');
});
