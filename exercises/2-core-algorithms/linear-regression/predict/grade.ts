import { grade, many, wrong } from 'stagecoach/grading';

interface Learner {
	predict(rows: number[][], weights: number[], bias: number): number[];
}

type Arguments = [rows: number[][], weights: number[], bias: number];

const sumOf = (row: number[], weights: number[]) => row.reduce((sum, x, j) => sum + x * weights[j]!, 0);

/** An answer from each row's weighted sum. */
const predictWith =
	(finish: (sum: number, bias: number, row: number[], weights: number[]) => number) =>
	(...[rows, weights, bias]: Arguments) =>
		rows.map((row) => finish(sumOf(row, weights), bias, row, weights));

const predict = predictWith((sum, bias) => sum + bias);

/** The reference; it refuses what the statement excludes, so that no such case is shown to a learner. */
const expected = (...args: Arguments): number[] => {
	const [rows, weights] = args;
	if (weights.length === 0 || rows.some((row) => row.length !== weights.length)) {
		throw new RangeError('One weight per column is needed.');
	}
	return predict(...args);
};

const isList = (value: unknown) => Array.isArray(value);

const mistakes = [
	{
		answer: predictWith((sum) => sum),
		says: 'The bias is missing: a model without it must go through the origin. Add it to the weighted sum of each row.'
	},
	{
		answer: predictWith((sum, bias) => sum - bias),
		says: 'You subtracted the bias. It is added: the sign is in the number already.'
	},
	{
		answer: predictWith((sum, bias, row) => sum + bias * row.length),
		says: 'You added the bias once per column. Add it once per row, after all products.'
	},
	{
		answer: predictWith((_sum, bias, row, weights) => row[0]! * weights[0]! + bias),
		says: 'You used the first column only. Each column has a weight: add up all products of the row.'
	},
	{
		answer: (...[rows]: Arguments) =>
			rows.length === 0
				? []
				: wrong((got: unknown) => Array.isArray(got) && got.length > 0 && got.every(isList)),
		says: 'You returned one list for each row. Add the products of a row up, so that one number is left.'
	},
	{
		answer: (...[rows]: Arguments) =>
			rows.length === 0 ? [] : wrong((got: unknown) => typeof got === 'number'),
		says: 'You returned one number. There is one prediction per row: return a list.'
	}
];

export default grade<Learner>(({ compare, check }) => [
	compare('predict', {
		title: 'the example: two patients, two columns; and no patients at all',
		inputs: [
			[
				[
					[30, 100],
					[20, 80]
				],
				[9, 1.5],
				-220
			],
			[[], [1, 2], 3]
		],
		expected,
		mistakes
	}),
	compare('predict', {
		title: 'right for any rows, weights and bias',
		inputs: ({ random }) =>
			many(20, (): Arguments => {
				const d = random.integer(1, 5);
				return [
					many(random.integer(1, 12), () => random.normals(d, { mean: 2, sd: 3 })),
					random.normals(d, { mean: 0, sd: 2 }),
					random.normal({ mean: 10, sd: 3 })
				];
			}),
		expected,
		mistakes
	}),
	check('442 patients, from their BMI and blood pressure', async ({ learner, load, expect }) => {
		const rows = (await load('diabetes')).map(({ bmi, bp }) => [bmi, bp]);
		const predictions = await learner.predict(rows, [8.8057, 1.4321], -215.8963);
		expect(predictions.length === rows.length).toBeTrue('There should be one prediction for each patient.');
		expect(predictions.slice(0, 3)).toEqual([211.40877, 98.89952, 185.86285], {
			tolerance: 1e-6,
			what: 'the list of the first three predictions'
		});
	})
]);
