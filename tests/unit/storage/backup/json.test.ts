import { expect, it } from 'vitest';
import { fromJson, toJson } from '#storage/backup/json.ts';

const turn = (value: unknown): unknown => fromJson(JSON.parse(toJson(value)));

it('bytes and lists of numbers come back, wherever they stand', () => {
	const value = {
		a: [new Uint8Array([0, 128, 255])],
		b: { c: new Float64Array([0.1, -2]) },
		d: 'text',
		e: null
	};
	expect(turn(value)).toEqual(value);
	expect(turn(new Uint8Array(0))).toEqual(new Uint8Array(0));
});

it('a mark that makes no sense stays what it is', () => {
	for (const value of [
		{ $stagecoach: 'bytes', base64: '?!' },
		{ $stagecoach: 'numbers', list: ['a'] },
		{ $stagecoach: 'else' }
	])
		expect(fromJson(value)).toEqual(value);
});

it('what is nested without end is left alone', () => {
	let deep: unknown = 'end';
	for (let level = 0; level < 50_000; level++) deep = [deep];
	expect(() => fromJson(deep)).not.toThrow();
});
