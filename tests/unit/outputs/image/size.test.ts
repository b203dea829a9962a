import { expect, it } from 'vitest';
import { readSize } from '#outputs/image/size.ts';

const zeros = (count: number) => Array<number>(count).fill(0);
const text = (characters: string) => [...characters].map((character) => character.charCodeAt(0));

const png = Uint8Array.from([...zeros(16), 0, 0, 1, 44, 0, 0, 0, 7]);
const gif = Uint8Array.from([...text('GIF89a'), 44, 1, 7, 0]);
const jpeg = Uint8Array.from([
	...[0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2], // a segment to step over
	...[0xff, 0xff, 0xc4, 0, 3, 9], // and one after a byte that fills up
	...[0xff, 0xc2, 0, 11, 8, 0, 7, 1, 44, 3]
]);
const webp = (kind: string, ...rest: number[]) => Uint8Array.from([...zeros(12), ...text(kind), ...rest]);

it.each([
	['png', png],
	['gif', gif],
	['jpeg', jpeg],
	['webp', webp('VP8 ', ...zeros(10), 44, 1, 7, 0)],
	['webp', webp('VP8L', ...zeros(5), 0x2b, 0x81, 0x01, 0)],
	['webp', webp('VP8X', ...zeros(8), 43, 1, 0, 6, 0, 0)]
] as const)('the size of a %s is read from its head, wherever it lies in memory', (format, bytes) => {
	expect(readSize(bytes, format)).toEqual({ width: 300, height: 7 });
	const inside = new Uint8Array(bytes.length + 5);
	inside.set(bytes, 5);
	expect(readSize(inside.subarray(5), format)).toEqual({ width: 300, height: 7 });
});

it.each([
	['png', png.subarray(0, 20)],
	['png', new Uint8Array(24)],
	['gif', gif.subarray(0, 9)],
	['jpeg', jpeg.subarray(0, 14)],
	['jpeg', Uint8Array.from([0xff, 0xd8, 1, 2, 3])],
	['webp', webp('VP8Z', ...zeros(20))],
	['webp', new Uint8Array(3)]
] as const)('a damaged %s has none', (format, bytes) => {
	expect(readSize(bytes, format)).toBeUndefined();
});
