import { RandomState } from '#base/random.ts';
import type { GroupLabel } from '../group-by-label.ts';
import { orderedIndices, shuffledIndices, stratifiedIndices } from './split-indices.ts';
import { type SizeOptions, splitSizes } from './split-sizes.ts';

export interface TrainTestSplitOptions extends SizeOptions {
	/** A seed; the same one gives the same rows, here and in Python. Default: new rows each time. */
	randomState?: number;
	/** `false` keeps the order: the last rows are the test set. Default: true. */
	shuffle?: boolean;
	/** n labels whose shares both parts keep, usually `y`. Default: none. */
	stratify?: ArrayLike<GroupLabel>;
}

export interface TrainTestSplit<Row, Label> {
	XTrain: Row[];
	XTest: Row[];
	yTrain: Label[];
	yTest: Label[];
}

/**
 * Splits rows and their labels at random into a training and a test set. Gives exactly the rows that scikit-learn's
 * `train_test_split` gives for the same `random_state`, in the same order. O(n).
 *
 * @param X n rows of any kind: lists of numbers, or records
 * @param y n labels
 * @throws RangeError when X, y or stratify differ in length, or the sizes do not fit
 * @example
 * const { XTrain, XTest, yTrain, yTest } = trainTestSplit(X, y, { testSize: 0.2, randomState: 42 });
 */
export function trainTestSplit<Row, Label>(
	X: ArrayLike<Row>,
	y: ArrayLike<Label>,
	{ testSize, trainSize, randomState, shuffle = true, stratify }: TrainTestSplitOptions = {}
): TrainTestSplit<Row, Label> {
	const n = X.length;
	if (y.length !== n) throw new RangeError(`X has ${n} rows and y has ${y.length}.`);
	if (stratify && stratify.length !== n)
		throw new RangeError(`X has ${n} rows and stratify has ${stratify.length}.`);
	if (stratify && !shuffle) throw new RangeError('A split that keeps the order cannot be stratified.');
	const sizes = splitSizes(n, { testSize, trainSize });
	const random = new RandomState(randomState ?? Math.floor(Math.random() * 2 ** 32));
	const { train, test } = !shuffle
		? orderedIndices(sizes.train, sizes.test)
		: stratify
			? stratifiedIndices(stratify, sizes.train, sizes.test, random)
			: shuffledIndices(n, sizes.train, sizes.test, random);
	return { XTrain: take(X, train), XTest: take(X, test), yTrain: take(y, train), yTest: take(y, test) };
}

function take<Item>(list: ArrayLike<Item>, indices: number[]): Item[] {
	return indices.map((i) => list[i] as Item);
}
