import { describe, expect, it } from 'vitest';
import {
	describeLayers,
	describeWish,
	meetsWish,
	nameOfLayer,
	type LayerWish,
	type ReturnedLayer
} from '#grading/model-layers.ts';

const dense: ReturnedLayer = {
	...{ type: 'Dense', outputShape: [null, 8], parameters: 40, trainable: true },
	settings: { units: 8, activation: 'relu', kernelSize: [3, 3], useBias: true }
};

describe('a layer', () => {
	it.each<LayerWish>([
		{},
		{ type: 'dense' },
		{ type: 'Dense', trainable: true },
		{ settings: { units: 8, activation: 'relu' } },
		{ settings: { kernelSize: [3, 3], useBias: true } }
	])('is as it should be: %j', (wish) => {
		expect(meetsWish(dense, wish)).toBe(true);
	});

	it.each<[LayerWish, string]>([
		[{ type: 'conv2d' }, 'It is of the type `dense`; it needs to be `conv2d`.'],
		[
			{ type: 'Conv2D', settings: { filters: 8, kernelSize: [5, 5] }, because: 'for pictures' },
			'It is of the type `dense`; for pictures it needs to be `conv2D` with 8 filters and `kernelSize: [5,5]`.'
		],
		[{ trainable: false }, 'It is trained; it needs to be frozen: `trainable: false`.'],
		[{ settings: { units: 9 } }, 'It has 8 units; it needs 9 units.'],
		[{ settings: { units: 1 } }, 'It has 8 units; it needs 1 unit.'],
		[
			{ type: 'dense', settings: { units: 8, activation: 'softmax' }, because: 'for classes' },
			'It has 8 units and `relu`; for classes it needs `softmax`.'
		],
		[
			{ settings: { units: 1, activation: 'softmax', rate: 0.5 } },
			'It has 8 units, `relu` and no `rate`; it needs 1 unit, `softmax` and `rate: 0.5`.'
		],
		[{ settings: { kernelSize: [3] } }, 'It has `kernelSize: [3,3]`; it needs `kernelSize: [3]`.'],
		[{ settings: { units: '8' } }, 'It has 8 units; it needs 8 units.'],
		[{ trainable: true, settings: { useBias: false } }, 'It has `useBias: true`; it needs `useBias: false`.']
	])('is told what it should be: %j', (wish, words) => {
		expect(meetsWish(dense, wish)).toBe(false);
		expect(describeWish('It', dense, wish)).toBe(words);
	});

	it('that is frozen may have to be trained', () => {
		const frozen = { ...dense, trainable: false };
		expect(meetsWish(frozen, { trainable: true })).toBe(false);
		expect(describeWish('It', frozen, { trainable: true, because: 'to learn' })).toBe(
			'It is frozen; to learn it needs to be trained.'
		);
		expect(meetsWish(frozen, { trainable: false })).toBe(true);
	});

	it.each([
		[0, 1, 'The layer'],
		[-1, 1, 'The layer'],
		[0, 3, 'The first layer'],
		[1, 3, 'The second layer'],
		[2, 3, 'The last layer'],
		[-1, 3, 'The last layer'],
		[-2, 3, 'The second layer'],
		[2, 9, 'The third layer'],
		[3, 9, 'The fourth layer'],
		[4, 9, 'The fifth layer'],
		[5, 9, 'The sixth layer'],
		[6, 9, 'Layer 7']
	])('is named by its place: %i of %i', (at, count, name) => {
		expect(nameOfLayer(at, count)).toBe(name);
	});
});

it('layers are counted and named', () => {
	expect(describeLayers([])).toBe('no layers');
	expect(describeLayers([dense])).toBe('1 layer (`dense`)');
	expect(describeLayers([dense, { ...dense, type: 'MaxPooling2D' }])).toBe(
		'2 layers (`dense`, `maxPooling2D`)'
	);
});
