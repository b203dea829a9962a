import { grade, many, type Random } from 'stagecoach/grading';

interface Learner {
	assign(rows: number[][], centers: number[][]): number[];
}

type Arguments = [rows: number[][], centers: number[][]];

const squaredDistance = (a: number[], b: number[]) =>
	a.reduce((sum, value, j) => sum + (value - b[j]!) ** 2, 0);

/** The first centre with the smallest distance, by any measure of distance. */
const assignBy =
	(distance: (row: number[], center: number[]) => number) =>
	(...[rows, centers]: Arguments) =>
		rows.map((row) => {
			const distances = centers.map((center) => distance(row, center));
			return distances.indexOf(Math.min(...distances));
		});

const expected = (...args: Arguments): number[] => {
	const [rows, centers] = args;
	const width = centers[0]?.length ?? 0;
	if (width === 0 || [...rows, ...centers].some(({ length }) => length !== width))
		throw new RangeError('Outside the task.');
	return assignBy(squaredDistance)(...args);
};

const mistakes = [
	{
		answer: assignBy((row, center) => -squaredDistance(row, center)),
		says: 'You chose the farthest centre. The smallest distance wins.'
	},
	{
		answer: (...[rows, centers]: Arguments) =>
			rows.map((row) => {
				const distances = centers.map((center) => squaredDistance(row, center));
				return distances.lastIndexOf(Math.min(...distances));
			}),
		says: 'Of equally near centres, the one with the smaller place is right.'
	},
	{
		answer: (...[rows, centers]: Arguments) =>
			rows.map((row) => Math.sqrt(Math.min(...centers.map((center) => squaredDistance(row, center))))),
		says: 'You returned the distances. Return the places of the centres: 0, 1, 2 …'
	},
	{
		answer: (...args: Arguments) => expected(...args).map((place) => place + 1),
		says: 'You count from 1. The first centre has the place 0.'
	},
	{
		answer: assignBy((row, center) => Math.abs(row[0]! - center[0]!)),
		says: 'You compare the first column only. All columns belong to the distance.'
	},
	{
		answer: assignBy((row, center) => Math.abs(row.reduce((sum, value, j) => sum + value - center[j]!, 0))),
		says: 'Your differences are not squared, so plus and minus cancel each other. Square each before you add.'
	},
	{
		answer: assignBy((row, center) => row.reduce((sum, value, j) => sum + Math.abs(value - center[j]!), 0)),
		says: 'You added up absolute differences (Manhattan). The Euclidean distance squares them.'
	},
	{
		answer: (...[rows, centers]: Arguments) => assignBy(squaredDistance)(centers, rows),
		says: 'You looked for the nearest row of each centre. The answer has one for each row: its nearest centre.'
	}
];

const makeTask = (random: Random): Arguments => {
	const p = random.integer(1, 4);
	const draw = () => random.normals(p, { sd: 3 });
	return [many(random.integer(1, 8), draw), many(random.integer(1, 4), draw)];
};

export default grade<Learner>(({ compare }) => [
	compare('assign', {
		title: 'the example: [0, 1, 1]',
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
		mistakes
	}),
	compare('assign', {
		title: 'right for any rows and centres',
		inputs: ({ random }) => many(20, () => makeTask(random)),
		expected,
		mistakes
	}),
	compare('assign', {
		title: 'equally near centres, and no rows',
		inputs: [
			[
				[[2], [3], [4]],
				[[4], [2], [4]]
			],
			[[], [[1, 2]]],
			[[[5, 5]], [[1, 2]]]
		],
		expected,
		mistakes
	}),
	compare('assign', {
		title: 'the penguins: 342 bills and five of them as centres',
		inputs: async ({ load, random }) => {
			const bills = (await load('penguins')).flatMap(({ billLength, billDepth }) =>
				billLength === null || billDepth === null ? [] : [[billLength, billDepth]]
			);
			// A hair beside the birds, so that no two centres are equally near.
			const centers = random
				.sample(bills, 5)
				.map((bill) => bill.map((value) => value + 1e-4 * random.normal()));
			return [[bills, centers] satisfies Arguments];
		},
		expected,
		mistakes
	})
]);
