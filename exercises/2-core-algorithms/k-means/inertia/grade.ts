import { grade, many, type Random } from 'stagecoach/grading';

interface Learner {
	inertia(rows: number[][], centers: number[][]): number;
}

type Arguments = [rows: number[][], centers: number[][]];

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

const squaredDistance = (a: number[], b: number[]) => sum(a.map((value, j) => (value - b[j]!) ** 2));

/** For each row the squared distance to the nearest centre. */
const nearestOf = (...[rows, centers]: Arguments) =>
	rows.map((row) => Math.min(...centers.map((center) => squaredDistance(row, center))));

const expected = (...args: Arguments): number => {
	const [rows, centers] = args;
	const width = centers[0]?.length ?? 0;
	if (width === 0 || [...rows, ...centers].some(({ length }) => length !== width))
		throw new RangeError('Outside the task.');
	return sum(nearestOf(...args));
};

const mistakes = [
	{
		answer: (...args: Arguments) => sum(nearestOf(...args).map(Math.sqrt)),
		says: 'Your distances are not squared. The inertia adds up squares, and takes no root.'
	},
	{
		answer: (...args: Arguments) => Math.sqrt(expected(...args)),
		says: 'You took the root of the sum. The inertia is the sum of the squares itself.'
	},
	{
		answer: (...args: Arguments) => expected(...args) / (args[0].length || 1),
		says: 'That is the mean of the squares. The inertia is their sum: do not divide.'
	},
	{
		answer: (...[rows, centers]: Arguments) =>
			sum(rows.map((row) => sum(centers.map((center) => squaredDistance(row, center))))),
		says: 'You added the distances to all centres. Only the nearest centre of each row counts.'
	},
	{
		answer: (...[rows, centers]: Arguments) => (rows.length === 0 ? 0 : sum(nearestOf(centers, rows))),
		says: 'You took the nearest row of each centre. Take the nearest centre of each row.'
	},
	{
		answer: (...[rows, centers]: Arguments) =>
			sum(
				rows.map((row) =>
					Math.min(...centers.map((center) => sum(row.map((value, j) => Math.abs(value - center[j]!)))))
				)
			),
		says: 'You added absolute differences. Square each difference instead.'
	}
];

const makeTask = (random: Random): Arguments => {
	const p = random.integer(1, 4);
	const draw = () => random.normals(p, { sd: 3 });
	return [many(random.integer(1, 8), draw), many(random.integer(1, 4), draw)];
};

export default grade<Learner>(({ compare }) => [
	compare('inertia', {
		title: 'the example: 13',
		inputs: [
			[
				[
					[0, 0],
					[3, 1],
					[5, 5]
				],
				[
					[0, 1],
					[4, 2]
				]
			]
		],
		expected,
		tolerance: 1e-9,
		mistakes
	}),
	compare('inertia', {
		title: 'right for any rows and centres',
		inputs: ({ random }) => many(20, () => makeTask(random)),
		expected,
		tolerance: 1e-9,
		mistakes
	}),
	compare('inertia', {
		title: 'no rows, and rows on their centre',
		inputs: [
			[[], [[1, 2]]],
			[
				[[4], [4]],
				[[4], [0]]
			]
		],
		expected,
		tolerance: 1e-9,
		mistakes
	}),
	compare('inertia', {
		title: 'the penguins: 342 bills, three of them as centres',
		inputs: async ({ load, random }) => {
			const bills = (await load('penguins')).flatMap(({ billLength, billDepth }) =>
				billLength === null || billDepth === null ? [] : [[billLength, billDepth]]
			);
			return [[bills, random.sample(bills, 3)] satisfies Arguments];
		},
		expected,
		tolerance: 1e-9,
		mistakes
	})
]);
