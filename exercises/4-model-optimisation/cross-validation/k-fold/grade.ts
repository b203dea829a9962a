import { grade, many } from 'stagecoach/grading';
import { RandomState } from 'stagecoach/ml';

interface Split {
	train: number[];
	test: number[];
}

interface Learner {
	kFold(n: number, k: number, seed: number): Split[];
}

const permutation = (n: number, seed: number) => new RandomState(seed).permutation(n);
const inFileOrder = (n: number) => many(n, (row) => row);
const ascending = (rows: readonly number[]) => rows.toSorted((a, b) => a - b);
const sizeOf = (n: number, k: number, fold: number) => Math.floor(n / k) + (fold < n % k ? 1 : 0);

/** Blocks of these sizes, one after the other. */
function cut(order: readonly number[], sizes: readonly number[]): number[][] {
	let start = 0;
	return sizes.map((size) => order.slice(start, (start += size)));
}

const toSplits = (order: readonly number[], blocks: readonly number[][]): Split[] =>
	blocks.map((block) => ({
		train: ascending(order.filter((row) => !block.includes(row))),
		test: ascending(block)
	}));

const sizes = (n: number, k: number) => many(k, (fold) => sizeOf(n, k, fold));
const blocksOf = (n: number, k: number, seed: number) => cut(permutation(n, seed), sizes(n, k));

/** The reference; it refuses what the statement excludes, so that no such case is shown. */
function kFold(n: number, k: number, seed: number): Split[] {
	if (!(k >= 2 && k <= n)) throw new RangeError('From 2 to n folds are needed.');
	return toSplits(permutation(n, seed), blocksOf(n, k, seed));
}

const withSizes =
	(size: (n: number, k: number, fold: number) => number) => (n: number, k: number, seed: number) =>
		toSplits(
			permutation(n, seed),
			cut(
				permutation(n, seed),
				many(k, (fold) => size(n, k, fold))
			)
		);

const mapRows = (splits: Split[], change: (rows: number[]) => number[]) =>
	splits.map(({ train, test }) => ({ train: change(train), test: change(test) }));

const mistakes = [
	{
		answer: withSizes((n, k) => Math.floor(n / k)),
		says: 'Rows are left over: n is no multiple of k, and the last ones never test. The first `n % k` folds have one row more.'
	},
	{
		answer: withSizes((n, k, fold) => (fold < k - 1 ? Math.floor(n / k) : n)),
		says: 'All rows that are left over went to the last fold. Give the first `n % k` folds one more each.'
	},
	{
		answer: withSizes((n, k, fold) => Math.floor(n / k) + (fold >= k - (n % k) ? 1 : 0)),
		says: 'The folds at the end have the additional rows. It is the first folds that have one more: those with `fold < n % k`.'
	},
	{
		answer: (n: number, k: number) => toSplits(inFileOrder(n), cut(inFileOrder(n), sizes(n, k))),
		says: 'Your folds are blocks in the order of the file. Shuffle: cut up the order that `new ml.RandomState(seed).permutation(n)` gives.'
	},
	{
		answer: (n: number, k: number, seed: number) =>
			toSplits(
				permutation(n, seed),
				many(k, (fold) => permutation(n, seed).filter((_row, place) => place % k === fold))
			),
		says: 'You gave every k-th row of the order to a fold. Cut it into blocks of rows that follow each other.'
	},
	{
		answer: (n: number, k: number, seed: number) =>
			kFold(n, k, seed).map(({ test }) => ({ train: inFileOrder(n), test })),
		says: 'The rows that test are also in `train`. Then the model has seen them: leave them out.'
	},
	{
		answer: (n: number, k: number, seed: number) =>
			kFold(n, k, seed).map(({ train, test }) => ({ train: test, test: train })),
		says: 'train and test are exchanged: one fold tests, all the others train.'
	},
	{
		answer: (n: number, k: number, seed: number) =>
			blocksOf(n, k, seed).map((block) => ({
				train: permutation(n, seed).filter((row) => !block.includes(row)),
				test: block
			})),
		says: 'The rows are right, but in the shuffled order. Sort both lists: `toSorted((a, b) => a - b)`.'
	},
	{
		answer: (n: number, k: number, seed: number) =>
			mapRows(kFold(n, k, seed), (rows) => rows.map((row) => row + 1)),
		says: 'You count rows from 1. Places count from 0: the last row is n − 1.'
	},
	{
		answer: (n: number, k: number, seed: number) => mapRows(kFold(n, k, seed), (rows) => rows.toSorted()),
		says: '`sort()` without a comparison sorts numbers as texts: "10" comes before "9". Pass one: `sort((a, b) => a - b)`.'
	}
];

export default grade<Learner>(({ compare, check }) => [
	check('every row tests exactly once', async ({ learner, fail }) => {
		for (const [n, k] of [
			[5, 2],
			[20, 4],
			[23, 5]
		] as const) {
			const call = `kFold(${n}, ${k}, 3)`;
			const splits = await learner.kFold(n, k, 3);
			if (!Array.isArray(splits) || splits.length !== k)
				fail(`\`${call}\` should return a list of ${k} splits, each { train, test }.`);
			const tests = splits.flatMap((split) => (Array.isArray(split?.test) ? split.test : []));
			const twice = tests.find((row, i) => tests.indexOf(row) !== i);
			// Not the training rows for the test rows: those have a sentence of their own.
			if (twice !== undefined && tests.length < n + k)
				fail(
					`In \`${call}\`, row ${twice} tests in more than one split: your folds overlap. Each row tests at most once, so each block begins where the one before it ended.`
				);
		}
	}),
	compare('kFold', {
		title: 'the example: five rows, two folds',
		inputs: [
			[5, 2, 0],
			[6, 3, 1]
		],
		expected: kFold,
		mistakes
	}),
	compare('kFold', {
		title: 'any number of rows and folds, also where n is no multiple of k',
		inputs: ({ random }) => [
			[11, 4, 2],
			[7, 7, 5],
			...many(8, (): [number, number, number] => {
				const k = random.integer(2, 6);
				return [random.integer(k, 30), k, random.integer(0, 1000)];
			})
		],
		expected: kFold,
		mistakes
	}),
	compare('kFold', {
		title: 'the 178 wines in 5 folds: 36, 36, 36, 35 and 35',
		inputs: async ({ load }) => [[(await load('wine')).length, 5, 42]],
		expected: kFold,
		mistakes
	})
]);
