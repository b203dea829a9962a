import type { SplitRule } from '#protocol/data-set.ts';
import { RandomState } from '#base/random.ts';

/** Places of rows, the first is 0. */
export interface TrainTestIndices {
	train: number[];
	test: number[];
}

type Row = Readonly<Record<string, unknown>>;

/** @param rows all rows of the data set, in its order; their number is enough where nothing of them decides */
export function splitRows(rows: ArrayLike<Row>, rule: SplitRule): TrainTestIndices {
	if ('trainRows' in rule) {
		const places = Array.from(rows, (_, at) => at);
		return { train: places.slice(0, rule.trainRows), test: places.slice(rule.trainRows) };
	}
	return 'by' in rule ? splitGroups(rows, rule.by, rule) : shuffle(rows.length, rule);
}

/** The draws of scikit-learn's ShuffleSplit: one permutation, the test rows first, a share of a row rounded up. */
function shuffle(length: number, { testSize, seed }: { testSize: number; seed: number }): TrainTestIndices {
	const places = new RandomState(seed).permutation(length);
	const test = Math.ceil(testSize * length);
	return { train: places.slice(test), test: places.slice(0, test) };
}

/** As scikit-learn's GroupShuffleSplit draws among the sorted groups; the rows stay in their order. */
function splitGroups(
	rows: ArrayLike<Row>,
	by: string,
	rule: { testSize: number; seed: number }
): TrainTestIndices {
	const groups = Array.from(rows, (row) => String(row[by]));
	const names = [...new Set(groups)].sort();
	const tested = new Set(shuffle(names.length, rule).test.map((at) => names[at]));
	const indices: TrainTestIndices = { train: [], test: [] };
	for (const [at, group] of groups.entries()) indices[tested.has(group) ? 'test' : 'train'].push(at);
	return indices;
}
