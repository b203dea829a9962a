import { expect, test } from 'vitest';
import { bytesOf, columnsOf, guess, refuse } from './own.ts';

test('a plain CSV is read as pandas would', () => {
	const { options } = guess('id,name,ok\n1,"Doe, ""J""",true\n2,b,False\n');
	expect(options).toEqual({
		...{ format: 'csv', encoding: 'utf-8', delimiter: ',', quote: '"', header: true },
		...{ decimal: '.', thousands: '', dateOrder: 'ymd' },
		missing: ['NA', 'N/A', 'n/a', '#N/A', 'NaN', 'nan', 'NULL', 'null'],
		columns: [
			{ name: 'id', type: 'integer' },
			{ name: 'name', type: 'string' },
			{ name: 'ok', type: 'boolean' }
		]
	});
});

test('an export of a German Excel has semicolons, decimal commas, and days before months', () => {
	const { options, why } = guess('Preis;Tag\n1,5;04.03.2025\n1.234,56;31.12.2024\n');
	expect(options).toMatchObject({ delimiter: ';', decimal: ',', thousands: '.', dateOrder: 'dmy' });
	expect(why).toMatchObject({
		decimal: '“1,5” has a decimal comma.',
		thousands: '“1.234,56” has its digits in groups of three.',
		dateOrder: '“31.12.…” begins with a day.'
	});
});

test.each([
	['a\tb\n1\t2,5\n', '\t'],
	['a|b\n1|2\n', '|'],
	['1,5;2,5\n3,5;4,5\n', ';'],
	['name;note\nDoe, J;x, y, z\nRoe, K;y\n', ';'],
	['sep=|\na|b\n', '|'],
	['one\ntwo\n', ',']
])('what delimits %j', (text, delimiter) => {
	expect(guess(text).options.delimiter).toBe(delimiter);
});

test.each([
	['w\n0.5\n1,234.5\n', '.', ','],
	['w;x\n1,234;a\n', ',', ''],
	['w\tx\n1,234\ta\n', '.', ','],
	['w;x\n1 234,5;a\n', ',', ' '],
	["w;x\n1'234.5;a\n", '.', "'"],
	['w;x\n1.234;a\n', '.', '']
])('how numbers are written in %j', (text, decimal, thousands) => {
	expect(guess(text, { delimiter: text.includes(';') ? ';' : '\t' }).options).toMatchObject({
		decimal,
		thousands
	});
});

test.each([
	['a,b\n1,2\n', true],
	['1,2\n3,4\n', false],
	['country,2019,2020\nFR,1,2\n', true],
	['x,y\nx,z\n', false],
	['2025-01-01,a\n2025-01-02,b\n', false],
	['a,b\n', true]
])('whether %j begins with names', (text, header) => {
	expect(guess(text).options.header).toBe(header);
});

test('codes and long numbers stay text', () => {
	const { options, why } = guess('zip,card,n\n00123,12345678901234567,1\n10115,2,2\n');
	expect(options.columns.map(({ type }) => type)).toEqual(['string', 'string', 'integer']);
	expect(why.columns).toContain('“zip” stays text: “00123” begins with 0, as codes do.');
});

test('a word that is said to be missing leaves its column a type', () => {
	const text = 'n\n1\nfehlt\n3\n';
	expect(guess(text).options.columns[0]!.type).toBe('string');
	expect(guess(text, { missing: ['fehlt'] }).options.columns[0]!.type).toBe('integer');
});

test('words among numbers are missing, NA among countries is not', () => {
	expect(guess('n,t\n1,-\n-,x\n').options.missing).toContain('-');
	expect(guess('n,t\n1,-\n2,x\n').options.missing).not.toContain('-');
	const countries = guess('code,n\nNA,1\nDE,2\nFR,3\n');
	expect(countries.options.missing).not.toContain('NA');
	expect(countries.why.missing).toBe('“NA” stands among codes of two letters, where it is one of them.');
	expect(guess('code,n\nNA,NA\nDE,2\nFR,3\n').options.missing).toContain('NA');
});

test('names are made different, and their spaces cut', () => {
	expect(columnsOf(guess(',a , a\n0,1,2\n'))).toEqual(['column1:integer', 'a:integer', 'a_2:integer']);
	expect(columnsOf(guess('1,2\n'))).toEqual(['column1:integer', 'column2:integer']);
});

test('what is fixed is taken as it is, and the rest follows', () => {
	const text = '1;2,5\n3;4,5\n';
	expect(columnsOf(guess(text, { delimiter: ',', header: true }))).toEqual(['1;2:string', '5:integer']);
	expect(columnsOf(guess(text, { decimal: '.' }))).toEqual(['column1:integer', 'column2:string']);
	const columns = [
		{ name: 'a', type: 'string' },
		{ name: 'b', type: 'number' }
	] as const;
	expect(guess(text, { columns }).options.columns).toBe(columns);
	expect(columnsOf(guess(text, { columns, delimiter: '|' }))).toHaveLength(1);
});

test('quotes that only mean inches are none, apostrophes around fields are some', () => {
	expect(guess('size,n\n5" ,1\n"3"x,2\n').options.quote).toBe('');
	expect(guess(`a,b\n"x","y\n"z","w"\n`).options.quote).toBe('"');
	expect(guess(`a,b\n'x, y','z'\n`).options.quote).toBe("'");
	expect(guess(`a,b\nit's,1\n`).options.quote).toBe('"');
});

test.each([
	[new Uint8Array([0xef, 0xbb, 0xbf, 0x61, 0x0a, 0x31]), 'utf-8'],
	[new Uint8Array([0xff, 0xfe, 0x61, 0, 0x0a, 0, 0x31, 0]), 'utf-16le'],
	[new Uint8Array([0x61, 0, 0x0a, 0, 0x31, 0]), 'utf-16le'],
	[new Uint8Array([0, 0x61, 0, 0x0a, 0, 0x31]), 'utf-16be'],
	[new Uint8Array([0x61, 0x0a, 0xe9, 0x31]), 'windows-1252'],
	[bytesOf('a\né'), 'utf-8']
])('the encoding of %j', (bytes, encoding) => {
	const { options } = guess(bytes);
	expect(options.encoding).toBe(encoding);
	expect(options.columns[0]!.name).toBe('a');
});

test('JSON in its shapes', () => {
	const list = guess('[{"a": 1, "b": {"c": 2.5}}, {"b": {"d": true}, "when": "2025-01-01"}]');
	expect(list.options.format).toBe('json');
	expect(columnsOf(list)).toEqual(['a:integer', 'b.c:number', 'b.d:boolean', 'when:date']);
	expect(guess('{"a": 1}\n{"a": 2}').options.format).toBe('json-lines');
	expect(guess('{"a": 1}', {}, 'x.jsonl').options.format).toBe('json-lines');
	expect(columnsOf(guess('{"x": [1, 2], "y": ["a", null]}'))).toEqual(['x:integer', 'y:string']);
	expect(columnsOf(guess('{"count": 2, "data": [{"x": 1}, {"x": 2}]}'))).toEqual(['x:integer']);
});

test.each([
	['', 'This file is empty.'],
	['\n \n', 'This file is empty.'],
	['<!DOCTYPE html><p>', 'This is a web page'],
	['{"a": 1}', 'This is JSON, but'],
	['[1, 2]', 'This is JSON, but'],
	['%PDF-1.7', 'This is a PDF'],
	['PK\x03\x04 … xl/workbook.xml', 'This is a workbook of Excel'],
	['PK\x03\x04', 'This is a zip archive'],
	['a\0\0\0b\0c', 'bytes that are no text']
])('%j is refused in words', (text, words) => {
	const { what, next } = refuse(text, text.startsWith('[') ? 'x.json' : 'x.csv');
	expect(what).toContain(words);
	expect(next).not.toBe('');
});

test.each([
	['number', (at: number) => `${at},5`, 'zwei'],
	['date', (at: number) => `${(at % 9) + 10}.03.2026`, 'gestern']
] as const)('one odd text among fifty leaves a column of type %s what it is', (type, write, odd) => {
	const fileOf = (rows: number) =>
		`a;b\n${Array.from({ length: rows }, (_, at) => `x${at};${write(at)}`).join('\n')}\nx;${odd}\n`;
	const { options, why } = guess(fileOf(49));
	expect(options.columns[1]).toEqual({ name: 'b', type });
	expect(why.columns).toContain(`“b” is of type ${type}: “${odd}” is one of the few others.`);
	expect(guess(fileOf(48)).options.columns[1]!.type).toBe('string');
});
