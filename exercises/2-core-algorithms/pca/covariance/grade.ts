import { grade, many } from 'stagecoach/grading';

interface Learner {
	covariance(rows: number[][]): number[][];
}

type Rows = number[][];

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const mean = (values: readonly number[]) => sum(values) / values.length;
const columnsOf = (rows: Rows) => rows[0]!.map((_value, j) => rows.map((row) => row[j]!));
const centred = (column: number[]) => column.map((value) => value - mean(column));
/** The products of each pair of columns, added up and divided. */
const products = (columns: Rows, divisor: number) =>
	columns.map((one) => columns.map((other) => sum(one.map((value, i) => value * other[i]!)) / divisor));

/** The reference; it refuses what the statement excludes, so that no such case is shown. */
const expected = (rows: Rows): Rows => {
	if (rows.length < 2) throw new RangeError('Two rows are needed.');
	return products(columnsOf(rows).map(centred), rows.length - 1);
};

const mistakes = [
	{
		answer: (rows: Rows) => products(columnsOf(rows), rows.length - 1),
		says: 'Your columns are not centred. Subtract the mean of each column from its values first.'
	},
	{
		answer: (rows: Rows) => products(columnsOf(rows).map(centred), rows.length),
		says: 'You divided by n. The covariance of a sample is divided by n − 1.'
	},
	{
		answer: (rows: Rows) => products(columnsOf(rows).map(centred), 1),
		says: 'You did not divide the sums of products. Divide them by n − 1.'
	},
	{
		answer: (rows: Rows) => products(rows.map(centred), rows[0]!.length - 1),
		says: 'You took pairs of rows. The covariance belongs to pairs of columns: the result is p × p.'
	},
	{
		answer: (rows: Rows) =>
			products(
				columnsOf(rows).map((column) => column.map((value) => value - mean(rows.flat()))),
				rows.length - 1
			),
		says: 'You subtracted the mean of all values. Each column has its own mean.'
	},
	{
		answer: (rows: Rows) =>
			expected(rows).map((line, i, all) =>
				line.map((value, j) => value / Math.sqrt(all[i]![i]! * all[j]![j]!))
			),
		says: 'That is the correlation: you divided by the standard deviations. Here the covariance itself is needed.'
	},
	{
		answer: (rows: Rows) => expected(rows).map((line, i) => line.map((value, j) => (i === j ? value : 0))),
		says: 'Only the diagonal is filled. Each pair of two different columns has a covariance too.'
	}
];

export default grade<Learner>(({ compare }) => [
	compare('covariance', {
		title: 'the example: four rows of two columns',
		inputs: [
			[
				[
					[2, 0],
					[0, 2],
					[4, 6],
					[6, 4]
				]
			],
			[
				[
					[1, 5, 2],
					[4, 5, 0]
				]
			]
		],
		expected,
		tolerance: 1e-9,
		mistakes
	}),
	compare('covariance', {
		title: 'right for any rows',
		inputs: ({ random }) =>
			many(12, (): [Rows] => {
				const p = random.integer(1, 5);
				return [many(random.integer(3, 10), () => random.normals(p, { mean: 4, sd: 3 }))];
			}),
		expected,
		tolerance: 1e-9,
		mistakes
	}),
	compare('covariance', {
		title: 'eight pixels of 100 digits',
		inputs: async ({ load }) => [
			[(await load('digits')).slice(0, 100).map(({ pixels }) => Array.from(pixels.slice(24, 32)))]
		],
		expected,
		tolerance: 1e-9,
		mistakes
	})
]);
