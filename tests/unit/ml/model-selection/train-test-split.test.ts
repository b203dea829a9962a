import { beforeAll, describe, expect, test } from 'vitest';
import { setDataHost } from '#datasets/host.ts';
import { type Passenger, load } from '#datasets/learner.ts';
import { nodeDataHost } from '#datasets/node-host.ts';
import { trainTestSplit } from '#ml/index.ts';
import reference from '../../../reference/splits.json' with { type: 'json' };

setDataHost(nodeDataHost);
let passengers: Passenger[];
beforeAll(async () => {
	passengers = await load('titanic');
});

describe.each(reference)('with $options', ({ options, stratify, train, test: held, yTest }) => {
	test(`gives the rows of scikit-learn, in its order${stratify ? ', stratified' : ''}`, () => {
		const { random_state: randomState, test_size: testSize, train_size: trainSize, shuffle } = options;
		const split = trainTestSplit(
			passengers,
			passengers.map(({ survived }) => survived),
			{
				...(randomState === undefined ? {} : { randomState }),
				...(testSize === undefined ? {} : { testSize }),
				...(trainSize === undefined ? {} : { trainSize }),
				...(shuffle === undefined ? {} : { shuffle }),
				...(stratify ? { stratify: stratify as (string | number)[] } : {})
			}
		);
		expect(split.XTrain.map(({ id }) => id)).toEqual(train);
		expect(split.XTest.map(({ id }) => id)).toEqual(held);
		expect(split.yTest).toEqual(yTest);
		expect(split.yTrain).toEqual(split.XTrain.map(({ survived }) => survived));
	});
});

test('without a seed the rows change from call to call', () => {
	const rows = Array.from({ length: 50 }, (_, i) => i);
	expect(trainTestSplit(rows, rows).XTest).not.toEqual(trainTestSplit(rows, rows).XTest);
});

const ten = Array.from({ length: 10 }, (_, i) => i);

test.each([
	['lists of two lengths', () => trainTestSplit(ten, [1]), 'X has 10 rows and y has 1.'],
	[
		'a share of 0',
		() => trainTestSplit(ten, ten, { testSize: 0 }),
		'testSize must be a share between 0 and 1'
	],
	[
		'a test set of all rows',
		() => trainTestSplit(ten, ten, { testSize: 10 }),
		'10 rows cannot be split into 0'
	],
	[
		'more rows than there are',
		() => trainTestSplit(ten, ten, { testSize: 6, trainSize: 6 }),
		'cannot be split'
	],
	[
		'an ordered stratified split',
		() => trainTestSplit(ten, ten, { shuffle: false, stratify: ten }),
		'cannot be'
	],
	[
		'a label of one row',
		() => trainTestSplit(ten, ten, { stratify: [1, ...ten.slice(1).fill(2)] }),
		'only 1 row'
	],
	[
		'more labels than test rows',
		() => trainTestSplit(ten, ten, { testSize: 2, stratify: [0, 0, 1, 1, 2, 2, 3, 3, 4, 4] }),
		'at least 5 rows'
	]
])('%s is refused with words', (_what, call, words) => {
	expect(call).toThrow(words);
});

test('200,000 rows can be stratified', () => {
	const labels = Array.from({ length: 200_000 }, (_, i) => i % 4 === 0);
	const { yTrain, yTest } = trainTestSplit(labels, labels, { randomState: 0, stratify: labels });
	expect(yTrain.filter(Boolean)).toHaveLength(37_500);
	expect(yTest.filter(Boolean)).toHaveLength(12_500);
});
