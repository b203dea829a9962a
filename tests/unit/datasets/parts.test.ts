import { describe, expect, test } from 'vitest';
import { setDataHost } from '#datasets/host.ts';
import { load, trainTestIndices, type DataSetName, type TableName } from '#datasets/learner.ts';
import { nodeDataHost } from '#datasets/node-host.ts';
import { dataSetNames } from '#datasets/names.ts';
import { findDataSet } from '#datasets/registry.ts';
import { splitRows } from '#datasets/split.ts';
import { trainTestSplit } from '#ml/index.ts';

setDataHost(nodeDataHost);

const split = dataSetNames.filter((name) => findDataSet(name).split);

describe.each(split)('the parts of %s', (name) => {
	test('hold each row once', async () => {
		const { train, test } = await trainTestIndices(name);
		expect([...train, ...test].sort((a, b) => a - b)).toEqual(Array.from(train.concat(test), (_, at) => at));
		expect(train.length + test.length).toBe(findDataSet(name).rows);
		expect(test.length).toBeGreaterThan(0);
		expect(train.length).toBeGreaterThanOrEqual(test.length - 1);
	});
});

test('are those of train_test_split', async () => {
	const rows = Array.from({ length: 1309 }, (_, at) => at);
	const { XTrain: train, XTest: tested } = trainTestSplit(rows, rows, { testSize: 0.2, randomState: 0 });
	expect(await trainTestIndices('titanic')).toEqual({ train, test: tested });
});

test('keep rows of one group together, as GroupShuffleSplit does', () => {
	// scikit-learn 1.2.1: GroupShuffleSplit(n_splits=1, test_size=0.4, random_state=3) of these groups
	const rows = ['d', 'a', 'b', 'a', 'e', 'c', 'b', 'e'].map((by) => ({ by }));
	const { train, test: tested } = splitRows(rows, { testSize: 0.4, seed: 3, by: 'by' });
	expect({ train, tested }).toEqual({ train: [1, 2, 3, 5, 6], tested: [0, 4, 7] });
});

test('are what load gives when it is asked for a part', async () => {
	const all = await load('iris');
	const { train, test: tested } = await trainTestIndices('iris');
	expect(await load('iris', { part: 'train' })).toEqual(train.map((at) => all[at]));
	expect(await load('iris', { part: 'test' })).toEqual(tested.map((at) => all[at]));
	expect((await load('iris', { as: 'frame', part: 'test' })).shape).toEqual([38, 6]);
});

test('a part or a kind that there is not says what there is', async () => {
	await expect(load('iris', { part: 'valid' as 'test' })).rejects.toThrow(
		"A part is 'all', 'train' or 'test', not 'valid'."
	);
	await expect(load('movies', { part: 'test' })).rejects.toThrow(
		"The data set 'movies' has no fixed split: load all of it and split it yourself."
	);
	await expect(load('iris', { as: 'images' } as never)).rejects.toThrow(
		"The data set 'iris' cannot be loaded as 'images': ask for 'rows', a 'frame' or 'tensors'."
	);
	await expect(load('mnist' as TableName, { as: 'frame' })).rejects.toThrow(
		"ask for 'rows', 'images' or 'tensors'"
	);
	await expect(load('movies', { as: 'tensors' })).rejects.toThrow("'movies' has no column to predict");
	await expect(trainTestIndices('nothing' as DataSetName)).rejects.toThrow("no data set named 'nothing'");
});
