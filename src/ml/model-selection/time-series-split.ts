import { countRows, type RowsLike } from '../rows.ts';
import { type CrossValidator, requireSplits } from './cross-validator.ts';
import type { SplitIndices } from './split-indices.ts';
import { takeOptions } from '../options.ts';

export interface TimeSeriesSplitOptions {
	/** Default: 5. */
	nSplits?: number;
	/** Rows that train, at most: the latest ones. Default: `null`, all that lie before the test. */
	maxTrainSize?: number | null;
	/** Rows in each test. Default: `null`, n / (nSplits + 1). */
	testSize?: number | null;
	/** Rows left out between training and test. Default: 0. */
	gap?: number;
}

/**
 * Splits of rows in the order of time: what trains lies before what tests. scikit-learn's `TimeSeriesSplit`. O(n ·
 * nSplits).
 *
 * @example
 * for (const { train, test } of new TimeSeriesSplit({ nSplits: 3 }).split(days)) …
 */
export class TimeSeriesSplit implements CrossValidator {
	readonly #options: Required<TimeSeriesSplitOptions>;

	/** @throws RangeError when `nSplits` is no whole number of 2 or more */
	constructor(options: TimeSeriesSplitOptions = {}) {
		const {
			nSplits = 5,
			maxTrainSize = null,
			testSize = null,
			gap = 0
		} = takeOptions(options, 'TimeSeriesSplit', 'nSplits', 'maxTrainSize', 'testSize', 'gap');
		this.#options = { nSplits: requireSplits(nSplits), maxTrainSize, testSize, gap };
	}

	getNSplits(): number {
		return this.#options.nSplits;
	}

	/** @throws RangeError when the rows are too few for so many tests */
	split(X: RowsLike): SplitIndices[] {
		const n = countRows(X);
		const { nSplits, maxTrainSize, gap } = this.#options;
		const testSize = this.#options.testSize ?? Math.floor(n / (nSplits + 1));
		const first = n - nSplits * testSize;
		if (testSize < 1 || first - gap <= 0) {
			throw new RangeError(
				`${n} rows are too few for ${nSplits} tests of ${testSize} rows with a gap of ${gap} and rows before them.`
			);
		}
		return Array.from({ length: nSplits }, (_, i) => {
			const start = first + i * testSize;
			const trainEnd = start - gap;
			const trainStart = maxTrainSize === null ? 0 : Math.max(0, trainEnd - maxTrainSize);
			return { train: range(trainStart, trainEnd), test: range(start, start + testSize) };
		});
	}
}

function range(start: number, end: number): number[] {
	return Array.from({ length: end - start }, (_, i) => start + i);
}
