import { RandomState } from '#base/random.ts';
import { type LabelsLike, toLabels } from '../array-like.ts';
import type { GroupLabel } from '../group-by-label.ts';
import { countRows, type RowsLike, takeRowsOf } from '../rows.ts';
import { orderedIndices, shuffledIndices, stratifiedIndices } from './split-indices.ts';
import { type SizeOptions, splitSizes } from './split-sizes.ts';
import { takeOptions } from '../options.ts';

export interface TrainTestSplitOptions extends SizeOptions {
	/** A seed; the same one gives the same rows, here and in Python. Default: new rows each time. */
	randomState?: number;
	/** `false` keeps the order: the last rows are the test set. Default: true. */
	shuffle?: boolean;
	/** n labels whose shares both parts keep, usually `y`. Default: none. */
	stratify?: LabelsLike<GroupLabel>;
}

/** The rows and labels of each part. */
interface Parts<X, Y> {
	XTrain: X;
	XTest: X;
	yTrain: Y;
	yTest: Y;
}

export type TrainTestSplit<Row, Label> = Parts<Row[], Label[]>;

/** What a part of it is: a list of a list, else the same kind. */
type PartOf<Rows> = Rows extends ArrayLike<infer Row> ? Row[] : Rows;

/**
 * Splits rows and their labels at random into a training and a test set. Gives exactly the rows that scikit-learn's
 * `train_test_split` gives for the same `random_state`, in the same order. Parts are of the kind of the whole: those of a
 * danfo frame are frames, those of a tensor tensors (which you dispose of), those of a sparse matrix are sparse. O(n).
 *
 * @param X n rows of any kind: lists of numbers, records, a frame, a tensor or a sparse matrix
 * @param y n labels: a list, a series or a tensor
 * @throws RangeError when X, y or stratify differ in length, or the sizes do not fit
 * @example
 * const { XTrain, XTest, yTrain, yTest } = trainTestSplit(X, y, { testSize: 0.2, randomState: 42 });
 */
export function trainTestSplit<Row, Label>(
	X: ArrayLike<Row>,
	y: ArrayLike<Label>,
	options?: TrainTestSplitOptions
): TrainTestSplit<Row, Label>;
export function trainTestSplit<X extends RowsLike, Y extends LabelsLike<unknown>>(
	X: X,
	y: Y,
	options?: TrainTestSplitOptions
): Parts<PartOf<X>, PartOf<Y>>;
export function trainTestSplit(
	X: RowsLike,
	y: RowsLike,
	options: TrainTestSplitOptions = {}
): Parts<unknown, unknown> {
	const {
		testSize,
		trainSize,
		randomState,
		shuffle = true,
		stratify: strata
	} = takeOptions(options, 'trainTestSplit', 'testSize', 'trainSize', 'randomState', 'shuffle', 'stratify');
	const n = countRows(X);
	const labels = countRows(y);
	if (labels !== n) throw new RangeError(`X has ${n} rows and y has ${labels}.`);
	const stratify = strata && toLabels(strata, 'stratify');
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

/** What frames, series and tensors have of their own to choose rows. */
interface Choosing {
	iloc(rows: readonly number[] | { rows: readonly number[] }): unknown;
	gather(rows: readonly number[]): unknown;
	readonly $isSeries: boolean;
}

function take(rows: RowsLike, indices: number[]): unknown {
	const own = rows as RowsLike & Partial<Choosing>;
	if (own.iloc) return own.iloc(own.$isSeries ? indices : { rows: indices });
	return own.gather ? own.gather(indices) : takeRowsOf(rows, indices);
}
