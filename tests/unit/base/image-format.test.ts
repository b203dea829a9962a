import { expect, it } from 'vitest';
import { findImageFormat } from '#base/image-format.ts';

const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

it.each([
	['\x89PNG\r\n\x1a\n…', 'png'],
	['\xff\xd8\xff\xe0…', 'jpeg'],
	['GIF87a…', 'gif'],
	['RIFF\x01\x02\x03\x04WEBPVP8 ', 'webp'],
	['<svg xmlns="http://www.w3.org/2000/svg"/>', 'svg'],
	['\xef\xbb\xbf<?xml version="1.0"?>\n<!-- made by hand -->\n<svg>', 'svg'],
	['<html><svg>', undefined],
	['<!DOCTYPE svg><svg>', undefined],
	['%PDF-1.7', undefined],
	['RIFF\x01\x02\x03\x04WAVE', undefined],
	['', undefined]
])('%j is %s', (text, format) => {
	expect(findImageFormat(bytes(text))).toBe(format);
});
