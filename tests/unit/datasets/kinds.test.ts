import { expect, test } from 'vitest';
import { setDataHost } from '#datasets/host.ts';
import { unpackImages } from '#datasets/images.ts';
import { load } from '#datasets/learner.ts';
import { nodeDataHost } from '#datasets/node-host.ts';
import { findDataSet } from '#datasets/registry.ts';
import type { ImageSet } from '#protocol/data-set.ts';

setDataHost(nodeDataHost);

test('tensors of images have a channel, values from 0 to 1, and labels', async () => {
	const { x, y, classes } = await load('digits', { as: 'tensors', part: 'test' });
	expect([x.shape, x.dtype, y.shape, y.dtype]).toEqual([[899, 8, 8, 1], 'float32', [899], 'int32']);
	expect([x.min().dataSync()[0], x.max().dataSync()[0]]).toEqual([0, 1]);
	const rows = await load('digits', { part: 'test' });
	expect([...y.dataSync()]).toEqual(rows.map(({ label }) => label));
	expect(x.slice([5], [1]).dataSync()[13]).toBe(rows[5]!.pixels[13]! / 16);
	expect(classes).toEqual(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']);
});

test('tensors of a table hold its number columns, and classes in alphabetical order', async () => {
	const { x, y, features, classes } = await load('penguins', { as: 'tensors' });
	expect(features).toEqual(['billLength', 'billDepth', 'flipperLength', 'bodyMass', 'year']);
	expect(x.shape).toEqual([344, 5]);
	expect([...x.slice([0], [1]).dataSync()].map((value) => Math.fround(value))).toEqual(
		[39.1, 18.7, 181, 3750, 2007].map(Math.fround)
	);
	expect(x.dataSync()[15]).toBeNaN(); // the fourth bird was not measured
	expect(classes).toEqual(['Adelie', 'Chinstrap', 'Gentoo']);
	expect([...y.dataSync()].filter((one) => one === 2)).toHaveLength(124);
});

test('tensors of a table with a number to predict have no classes', async () => {
	const { y, classes } = await load('diabetes', { as: 'tensors' });
	expect(classes).toEqual([]);
	expect([...y.slice([0], [2]).dataSync()]).toEqual([151, 75]);
});

test('images are pixels as a canvas takes them', async () => {
	const [first] = await load('mnist', { as: 'images' });
	const [row] = await load('mnist');
	expect([first!.width, first!.height, first!.data.length]).toEqual([28, 28, 4 * 784]);
	const at = row!.pixels.indexOf(255);
	expect([...first!.data.subarray(4 * at, 4 * at + 4)]).toEqual([255, 255, 255, 255]);
	expect([...first!.data.subarray(0, 4)]).toEqual([0, 0, 0, 255]);
});

test('a frame knows its columns by name', async () => {
	const frame = await load('wine', { as: 'frame' });
	expect(frame.column('proline').values[0]).toBe(1065);
});

test('an image file that is too short is refused', async () => {
	const set = { ...(findDataSet('digits') as ImageSet), rows: 2000 };
	await expect(unpackImages((await nodeDataHost.open('digits')).bytes, set)).rejects.toThrow(
		`The file digits/digits.bin holds ${1797 * 65} bytes, not ${2000 * 65}.`
	);
});
