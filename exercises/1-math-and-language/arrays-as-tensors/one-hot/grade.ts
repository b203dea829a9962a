import { grade, many, tensor, type TensorValue, wrong } from 'stagecoach/grading';

interface Learner {
	oneHotRows(labels: TensorValue, classes: number): TensorValue;
	argMaxPerRow(scores: TensorValue): TensorValue;
}

const int32 = (values: number[]) => tensor(values, [values.length], 'int32');

/** One row of a given width for each label, with a 1 at its place. */
const rowsOf = (labels: readonly number[], width: number) =>
	tensor(
		labels.flatMap((label) => Array.from({ length: width }, (_, place) => Number(place === label))),
		[labels.length, width]
	);

const oneHotRows = (labels: TensorValue, classes: number) => {
	if (classes < 2) throw new RangeError('Outside the task.');
	return rowsOf(labels.values, classes);
};

const lines = ({ values, shape: [n = 0, k = 0] }: TensorValue) =>
	Array.from({ length: n }, (_, i) => values.slice(i * k, (i + 1) * k));
const columns = ({ values, shape: [, k = 0] }: TensorValue) =>
	Array.from({ length: k }, (_, j) => values.filter((_, i) => i % k === j));
const argMax = (row: readonly number[]) => row.indexOf(Math.max(...row));

const argMaxPerRow = (scores: TensorValue) => int32(lines(scores).map(argMax));

const wrongRows = [
	{
		answer: () =>
			wrong<TensorValue>(
				({ values, dtype }) => dtype === 'float32' && values.some((value) => value > 0 && value < 1e-40)
			),
		says: "Your places are right, but a 1 reads as 1.4e-45: `tf.oneHot(…, 'float32')` of TensorFlow.js takes the bits of a whole number for a float32. Leave that type out, and call `toFloat()` on the result."
	},
	{
		answer: (labels: TensorValue, classes: number) => {
			const rows = oneHotRows(labels, classes);
			return tensor(columns(rows).flat(), [classes, labels.values.length]);
		},
		says: 'Your table lies on its side. There is one row for each label, and one column for each class.'
	},
	{
		answer: ({ values }: TensorValue, classes: number) =>
			rowsOf(
				values.map((label) => label - 1),
				classes
			),
		says: 'You count classes from 1. They count from 0: label 0 has its 1 in the first column.'
	},
	{
		answer: ({ values }: TensorValue) => rowsOf(values, Math.max(1, ...values) + 1),
		says: 'Your table is as wide as the largest label asks for. It needs one column for each class, also for a class that does not occur here: take `classes`.'
	}
];

const wrongPlaces = [
	{
		answer: (scores: TensorValue) => int32(columns(scores).map(argMax)),
		says: 'You looked for the largest number of each column. The axis that you name disappears: for one answer per row, that is axis 1.'
	},
	{
		answer: (scores: TensorValue) => tensor(lines(scores).map((row) => Math.max(...row))),
		says: 'These are the largest numbers themselves. Return their places: `argMax` instead of `max`.'
	},
	{
		answer: (scores: TensorValue) => int32(lines(scores).map((row) => row.indexOf(Math.min(...row)))),
		says: 'You returned the places of the smallest numbers. Use `argMax`.'
	},
	{
		answer: (scores: TensorValue) => int32(lines(scores).map((row) => row.lastIndexOf(Math.max(...row)))),
		says: 'In a tie you took the last one. The first one counts.'
	},
	{
		answer: (scores: TensorValue) => int32(lines(scores).map((row) => argMax(row) + 1)),
		says: 'Your places count from 1. Columns count from 0.'
	}
];

export default grade<Learner>(({ compare, check }) => [
	compare('oneHotRows', {
		title: 'oneHotRows: labels 2 and 0 of three classes',
		inputs: [
			[int32([2, 0]), 3],
			[int32([0, 1, 1]), 4]
		],
		expected: oneHotRows,
		mistakes: wrongRows
	}),
	compare('oneHotRows', {
		title: 'oneHotRows: any labels, also when a class does not occur',
		inputs: ({ random }) => [
			[int32([0]), 2],
			[int32([1, 0, 1]), 5],
			...many(10, (): [TensorValue, number] => {
				const classes = random.integer(2, 6);
				return [int32(many(random.integer(1, 9), () => random.integer(0, classes - 1))), classes];
			})
		],
		expected: oneHotRows
	}),
	compare('argMaxPerRow', {
		title: 'argMaxPerRow: the example, ties, negative scores',
		inputs: [
			[
				tensor([
					[0.1, 0.7, 0.2],
					[0.5, 0.5, 0]
				])
			],
			[
				tensor([
					[-3, -1, -2],
					[-1, -5, -1],
					[0, 0, 0],
					[1, 2, 9]
				])
			],
			[tensor([[4]])]
		],
		expected: argMaxPerRow,
		mistakes: wrongPlaces
	}),
	compare('argMaxPerRow', {
		title: 'argMaxPerRow: right for any table',
		inputs: ({ random }) =>
			many(10, (): [TensorValue] => {
				const [n, k] = [random.integer(1, 8), random.integer(2, 6)];
				return [tensor(random.normals(n * k), [n, k])];
			}),
		expected: argMaxPerRow
	}),
	check('there and back: the species of 150 irises', async ({ learner, load, expect }) => {
		const species = ['setosa', 'versicolor', 'virginica'];
		const labels = (await load('iris')).map((iris) => species.indexOf(iris.species));
		const rows = await learner.oneHotRows(int32(labels), 3);
		expect(rows).toHaveShape([150, 3]);
		const back = await learner.argMaxPerRow(tensor(rows.values, [150, 3]));
		expect(back.values).toEqual(labels, { what: 'the labels after the way back' });
	})
]);
