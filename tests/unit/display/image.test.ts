import * as tf from '@tensorflow/tfjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { image, type ImageInput } from '#display/image.ts';
import { toOutput } from '#kernel/worker/outputs.ts';
import type { ImageSource, ImageSpec } from '#protocol/image.ts';

beforeAll(() => tf.setBackend('cpu'));

function shown(source: ImageInput, width?: number): ImageSpec {
	const output = toOutput(image(source, { alt: 'a test', ...(width && { width }) }));
	if (output?.kind !== 'image') throw new Error('no picture');
	return output.image;
}

function pixelsOf(source: ImageSource): number[] {
	return source.type === 'pixels' ? [...source.rgba] : [];
}

describe('a picture of a tensor', () => {
	it('is grey without channels or with one, coloured with three or four', () => {
		expect(pixelsOf(shown(tf.tensor2d([[0, 1]])).source)).toEqual([0, 0, 0, 255, 255, 255, 255, 255]);
		expect(pixelsOf(shown(tf.tensor3d([[[0.5]]])).source)).toEqual([128, 128, 128, 255]);
		expect(pixelsOf(shown(tf.tensor3d([[[255, 0, 7]]], undefined, 'int32')).source)).toEqual([
			255, 0, 7, 255
		]);
		expect(pixelsOf(shown(tf.tensor3d([[[1, 0, 0, 0.2]]])).source)).toEqual([255, 0, 0, 51]);
	});

	it('keeps what the tensor held, and its shape', () => {
		const tensor = tf.zeros([2, 3]) as tf.Tensor2D;
		const picture = image(tensor, { alt: 'nothing' });
		tensor.dispose();
		expect(toOutput(picture)).toMatchObject({ image: { alt: 'nothing', source: { width: 3, height: 2 } } });
	});

	it.each([
		['four axes', tf.zeros([1, 2, 2, 1]), '[1, 2, 2, 1]'],
		['two channels', tf.zeros([2, 2, 2]), '1, 3 or 4 channels'],
		[
			'brightness up to 255 in a float tensor',
			tf.fill([2, 2], 255),
			'from 0 to 255; the pixels of a float32 tensor go from 0 to 1'
		],
		['negative numbers', tf.fill([2, 2], -1, 'int32'), 'from -1 to 0'],
		['NaN', tf.fill([2, 2], NaN), 'NaN'],
		['nothing at all', tf.zeros([0, 2]), 'nothing to show'],
		['too many pixels', tf.zeros([3000, 3000]), 'resizeBilinear']
	])('is refused with %s', (_, tensor, words) => {
		expect(() => image(tensor as never, { alt: 'x' })).toThrow(words);
	});
});

it('a picture of image data has its pixels', () => {
	const data = { width: 1, height: 2, data: Uint8ClampedArray.of(1, 2, 3, 4, 5, 6, 7, 8) };
	expect(shown(data, 40)).toMatchObject({ width: 40, source: { type: 'pixels', width: 1, height: 2 } });
	expect(pixelsOf(shown(data).source)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
	expect(() => shown({ ...data, height: 3 })).toThrow('need 12 numbers');
});

it('a picture of a file has its bytes, if they are those of a picture', () => {
	const gif = Uint8Array.from('GIF89a…', (character) => character.charCodeAt(0));
	expect(shown(gif).source).toEqual({ type: 'file', bytes: gif });
	expect(shown(gif.buffer).source).toEqual({ type: 'file', bytes: gif });
	expect(() => shown(Uint8Array.of(1, 2, 3))).toThrow('no PNG, JPEG, GIF, WebP or SVG');
	expect(() => shown('cat.png' as never)).toThrow('got "cat.png"');
});

it('words for those who cannot see it are needed', () => {
	const source = tf.zeros([1, 1]) as tf.Tensor2D;
	for (const options of [undefined, {}, { alt: ' ' }])
		expect(() => image(source, options as never)).toThrow('A handwritten 3');
	expect(() => image(source, { alt: 'x', size: 3 } as never)).toThrow('no option `size`');
	expect(() => image(source, { alt: 'x', width: 0 })).toThrow('at least 1');
});
