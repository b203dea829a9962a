import { grade, many, type Random, tensor, type TensorValue } from 'stagecoach/grading';

interface Learner {
	toRows(values: TensorValue, columns: number): TensorValue;
	leaveOut(rows: TensorValue, start: number, count: number): TensorValue;
}

type Block = [rows: TensorValue, start: number, count: number];

const toRows = (values: TensorValue, columns: number) =>
	tensor([...values.values], [values.values.length / columns, columns]);

const toColumns = (values: TensorValue, columns: number) => {
	const n = values.values.length / columns;
	return tensor(
		values.values.map((_, i) => values.values[(i % columns) * n + Math.floor(i / columns)]!),
		[n, columns]
	);
};

const lines = ({ values, shape: [n = 0, d = 0] }: TensorValue) =>
	Array.from({ length: n }, (_, i) => values.slice(i * d, (i + 1) * d));

/** The rows that a wrong or right answer keeps, put together again. */
const keeping =
	(keep: (all: number[][], start: number, end: number) => number[][]) =>
	(...[rows, start, count]: Block) => {
		const kept = keep(lines(rows), start, start + count);
		return tensor(kept.flat(), [kept.length, rows.shape[1]!]);
	};

const leaveOut = keeping((all, start, end) => [...all.slice(0, start), ...all.slice(end)]);

const wrongRows = [
	{
		answer: (values: TensorValue, columns: number) => ({
			...toRows(values, columns),
			shape: [columns, values.values.length / columns]
		}),
		says: 'You took `columns` for the number of rows. A shape says rows first: `[-1, columns]`.'
	},
	{
		answer: toColumns,
		says: 'The numbers go down column by column. They stay in line, row after row: `reshape` alone does it, without `transpose`.'
	}
];

const wrongBlocks = [
	{
		answer: keeping((all, start, end) => all.slice(start, end)),
		says: 'You returned the block. Return all the other rows.'
	},
	{
		answer: keeping((all, start, end) => [...all.slice(0, start), ...all.slice(end + 1)]),
		says: 'You left out one row after the block as well. What stands after it begins at `start + count`.'
	},
	{
		answer: keeping((all, start, end) => [...all.slice(0, start), ...all.slice(end - 1)]),
		says: 'One row of the block is still there. What stands after it begins at `start + count`.'
	},
	{
		answer: keeping((all, start, end) => [...all.slice(end), ...all.slice(0, start)]),
		says: 'The rows should stay in their order: first those before the block, then those after it.'
	},
	{
		answer: keeping((all, start) => all.slice(0, start)),
		says: 'The rows after the block are missing. Put them below the others with `tf.concat`.'
	},
	{
		answer: keeping((all, _, end) => all.slice(end)),
		says: 'The rows before the block are missing. Put them above the others with `tf.concat`.'
	},
	{
		answer: keeping((all, start, end) => [...all.slice(0, start), ...all.slice(end - start)]),
		says: 'You began the second part at `count`. `count` says how many rows the block has, as `slice` takes a size: it ends at `start + count`.'
	}
];

const someBlock = (random: Random): Block => {
	const [n, d] = [random.integer(2, 8), random.integer(1, 4)];
	const count = random.integer(1, n - 1);
	return [tensor(random.normals(n * d), [n, d]), random.integer(0, n - count), count];
};

export default grade<Learner>(({ compare, check }) => [
	compare('toRows', {
		title: 'toRows: six numbers in two columns, and any others',
		inputs: ({ random }) => [
			[tensor([1, 2, 3, 4, 5, 6]), 2],
			[tensor([1, 2, 3, 4, 5, 6]), 3],
			[tensor([1, 2, 3]), 3],
			[tensor([1, 2, 3]), 1],
			...many(8, (): [TensorValue, number] => {
				const columns = random.integer(1, 5);
				return [tensor(random.normals(columns * random.integer(1, 5))), columns];
			})
		],
		expected: toRows,
		mistakes: wrongRows
	}),
	compare('leaveOut', {
		title: 'leaveOut: a block in the middle',
		inputs: [
			[
				tensor([
					[1, 2],
					[3, 4],
					[5, 6]
				]),
				1,
				1
			],
			[tensor([[10], [20], [30], [40], [50], [60]]), 2, 3],
			[tensor([[10], [20], [30], [40], [50], [60]]), 3, 1]
		],
		expected: leaveOut,
		mistakes: wrongBlocks
	}),
	compare('leaveOut', {
		title: 'leaveOut: at the beginning, at the end, anywhere',
		inputs: ({ random }) => [
			[tensor([[10], [20], [30], [40]]), 0, 2],
			[tensor([[10], [20], [30], [40]]), 3, 1],
			[tensor([[10], [20], [30], [40]]), 1, 3],
			...many(12, () => someBlock(random))
		],
		expected: leaveOut
	}),
	check('the 150 irises without the 50 of the middle', async ({ learner, load, expect }) => {
		const irises = await load('iris');
		const all = irises.map(({ sepalLength, petalLength }) => [sepalLength, petalLength]);
		const rest = await learner.leaveOut(tensor(all), 50, 50);
		expect(rest).toHaveShape([100, 2]);
		expect(rest.values).toEqual([...all.slice(0, 50), ...all.slice(100)].flat(), {
			tolerance: 1e-5,
			what: 'the rest'
		});
	})
]);
