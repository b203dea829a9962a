import { describe, expect, it } from 'vitest';
import { checkOutput } from '#outputs/check-output.ts';

const check = (source: unknown, rest: object = {}) =>
	checkOutput({ kind: 'image', image: { alt: 'a test', source, ...rest } });
const refused = { kind: 'value', value: { type: 'unreadable' } };
const pixels = { type: 'pixels', width: 1, height: 2, rgba: Uint8ClampedArray.of(1, 2, 3, 4, 5, 6, 7, 8) };
const gifOf = (width: number, height: number) =>
	Uint8Array.of(71, 73, 70, 56, 57, 97, width & 255, width >> 8, height & 255, height >> 8);

describe('a picture', () => {
	it('arrives whole, copied', () => {
		expect(check(pixels, { width: 50 })).toEqual({
			kind: 'image',
			image: { alt: 'a test', width: 50, source: pixels }
		});
		const bytes = gifOf(3, 4);
		const output = check({ type: 'file', bytes });
		expect(output).toEqual({ kind: 'image', image: { alt: 'a test', source: { type: 'file', bytes } } });
		bytes.fill(0);
		expect(output).not.toMatchObject({ image: { source: { bytes } } });
	});

	it('always has words, and a width that fits on a page', () => {
		expect(check(pixels, { alt: 5, width: Infinity })).toEqual({
			kind: 'image',
			image: { alt: 'A picture without a description', source: pixels }
		});
	});

	it.each([
		['no source', undefined],
		['fewer pixels than it says', { ...pixels, height: 3 }],
		['no pixels', { ...pixels, width: 0, rgba: new Uint8ClampedArray() }],
		['pixels in a list', { ...pixels, rgba: [...pixels.rgba] }],
		['an address', { type: 'file', bytes: 'https://example.org/a.png' }],
		['bytes of another kind', { type: 'file', bytes: Uint8Array.of(1, 2, 3) }],
		['more pixels than can be unpacked', { type: 'file', bytes: gifOf(60_000, 60_000) }],
		[
			'a drawing that copies its parts',
			{ type: 'file', bytes: new TextEncoder().encode('<svg><use/></svg>') }
		]
	])('with %s is refused', (_, source) => {
		expect(check(source)).toMatchObject(refused);
	});
});

it('HTML is a text, cut where it is too long', () => {
	expect(checkOutput({ kind: 'html', html: '<b>x</b>' })).toEqual({ kind: 'html', html: '<b>x</b>' });
	expect(checkOutput({ kind: 'html', html: { toString: () => 'x' } })).toEqual({ kind: 'html', html: '' });
	const long = checkOutput({ kind: 'html', html: 'x'.repeat(2_000_000) });
	expect(long.kind === 'html' && long.html.length).toBe(1_000_000);
});
