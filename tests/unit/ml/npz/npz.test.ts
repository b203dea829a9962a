import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fromNpz, toNpz } from '#ml/index.ts';
import reference from '../../../reference/recommended.json' with { type: 'json' };

const { npz } = reference;
const bytesOf = (text: string) => Uint8Array.from(Buffer.from(text, 'base64'));
const written = new URL('../../../reference/written.npz', import.meta.url);
const arrays = {
	matrix: [
		[1, 2.5],
		[3, -4]
	],
	list: [1, 2, 3],
	tensor: { shape: [2, 1, 2], dataSync: () => Float32Array.from([1, 2, 3, 0.5]) },
	whole: Int32Array.from([7, -7]),
	bytes: Uint8Array.from([1, 2, 3]),
	empty: []
};

test('what is written is the file that NumPy has read, with these values', () => {
	expect(Buffer.from(toNpz(arrays)).equals(readFileSync(written))).toBe(true);
	expect(npz.read).toEqual({
		matrix: { type: '<f8', values: arrays.matrix },
		list: { type: '<f8', values: [1, 2, 3] },
		tensor: { type: '<f4', values: [[[1, 2]], [[3, 0.5]]] },
		whole: { type: '<i4', values: [7, -7] },
		bytes: { type: '|u1', values: [1, 2, 3] },
		empty: { type: '<f8', values: [] }
	});
});

test('what NumPy has written is read', () => {
	const found = fromNpz(bytesOf(npz.stored));
	for (const [name, { shape, data }] of Object.entries(npz.values)) {
		expect(found[name]!.shape).toEqual(shape);
		expect(Array.from(found[name]!.data)).toEqual(data.map(Number));
	}
	expect(found['floats']!.data).toBeInstanceOf(Float32Array);
});

test('what is written comes back, from the middle of a buffer too', () => {
	const bytes = toNpz(arrays);
	const inside = new Uint8Array(bytes.length + 3);
	inside.set(bytes, 3);
	const back = fromNpz(inside.subarray(3));
	expect(back['tensor']).toEqual({ shape: [2, 1, 2], data: Float32Array.from([1, 2, 3, 0.5]) });
	expect(Buffer.from(toNpz(back)).equals(bytes)).toBe(true);
});

test.each([
	['a pressed file', () => fromNpz(bytesOf(npz.pressed)), 'write it with np.savez'],
	['columns one after the other', () => fromNpz(bytesOf(npz.columnByColumn)), 'column by column'],
	['no zip', () => fromNpz(new Uint8Array(100)), 'are no zip'],
	[
		'a shape that does not fit',
		() => toNpz({ x: { data: new Float64Array(3), shape: [2, 2] } }),
		'x has 3 numbers'
	],
	[
		'words',
		() => toNpz({ x: { shape: [1], dataSync: () => ['a'] as unknown as number[] } }),
		'x holds no numbers'
	]
])('%s: refused with words', (_what, call, words) => {
	expect(call).toThrow(words);
});
