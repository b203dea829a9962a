export interface SizeOptions {
	/** A share between 0 and 1, or a number of rows. Default: 0.25, or what trainSize leaves. */
	testSize?: number | undefined;
	/** A share between 0 and 1, or a number of rows. Default: all that testSize leaves. */
	trainSize?: number | undefined;
}

/**
 * How many rows go where: a share of the test set is rounded up, one of the training set down.
 *
 * @throws RangeError when a part would be empty or both need more rows than there are
 */
export function splitSizes(n: number, { testSize, trainSize }: SizeOptions): { train: number; test: number } {
	const test = testSize ?? (trainSize === undefined ? 0.25 : undefined);
	const testRows = test === undefined ? undefined : rowsOf(test, n, Math.ceil, 'testSize');
	const trainRows = trainSize === undefined ? undefined : rowsOf(trainSize, n, Math.floor, 'trainSize');
	const sizes = {
		train: trainRows ?? n - (testRows ?? 0),
		test: testRows ?? n - (trainRows ?? 0)
	};
	if (sizes.train >= 1 && sizes.test >= 1 && sizes.train + sizes.test <= n) return sizes;
	throw new RangeError(`${n} rows cannot be split into ${sizes.train} to train and ${sizes.test} to test.`);
}

function rowsOf(size: number, n: number, round: (value: number) => number, name: string): number {
	if (size > 0 && size < 1) return round(size * n);
	if (Number.isInteger(size) && size >= 1) return size;
	throw new RangeError(`${name} must be a share between 0 and 1 or a number of rows, got ${size}.`);
}
