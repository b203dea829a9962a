import { expect, test } from 'vitest';
import { readerOf } from '#datasets/own/values.ts';

const english = { decimal: '.', thousands: '', dateOrder: 'ymd' } as const;
const german = { decimal: ',', thousands: '.', dateOrder: 'dmy' } as const;

test.each([
	['1', 1],
	[' -1.5e3 ', -1500],
	['.5', 0.5],
	['5.', 5],
	['+7', 7],
	['1,5', undefined],
	['0x10', undefined],
	['', undefined],
	['.', undefined],
	['Infinity', undefined],
	['1 2', undefined]
])('the number in %j', (text, value) => {
	expect(readerOf('number', english)(text)).toBe(value);
});

test.each([
	['1.234,5', 1234.5],
	['-1.234.567', -1234567],
	['12,5', 12.5],
	['12.5', undefined],
	['1.23,5', undefined]
])('the German number in %j', (text, value) => {
	expect(readerOf('number', german)(text)).toBe(value);
});

test('spaces and apostrophes of all kinds group digits', () => {
	const french = readerOf('number', { ...german, thousands: ' ' });
	expect(['1 234,5', '1\u202f234,5', '1\u00a0234,5'].map(french)).toEqual([1234.5, 1234.5, 1234.5]);
	const swiss = readerOf('number', { ...english, thousands: "'" });
	expect(["1'234.5", '1’234.5'].map(swiss)).toEqual([1234.5, 1234.5]);
});

test('whole numbers and yes or no', () => {
	expect(['3', '3.0', '1e3', '3.5', '9007199254740993'].map(readerOf('integer', english))).toEqual([
		...[3, 3, 1000],
		...[undefined, undefined]
	]);
	expect(['True', 'no', '1', 'maybe'].map(readerOf('boolean', english))).toEqual([
		true,
		false,
		true,
		undefined
	]);
});
