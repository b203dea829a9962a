import { expect, it } from 'vitest';
import { attributes, callsNothing, isProperty, tags } from '#outputs/html/allowed.ts';

it('no tag runs, loads, asks for input or frames something, and no attribute calls or names', () => {
	const never =
		'script style link meta base iframe object embed form input button textarea select dialog template';
	for (const tag of [...never.split(' '), 'use', 'image', 'animate', 'set', 'foreignObject', 'math', 'slot'])
		expect(tags).not.toContain(tag);
	for (const name of ['id', 'name', 'class', 'role', 'srcset', 'action', 'xlink:href', 'for', 'tabindex'])
		expect(attributes).not.toContain(name);
	expect(attributes.filter((name) => name.startsWith('on'))).toEqual([]);
});

it('a property that takes a picture or leaves its place is none', () => {
	for (const name of [
		'position',
		'background-image',
		'background',
		'cursor',
		'content',
		'filter',
		'mask',
		'z-index',
		'--x'
	])
		expect(isProperty(name)).toBe(false);
	for (const name of ['color', 'padding-left', 'max-width', 'border-top-color', 'font-weight'])
		expect(isProperty(name)).toBe(true);
});

it.each([
	['rgb(1 2 3)', true],
	['calc(1px + min(2em, 3px))', true],
	['var(--accent)', true],
	['burlywood', true],
	['rotate(30) translate(1, 2)', true],
	['url(//x)', false],
	['URL (//x)', false],
	['u\\72l(//x)', false],
	['image-set("x" 1x)', false],
	['src("x")', false],
	['var(--x, url(x))', false],
	['attr(title)', false]
])('%j calls nothing: %s', (value, expected) => {
	expect(callsNothing(value)).toBe(expected);
});
