import { grade, many, type Random } from 'stagecoach/grading';

interface Learner {
	plusPlus(rows: number[][], draws: number[]): number[];
}

type Arguments = [rows: number[][], draws: number[]];

const squaredDistance = (a: number[], b: number[]) =>
	a.reduce((sum, value, j) => sum + (value - b[j]!) ** 2, 0);

type Choose = (weights: number[], draw: number) => number;

/** The first place at which the running sum of the weights is beyond the draw. */
const chooseWith =
	(isBeyond: (sum: number, target: number) => boolean): Choose =>
	(weights, draw) => {
		const target = draw * weights.reduce((sum, weight) => sum + weight, 0);
		let sum = 0;
		return weights.findIndex((weight) => isBeyond((sum += weight), target));
	};

const inProportion = chooseWith((sum, target) => sum > target);

const nearest = (distances: number[]) => Math.min(...distances);

const beginWith =
	(weightOf: (distances: number[]) => number, choose: Choose = inProportion) =>
	(...[rows, draws]: Arguments): number[] => {
		const places = [Math.floor(draws[0]! * rows.length)];
		for (const draw of draws.slice(1)) {
			const weights = rows.map((row) => weightOf(places.map((place) => squaredDistance(rows[place]!, row))));
			places.push(choose(weights, draw));
		}
		return places;
	};

const expected = (...args: Arguments): number[] => {
	const [rows, draws] = args;
	const width = rows[0]?.length ?? 0;
	const fits = width > 0 && rows.every(({ length }) => length === width) && draws.length > 0;
	if (
		!fits ||
		draws.some((draw) => !(draw >= 0 && draw < 1)) ||
		new Set(rows.map(String)).size < draws.length
	)
		throw new RangeError('Outside the task.');
	return beginWith(nearest)(...args);
};

const mistakes = [
	{
		answer: beginWith((distances) => Math.sqrt(nearest(distances))),
		says: 'Your weights are distances. Take the squared distance: a row twice as far is four times as likely.'
	},
	{
		answer: beginWith(nearest, (weights) => weights.indexOf(Math.max(...weights))),
		says: 'You always take the farthest row, so a single outlier is certain to be a centre. Draw in proportion to the weights.'
	},
	{
		answer: (...[rows, draws]: Arguments) => draws.map((draw) => Math.floor(draw * rows.length)),
		says: 'You treat every row alike. After the first, draw in proportion to the squared distance from the rows chosen so far.'
	},
	{
		answer: beginWith((distances) => distances.at(-1)!),
		says: 'You measure from the row that was chosen last. The weight is the distance to the nearest of all rows chosen so far.'
	},
	{
		answer: beginWith((distances) => distances[0]!),
		says: 'You measure from the row that was chosen first. The weight is the distance to the nearest of all rows chosen so far.'
	},
	{
		answer: beginWith((distances) => Math.max(...distances)),
		says: 'You measure from the farthest chosen row. Take the nearest of the chosen ones: `Math.min`.'
	},
	{
		answer: beginWith((distances) => distances.reduce((sum, distance) => sum + distance, 0)),
		says: 'You add up the distances to all chosen rows. Take the nearest of the chosen ones: `Math.min`.'
	},
	{
		answer: beginWith(
			nearest,
			chooseWith((sum, target) => sum >= target)
		),
		says: 'With a draw of 0 you hit a row of weight 0, which may be chosen already. The sum has to be greater than the target: `>`.'
	},
	{
		answer: (...args: Arguments) => expected(...args).map((place) => args[0][place]!),
		says: 'You returned the rows. Return their places.'
	}
];

const makeTask = (random: Random): Arguments => {
	const p = random.integer(1, 2);
	const rows = many(random.integer(4, 10), () => random.normals(p, { sd: 4 }));
	return [rows, many(random.integer(1, 4), () => random.next())];
};

export default grade<Learner>(({ compare }) => [
	compare('plusPlus', {
		title: 'the example: the places 1 and 3',
		inputs: [
			[
				[[0], [1], [3], [7]],
				[0.3, 0.5]
			],
			[[[0], [1], [3], [7]], [0.99]],
			[
				[[0], [1], [3], [7]],
				[0.3, 0.05, 0.95]
			]
		],
		expected,
		mistakes
	}),
	compare('plusPlus', {
		title: 'draws of 0 never choose a row twice',
		inputs: [
			[
				[[5], [6], [8]],
				[0, 0]
			],
			[
				[[5], [5], [8], [9]],
				[0, 0, 0]
			],
			[
				[[0], [2], [4]],
				[0.4, 0.5]
			]
		],
		expected,
		mistakes
	}),
	compare('plusPlus', {
		title: 'right for any rows and draws',
		inputs: ({ random }) => many(25, () => makeTask(random)),
		expected,
		mistakes
	}),
	compare('plusPlus', {
		title: 'the penguins: five of 342 bills',
		inputs: async ({ load, random }) => {
			const bills = (await load('penguins')).flatMap(({ billLength, billDepth }) =>
				billLength === null || billDepth === null ? [] : [[billLength, billDepth]]
			);
			return many(3, (): Arguments => [bills, many(5, () => random.next())]);
		},
		expected,
		mistakes
	})
]);
