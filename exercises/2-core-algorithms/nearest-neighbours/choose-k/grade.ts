import { grade, many, type Random } from 'stagecoach/grading';

interface Choice {
	k: number;
	accuracies: number[];
}

interface Learner {
	chooseK(
		trainRows: number[][],
		trainLabels: string[],
		validationRows: number[][],
		validationLabels: string[],
		candidates: number[]
	): Choice;
}

type Arguments = Parameters<Learner['chooseK']>;

const countIn = (labels: string[], label: string) => labels.filter((other) => other === label).length;

/** The most frequent label; the first of tied ones. */
const vote = (labels: string[]) =>
	labels.reduce((best, label) => (countIn(labels, label) > countIn(labels, best) ? label : best));

const isTied = (labels: string[]) => {
	const most = countIn(labels, vote(labels));
	return [...new Set(labels)].filter((label) => countIn(labels, label) === most).length > 1;
};

/** For each query the labels of all rows, the nearest first. */
const neighbourLabels = (rows: number[][], labels: string[], queries: number[][]) =>
	queries.map((query) => {
		const distances = rows.map((row) => Math.hypot(...row.map((value, j) => value - query[j]!)));
		return [...distances.keys()].sort((a, b) => distances[a]! - distances[b]!).map((place) => labels[place]!);
	});

const accuraciesOf = (orders: string[][], truths: string[], ks: number[]) =>
	ks.map((k) => orders.filter((order, i) => vote(order.slice(0, k)) === truths[i]).length / truths.length);

const bestOf = (candidates: number[], accuracies: number[]): Choice => ({
	k: candidates[accuracies.indexOf(Math.max(...accuracies))]!,
	accuracies
});

const right = (...[rows, labels, queries, truths, candidates]: Arguments): Choice =>
	bestOf(candidates, accuraciesOf(neighbourLabels(rows, labels, queries), truths, candidates));

/** The reference; it refuses what the statement excludes, so that no such case is shown to a learner. */
const expected = (...args: Arguments): Choice => {
	const [rows, labels, queries, truths, candidates] = args;
	const fits = rows.length === labels.length && queries.length === truths.length && queries.length > 0;
	if (!fits || candidates.length === 0 || candidates.some((k) => k < 1 || k > rows.length))
		throw new RangeError('Outside the task.');
	if (
		neighbourLabels(rows, labels, queries).some((order) => candidates.some((k) => isTied(order.slice(0, k))))
	)
		throw new RangeError('A tied vote.');
	return right(...args);
};

/** The right accuracies, and another choice. */
const choosing =
	(choose: (candidates: number[], accuracies: number[]) => number) =>
	(...args: Arguments): Choice => {
		const { accuracies } = right(...args);
		return { k: choose(args[4], accuracies), accuracies };
	};

const mistakes = [
	{
		answer: (...[rows, labels, , , candidates]: Arguments) => right(rows, labels, rows, labels, candidates),
		says: 'You scored the training rows: each is its own neighbour, at the distance 0, so k = 1 looks perfect. Score the validation rows.'
	},
	{
		answer: (...[rows, labels, queries, truths, candidates]: Arguments) =>
			right([...rows, ...queries], [...labels, ...truths], queries, truths, candidates),
		says: 'The validation rows are among the neighbours, so each finds itself. Fit on the training rows alone.'
	},
	{
		answer: choosing(
			(candidates, accuracies) => candidates[accuracies.lastIndexOf(Math.max(...accuracies))]!
		),
		says: 'Of equally good candidates, take the one that stands first in `candidates`.'
	},
	{
		answer: choosing((_candidates, accuracies) => accuracies.indexOf(Math.max(...accuracies))),
		says: '`k` is the place of the best candidate in the list. Return the candidate itself: `candidates[place]`.'
	},
	{
		answer: choosing((candidates, accuracies) => candidates[accuracies.indexOf(Math.min(...accuracies))]!),
		says: 'You chose the candidate with the lowest accuracy. The highest is the best.'
	},
	{
		answer: (...args: Arguments) => {
			const { k, accuracies } = right(...args);
			return { k, accuracies: accuracies.map((accuracy) => 1 - accuracy) };
		},
		says: 'Your `accuracies` are the shares of wrong answers. Return the shares of right ones.'
	},
	{
		answer: (...args: Arguments) => {
			const { k, accuracies } = right(...args);
			return { k, accuracies: accuracies.map((accuracy) => accuracy * args[3].length) };
		},
		says: 'Your `accuracies` are counts. Divide by the number of validation rows.'
	},
	{
		answer: (...[rows, labels, queries, truths, candidates]: Arguments) =>
			bestOf(
				candidates,
				accuraciesOf(
					neighbourLabels(rows, labels, queries),
					truths,
					candidates.map((k) => k + 1)
				)
			),
		says: 'You asked one neighbour too many: `slice(0, k)` holds k of them.'
	},
	{
		answer: (...[rows, labels, queries, truths, candidates]: Arguments) =>
			bestOf(
				candidates,
				accuraciesOf(
					neighbourLabels(rows, labels, queries).map((order) => order.toReversed()),
					truths,
					candidates
				)
			),
		says: 'You asked the farthest rows. Sort the distances upwards.'
	}
];

/** Two labels and odd candidates: no vote is tied. */
function makeTask(random: Random): Arguments {
	const p = random.integer(1, 3);
	const make = (n: number): [number[][], string[]] => {
		const labels = many(n, () => random.pick(['a', 'b']));
		return [labels.map((label) => random.normals(p, { mean: label === 'a' ? -0.8 : 0.8, sd: 1 })), labels];
	};
	const n = random.integer(7, 13);
	const odd = many(Math.floor((n + 1) / 2), (i) => 2 * i + 1);
	return [...make(n), ...make(random.integer(4, 8)), random.sample(odd, random.integer(2, odd.length))];
}

export default grade<Learner>(({ compare, check }) => [
	compare('chooseK', {
		title: 'the example: 3 neighbours are best',
		inputs: [
			[
				[[1], [2], [3], [6], [7.5]],
				['a', 'a', 'a', 'b', 'b'],
				[[4.6], [6.9]],
				['a', 'b'],
				[1, 3, 5]
			],
			[
				[[1], [2], [3], [6], [7.5]],
				['a', 'a', 'a', 'b', 'b'],
				[[4.6], [6.9]],
				['a', 'b'],
				[5, 3, 1]
			]
		],
		expected,
		tolerance: 1e-9,
		mistakes
	}),
	compare('chooseK', {
		title: 'equally good candidates, in any order',
		inputs: [
			[
				[[0], [1], [5], [6], [7]],
				['a', 'a', 'b', 'b', 'b'],
				[[0.2], [6.2]],
				['a', 'b'],
				[3, 1]
			],
			[
				[[0], [1], [5], [6], [7]],
				['a', 'a', 'b', 'b', 'b'],
				[[0.2], [6.2]],
				['a', 'b'],
				[5, 1, 3]
			]
		],
		expected,
		tolerance: 1e-9,
		mistakes
	}),
	compare('chooseK', {
		title: 'right for any rows and candidates',
		inputs: ({ random }) => many(20, () => makeTask(random)),
		expected,
		tolerance: 1e-9,
		mistakes
	}),
	check(
		'the penguins: Chinstrap or not, by standardised bills',
		async ({ learner, load, random, expect }) => {
			const known = (await load('penguins')).filter(({ billLength }) => billLength !== null);
			// A hair beside the millimetres, so that no two distances are equal.
			const birds = random.shuffle(known).map(({ species, billLength, billDepth }) => ({
				label: species === 'Chinstrap' ? 'Chinstrap' : 'another',
				row: [
					(billLength! - 43.9) / 5.5 + 1e-4 * random.normal(),
					(billDepth! - 17.2) / 2 + 1e-4 * random.normal()
				]
			}));
			const [train, validation] = [birds.slice(0, 240), birds.slice(240)];
			const args: Arguments = [
				train.map(({ row }) => row),
				train.map(({ label }) => label),
				validation.map(({ row }) => row),
				validation.map(({ label }) => label),
				[1, 5, 15, 41, 101]
			];
			expect(await learner.chooseK(...args)).toEqual(right(...args), {
				tolerance: 1e-9,
				what: 'the choice among 1, 5, 15, 41 and 101 neighbours'
			});
		}
	)
]);
