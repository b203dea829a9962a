import { RandomState } from '#base/random.ts';
import { type GroupLabel, groupByLabel } from '../group-by-label.ts';

export interface SplitIndices {
	train: number[];
	test: number[];
}

/** The first rows train, the last ones test. */
export function orderedIndices(train: number, test: number): SplitIndices {
	const rows = Array.from({ length: train + test }, (_, i) => i);
	return { train: rows.slice(0, train), test: rows.slice(train) };
}

/** The draws of scikit-learn's ShuffleSplit: one permutation, the test rows first. */
export function shuffledIndices(n: number, train: number, test: number, random: RandomState): SplitIndices {
	const rows = random.permutation(n);
	return { train: rows.slice(test, test + train), test: rows.slice(0, test) };
}

/**
 * The draws of scikit-learn's StratifiedShuffleSplit, in its order: both parts have the shares of
 * each label that the whole has, to the row.
 *
 * @throws RangeError when a label has a single row, or a part has fewer rows than there are labels
 */
export function stratifiedIndices(
	labels: ArrayLike<GroupLabel>,
	train: number,
	test: number,
	random: RandomState
): SplitIndices {
	const classes = [...groupByLabel(labels).entries()];
	const single = classes.find(([, rows]) => rows.length < 2);
	if (single) throw new RangeError(`The label ${String(single[0])} has only 1 row, and each part needs one.`);
	if (Math.min(train, test) < classes.length) {
		throw new RangeError(`Each part needs at least ${classes.length} rows, one per label.`);
	}
	const counts = classes.map(([, rows]) => rows.length);
	const trainCounts = shares(counts, train, random);
	const left = counts.map((count, i) => count - (trainCounts[i] ?? 0));
	const testCounts = shares(left, test, random);
	const drawn = classes.map(([, rows], i) => {
		const order = random.shuffled(rows);
		const cut = trainCounts[i] ?? 0;
		return { train: order.slice(0, cut), test: order.slice(cut, cut + (testCounts[i] ?? 0)) };
	});
	return {
		train: random.shuffled(drawn.flatMap((part) => part.train)),
		test: random.shuffled(drawn.flatMap((part) => part.test))
	};
}

/**
 * How many of `draws` rows each class gives: its share, rounded down, and the rest to the classes
 * with the largest remainders, ties at random.
 */
function shares(counts: number[], draws: number, random: RandomState): number[] {
	const total = counts.reduce((sum, count) => sum + count, 0);
	const exact = counts.map((count) => (count / total) * draws);
	const given = exact.map(Math.floor);
	let missing = draws - given.reduce((sum, count) => sum + count, 0);
	const remainders = exact.map((value, i) => value - (given[i] ?? 0));
	for (const remainder of [...new Set(remainders)].sort((a, b) => b - a)) {
		if (missing === 0) break;
		const tied = remainders.flatMap((value, i) => (value === remainder ? [i] : []));
		const chosen = random.sample(tied.length, Math.min(tied.length, missing));
		for (const index of chosen) {
			const place = tied[index] ?? 0;
			given[place] = (given[place] ?? 0) + 1;
		}
		missing -= chosen.length;
	}
	return given;
}
