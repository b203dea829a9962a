import { grade, many, type Random, tensor, type TensorValue, wrong } from 'stagecoach/grading';

interface Learner {
	standardize(x: TensorValue): TensorValue;
}

type Values = readonly number[];

const mean = (values: Values) => values.reduce((sum, value) => sum + value, 0) / values.length;
const variance = (values: Values) => mean(values.map((value) => (value - mean(values)) ** 2));
const over = (value: number, divisor: number) => (divisor === 0 ? 0 : value / divisor);

const columnOf = ({ values, shape: [, d = 1] }: TensorValue, at: number) =>
	values.filter((_, i) => i % d === at % d);
const rowOf = ({ values, shape: [, d = 1] }: TensorValue, at: number) =>
	values.filter((_, i) => Math.floor(i / d) === Math.floor(at / d));

/** Each number changed, with what belongs to it: its column, its row, or the whole table. */
const eachWith =
	(group: (x: TensorValue, at: number) => Values, change: (value: number, group: Values) => number) =>
	(x: TensorValue) =>
		tensor(
			x.values.map((value, at) => change(value, group(x, at))),
			x.shape
		);

const score = (value: number, group: Values) => over(value - mean(group), Math.sqrt(variance(group)));
const standardize = eachWith(columnOf, score);

const hasConstant = (x: TensorValue) =>
	x.values.slice(0, x.shape[1]).some((_, at) => variance(columnOf(x, at)) === 0);

const mistakes = [
	{
		answer: eachWith(rowOf, score),
		says: 'You standardised each row. The axis that you name disappears: for one mean per column the rows go, axis 0.'
	},
	{
		answer: eachWith(({ values }) => values, score),
		says: 'You took the mean and the standard deviation of the whole table. Name the axis: `x.mean(0)` gives one mean per column.'
	},
	{
		answer: (x: TensorValue) =>
			eachWith(columnOf, (value, group) => over(value - mean(group), Math.sqrt(variance(x.values))))(x),
		says: 'The means are right, but you divided by the standard deviation of the whole table. Name axis 0 there as well.'
	},
	{
		answer: eachWith(columnOf, (value, group) => over(value - mean(group), variance(group))),
		says: 'You divided by the variance. Take its square root first.'
	},
	{
		answer: eachWith(columnOf, (value, group) => value - mean(group)),
		says: 'The columns are centred but not divided by their standard deviations.'
	},
	{
		answer: eachWith(columnOf, (value, group) => over(value, Math.sqrt(variance(group)))),
		says: 'You divided, but the mean was not taken away first.'
	},
	{
		answer: eachWith(columnOf, (value, group) =>
			over(value - mean(group), Math.sqrt((variance(group) * group.length) / Math.max(1, group.length - 1)))
		),
		says: 'You divided by n − 1 inside the root. Here it is n, as in NumPy: the mean of the squares.'
	},
	{
		answer: eachWith(columnOf, (value, group) =>
			over(value - mean(group), mean(group.map((other) => Math.abs(other - mean(group)))))
		),
		says: 'You divided by the mean distance from the mean. The standard deviation squares the distances first, and takes the root of their mean.'
	},
	{
		answer: eachWith(columnOf, (value, group) =>
			over(value - mean(group), Math.sqrt(mean(group.map((other) => other ** 2))))
		),
		says: 'You squared the numbers themselves. The standard deviation squares their distances from the mean.'
	},
	{
		answer: eachWith(columnOf, (value, group) =>
			over(value - Math.min(...group), Math.max(...group) - Math.min(...group))
		),
		says: 'You scaled the columns to the range from 0 to 1. The task asks for the mean 0 and the standard deviation 1.'
	},
	{
		answer: (x: TensorValue) =>
			hasConstant(x) ? wrong((got) => JSON.stringify(got).includes('null') || hasNaN(got)) : standardize(x),
		says: 'A column whose numbers are all equal gave 0 / 0, which is NaN. `tf.divNoNan` gives 0 there.'
	}
];

function hasNaN(got: unknown): boolean {
	const { values } = got as Partial<TensorValue>;
	return Array.isArray(values) && values.some((value) => Number.isNaN(value));
}

const table = (random: Random) => {
	const [n, d] = [random.integer(2, 9), random.integer(1, 5)];
	const columns = many(d, () => ({ centre: random.integer(-20, 20), spread: random.integer(1, 10) }));
	return tensor(
		many(n, () => columns.map(({ centre, spread }) => random.normal({ mean: centre, sd: spread }))).flat(),
		[n, d]
	);
};

export default grade<Learner>(({ compare, check }) => [
	compare('standardize', {
		title: 'the example, with a constant column',
		inputs: [
			[
				tensor([
					[1, 10],
					[3, 10],
					[5, 10]
				])
			]
		],
		expected: standardize,
		tolerance: 1e-4,
		mistakes
	}),
	compare('standardize', {
		title: 'right for any table',
		inputs: ({ random }) => many(12, (): [TensorValue] => [table(random)]),
		expected: standardize,
		tolerance: 1e-4
	}),
	compare('standardize', {
		title: 'constant columns, and a single row',
		inputs: [
			[
				tensor([
					[7, 1, 0],
					[7, 2, 0],
					[7, 6, 0],
					[7, 3, 0]
				])
			],
			[tensor([[3, -4]])]
		],
		expected: standardize,
		tolerance: 1e-4
	}),
	check('the irises', async ({ learner, load, expect }) => {
		const rows = (await load('iris')).map(({ sepalLength, sepalWidth, petalLength, petalWidth }) => [
			sepalLength,
			sepalWidth,
			petalLength,
			petalWidth
		]);
		const scaled = await learner.standardize(tensor(rows));
		expect(scaled).toHaveShape([150, 4]);
		expect(scaled.values.slice(0, 4)).toEqual([-0.900681, 1.019004, -1.340227, -1.315444], {
			tolerance: 1e-4,
			what: 'the first flower'
		});
	})
]);
