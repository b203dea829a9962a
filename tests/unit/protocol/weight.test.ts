import { expect, it } from 'vitest';
import type { Output } from '#protocol/output.ts';
import { weightOf } from '#protocol/weight.ts';

const numbers = new Float64Array(1000);
const table = {
	columns: [{ name: 'a', type: 'number' as const, nulls: 0, values: numbers }],
	rowCount: 1000
};
const tensor = { shape: [1000], dtype: 'float32', size: 1000, values: numbers, disposed: false };
const pixels = { type: 'pixels' as const, width: 1, height: 250, rgba: new Uint8ClampedArray(1000) };

it.each<[Output, number]>([
	[{ kind: 'table', table }, 8000],
	[{ kind: 'table', table: { ...table, index: Array<string>(1000).fill('a') } }, 32_000],
	[{ kind: 'tensor', tensor }, 8000],
	[{ kind: 'image', image: { alt: '', source: pixels } }, 1000],
	[{ kind: 'image', image: { alt: '', source: { type: 'file', bytes: new Uint8Array(7) } } }, 7],
	[{ kind: 'html', html: 'xxx' }, 6],
	[{ kind: 'value', value: { type: 'string', value: 'xxx', length: 900 } }, 6],
	[{ kind: 'value', value: { type: 'null' } }, 0],
	[{ kind: 'dropped', lines: 5 }, 0]
])('an output weighs what its data takes: $0.kind', (output, bytes) => {
	expect(weightOf(output)).toBe(bytes);
});
