import { expect, it } from 'vitest';
import { readTypedNumber } from '#outputs/widget/typed-number.ts';

const open = { min: -Infinity, max: Infinity, step: 0 };

it.each([
	['12', open, { value: 12 }],
	['-1.5e3', open, { value: -1500 }],
	['1.0', { min: 1, max: 9, step: 1 }, { value: 1 }],
	['', open, { problem: 'Type a number, such as 3 or 0.5.' }],
	['ten', open, { problem: 'Type a number, such as 3 or 0.5.' }],
	['1e999', open, { problem: 'Type a number, such as 3 or 0.5.' }],
	['0', { min: 1, max: 9, step: 0 }, { problem: 'Type a number from 1 to 9.' }],
	['0', { min: 1, max: Infinity, step: 0 }, { problem: 'Type a number that is not less than 1.' }],
	['10', { min: -Infinity, max: 9, step: 0 }, { problem: 'Type a number that is not more than 9.' }],
	['2.4', { min: 1, max: 9, step: 1 }, { problem: '2.4 lies between two steps of 1. Try 2.' }]
])('“%s” is read or said to be wrong', (typed, steps, read) => {
	expect(readTypedNumber(typed, steps)).toEqual(read);
});
