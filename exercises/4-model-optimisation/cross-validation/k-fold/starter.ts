import * as ml from 'stagecoach/ml';

interface _Split {
	train: number[];
	test: number[];
}

/** Splits in which each of n rows tests exactly once. */
function kFold(n: number, k: number, seed: number): _Split[] {
	const order = new ml.RandomState(seed).permutation(n);
	// TODO: cut the order into k blocks; each tests once, and all other rows train.
	return [];
}

const _splits = kFold(20, 4, 0);

// One line per split: the rows that test are bright.
ml.heatmap({
	z: _splits.map(({ test }) => Array.from({ length: 20 }, (_, row) => (test.includes(row) ? 1 : 0))),
	x: Array.from({ length: 20 }, (_, row) => row),
	y: _splits.map((_split, i) => `split ${i}`),
	title: 'Which of 20 rows tests in which of 4 splits?',
	xLabel: 'row',
	zLabel: 'tests'
});
