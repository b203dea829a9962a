import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync('src/ui/tokens.css', 'utf8');

const readColours = (block: string | undefined) =>
	Object.fromEntries(
		[...(block ?? '').matchAll(/--([a-z0-9-]+): (#[0-9a-f]{6});/g)].map(([, name, hex]) => [name, hex])
	);

const [light, darkBySystem, darkByHand] = css
	.split(/^(?:\t)?:root[^{]*\{$/m)
	.slice(1)
	.map(readColours);

/** WCAG 2.2: (L1 + 0.05) / (L2 + 0.05), L being the relative luminance. */
function contrast(a: string | undefined, b: string | undefined): number {
	const [dark = 0, bright = 0] = [toLuminance(a), toLuminance(b)].sort((x, y) => x - y);
	return (bright + 0.05) / (dark + 0.05);
}

function toLuminance(hex = ''): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5]
		.map((start) => parseInt(hex.slice(start, start + 2), 16) / 255)
		.map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const surfaces = ['surface', 'surface-raised', 'surface-sunken'];
const onOwnSurface = ['success', 'warning', 'danger', 'info', 'accent'];
const code = [
	'text',
	'comment',
	'keyword',
	'string',
	'number',
	'function',
	'type',
	'punctuation',
	'line-number'
];

const textPairs = [
	...surfaces.flatMap((surface) =>
		['text', 'text-muted', 'accent', 'accent-hover', 'brass', ...onOwnSurface].map((text) => [text, surface])
	),
	...onOwnSurface.flatMap((tone) => [
		[tone, `${tone}-surface`],
		['text', `${tone}-surface`]
	]),
	['accent-contrast', 'accent'],
	['accent-contrast', 'accent-hover'],
	['surface', 'brass'],
	...code.map((name) => [`code-${name}`, 'code-surface'])
] as [string, string][];

const graphicPairs = [
	...['focus', 'border-strong', ...Array.from({ length: 8 }, (_, index) => `chart-${index + 1}`)].flatMap(
		(mark) => ['surface', 'surface-raised'].map((surface) => [mark, surface])
	)
] as [string, string][];

describe.each([
	['light', light],
	['dark', darkBySystem]
])('the %s colours', (_, colours = {}) => {
	it.each(textPairs)('%s can be read on %s', (text, surface) => {
		expect(contrast(colours[text], colours[surface])).toBeGreaterThanOrEqual(4.5);
	});

	it.each(graphicPairs)('%s can be seen on %s', (mark, surface) => {
		expect(contrast(colours[mark], colours[surface])).toBeGreaterThanOrEqual(3);
	});
});

describe('the dark colours', () => {
	it('are the same whether the system or the reader chose them', () => {
		expect(Object.keys(darkBySystem ?? {}).length).toBeGreaterThan(40);
		expect(darkByHand).toEqual(darkBySystem);
	});

	it('replace every light one', () => {
		expect(Object.keys(darkBySystem ?? {})).toEqual(Object.keys(light ?? {}));
	});
});
