import { grade, many, type Random } from 'stagecoach/grading';

type Rows = number[][];

interface Parts {
	train: Rows;
	test: Rows;
}

interface Learner {
	standardiseParts(train: Rows, test: Rows): Parts;
}

type Measure = [centre: number, scale: number];

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const variance = (values: readonly number[]) => mean(values.map((value) => (value - mean(values)) ** 2));
const standard = (column: number[]): Measure => [mean(column), Math.sqrt(variance(column)) || 1];

const scale = (rows: Rows, fitOn: Rows, measure = standard): Rows => {
	const measures = rows[0]?.map((_value, j) => measure(fitOn.map((row) => row[j]!))) ?? [];
	return rows.map((row) => row.map((value, j) => (value - measures[j]![0]) / measures[j]![1]));
};

/** Both parts, each on the measure of some rows. */
const parts =
	(fitOn: (train: Rows, test: Rows, own: Rows) => Rows, measure = standard) =>
	(train: Rows, test: Rows): Parts => ({
		train: scale(train, fitOn(train, test, train), measure),
		test: scale(test, fitOn(train, test, test), measure)
	});

const expected = parts((train) => train);

const mistakes = [
	{
		answer: parts((train, test) => [...train, ...test]),
		says: 'You learned means and spreads from all rows, so the test rows have helped to set the scale. Fit on `train` alone.'
	},
	{
		answer: parts((_train, _test, own) => own),
		says: 'You scaled each part by itself. Then a test row is not measured as the training rows were: use the numbers of `train` for both.'
	},
	{
		answer: parts((train, test) => (test.length === 0 ? train : test)),
		says: 'You fitted on the wrong part: means and spreads come from `train`.'
	},
	{
		answer: (train: Rows, test: Rows) => ({ train: scale(train, train), test }),
		says: 'The test rows are as they were. Scale them too, with the numbers of `train`.'
	},
	{
		answer: parts(
			(train) => train,
			(column) => [Math.min(...column), Math.max(...column) - Math.min(...column) || 1]
		),
		says: 'You scaled to the range from 0 to 1. Standardise: subtract the mean, divide by the standard deviation.'
	},
	{
		answer: parts(
			(train) => train,
			(column) => [mean(column), Math.sqrt((variance(column) * column.length) / (column.length - 1)) || 1]
		),
		says: 'You divided by n − 1 under the root. Scalers divide by n.'
	},
	{
		answer: parts(
			(train) => train,
			(column) => [mean(column), Math.sqrt(variance(column))]
		),
		says: 'You divided by 0: a constant column has the standard deviation 0. Give it the scale 1.'
	},
	{
		answer: (train: Rows, test: Rows) => ({ train: scale(test, train), test: scale(train, train) }),
		says: 'The two parts are exchanged in what you return.'
	}
];

const makeRows = (random: Random, rows: number): Rows =>
	many(rows, () => [random.normal({ mean: 10, sd: 2 }), random.integer(0, 900), 3]);

export default grade<Learner>(({ compare }) => [
	compare('standardiseParts', {
		title: 'the example: two rows in each part',
		inputs: [
			[
				[[2], [6]],
				[[10], [4]]
			]
		],
		expected,
		tolerance: 1e-9,
		mistakes
	}),
	compare('standardiseParts', {
		title: 'no test rows, and a column that is constant in the training rows',
		inputs: [
			[[[1], [2], [6]], []],
			[
				[
					[1, 7],
					[3, 7]
				],
				[[2, 9]]
			]
		],
		expected,
		tolerance: 1e-9,
		mistakes
	}),
	compare('standardiseParts', {
		title: 'right for any two parts',
		inputs: ({ random }) =>
			many(12, (): [Rows, Rows] => [
				makeRows(random, random.integer(3, 10)),
				makeRows(random, random.integer(2, 6))
			]),
		expected,
		tolerance: 1e-9,
		mistakes
	}),
	compare('standardiseParts', {
		title: 'the wines: cultivars 1 and 2 on the scale of cultivar 0',
		inputs: async ({ load }) => {
			const rows = (await load('wine')).map(({ alcohol, proline }) => [alcohol, proline]);
			return [[rows.slice(0, 59), rows.slice(59)]];
		},
		expected,
		tolerance: 1e-9,
		mistakes
	})
]);
