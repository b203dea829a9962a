import { grade, many } from 'stagecoach/grading';

interface Learner {
	distances(rows: number[][], query: number[]): number[];
}

type Arguments = [rows: number[][], query: number[]];

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

const distances = (...[rows, query]: Arguments): number[] =>
	rows.map((row) => {
		if (row.length !== query.length || row.length === 0) throw new RangeError('Outside the task.');
		return Math.sqrt(sum(row.map((value, j) => (value - query[j]!) ** 2)));
	});

/** A wrong distance, from the differences of one row. */
const from =
	(distanceOf: (differences: number[]) => number) =>
	(...[rows, query]: Arguments) =>
		rows.map((row) => distanceOf(row.map((value, j) => value - query[j]!)));

const squares = (differences: number[]) => sum(differences.map((difference) => difference ** 2));

const mistakes = [
	{
		answer: from(squares),
		says: 'These are squared distances: the root of the sum is missing. `Math.sqrt` takes it.'
	},
	{
		answer: from((differences) => sum(differences.map(Math.abs))),
		says: 'You took the root of each difference alone, or its absolute value: that gives the distance along the streets of a grid (Manhattan). Square, add up, and take one root at the end.'
	},
	{
		answer: from((differences) => Math.abs(sum(differences))),
		says: 'Your differences are not squared, so plus and minus cancel each other. Square each one before you add.'
	},
	{
		answer: from(sum),
		says: 'Your differences are not squared, so plus and minus cancel each other. Square each one before you add.'
	},
	{
		answer: from((differences) => Math.sqrt(squares(differences) / differences.length)),
		says: 'You took the root of the mean of the squares. A distance takes the root of their sum: do not divide.'
	},
	{
		answer: from((differences) => Math.sqrt(squares(differences.slice(0, -1)))),
		says: 'The last measure of each row is missing from your sum. Go up to `row.length`.'
	},
	{
		answer: from((differences) => Math.sqrt(squares(differences.slice(1)))),
		says: 'The first measure of each row is missing from your sum. Lists count from 0.'
	},
	{
		answer: from((differences) => Math.max(...differences.map(Math.abs))),
		says: 'You kept only the largest difference of each row. All differences count: square them, add them up, take the root.'
	}
];

export default grade<Learner>(({ compare }) => [
	compare('distances', {
		title: 'the example: 0, 5 and 1',
		inputs: [
			[
				[
					[1, 2],
					[4, 6],
					[0, 2]
				],
				[1, 2]
			]
		],
		expected: distances,
		tolerance: 1e-9,
		mistakes
	}),
	compare('distances', {
		title: 'right for any rows, of one measure or many',
		inputs: ({ random }) =>
			many(15, (): Arguments => {
				const p = random.integer(1, 6);
				return [many(random.integer(1, 8), () => random.normals(p, { sd: 5 })), random.normals(p, { sd: 5 })];
			}),
		expected: distances,
		tolerance: 1e-9,
		mistakes
	}),
	compare('distances', {
		title: 'no rows have no distances',
		inputs: [
			[[], [1, 2]],
			[[[3]], [3]]
		],
		expected: distances,
		tolerance: 1e-9,
		mistakes
	}),
	compare('distances', {
		title: 'the penguins: all 342 bills, seen from one',
		inputs: async ({ load, random }) => {
			const bills = (await load('penguins')).flatMap(({ billLength, billDepth }) =>
				billLength === null || billDepth === null ? [] : [[billLength, billDepth]]
			);
			return [[bills, random.pick(bills)] satisfies Arguments];
		},
		expected: distances,
		tolerance: 1e-9,
		mistakes
	})
]);
