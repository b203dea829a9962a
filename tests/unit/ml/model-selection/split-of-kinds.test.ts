import * as tf from '@tensorflow/tfjs';
import { describe, expect, test } from 'vitest';
import { SparseMatrix, StandardScaler, trainTestSplit } from '#ml/index.ts';
import * as pd from '#ml/pd/index.ts';

const options = { testSize: 0.3, randomState: 3 };
const records = Array.from({ length: 20 }, (_, i) => ({ size: i, weight: i * i, kind: i % 3 }));
const rows = records.map(({ size, weight }) => [size, weight]);
const kinds = records.map(({ kind }) => kind);
const expected = trainTestSplit(rows, kinds, options);

describe('trainTestSplit', () => {
	test('gives frames of a frame and series of a series', () => {
		const frame = pd.fromRecords(records);
		const X = pd.select(frame, ['size', 'weight']);
		const split = trainTestSplit(X, frame['kind'], options);
		expect(split.XTrain.values).toEqual(expected.XTrain);
		expect(split.XTest.values).toEqual(expected.XTest);
		expect(split.XTest.columns).toEqual(['size', 'weight']);
		expect((split.yTrain as { values: unknown }).values).toEqual(expected.yTrain);
		expect((split.yTest as { values: unknown }).values).toEqual(expected.yTest);
		const scaler = new StandardScaler().fit(split.XTrain);
		expect(scaler.featureNamesIn_).toEqual(['size', 'weight']);
		const even = trainTestSplit(X, frame['kind'], { ...options, stratify: frame['kind'] });
		expect(even.XTest.values).toEqual(trainTestSplit(rows, kinds, { ...options, stratify: kinds }).XTest);
	});

	test('gives tensors of tensors', () => {
		const split = trainTestSplit(tf.tensor2d(rows), tf.tensor1d(kinds, 'int32'), options);
		expect(split.XTrain.arraySync()).toEqual(expected.XTrain);
		expect(split.XTest.arraySync()).toEqual(expected.XTest);
		expect(split.yTrain.arraySync()).toEqual(expected.yTrain);
		expect(split.yTest.arraySync()).toEqual(expected.yTest);
		expect(split.yTest.dtype).toBe('int32');
	});

	test('gives sparse matrices of one, and lists of typed arrays', () => {
		const split = trainTestSplit(SparseMatrix.fromDense(rows), Int32Array.from(kinds), options);
		expect(split.XTrain).toBeInstanceOf(SparseMatrix);
		expect(split.XTrain.toDense()).toEqual(expected.XTrain);
		expect(split.XTest.toDense()).toEqual(expected.XTest);
		expect(split.yTrain).toEqual(expected.yTrain);
	});

	test('says which kinds differ in length', () => {
		const frame = pd.fromRecords(records);
		expect(() => trainTestSplit(frame, kinds.slice(1))).toThrow('X has 20 rows and y has 19.');
		expect(() => trainTestSplit(SparseMatrix.fromDense(rows), [1])).toThrow('X has 20 rows and y has 1.');
	});
});
