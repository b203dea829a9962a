import { grade, many, type Random, wrong } from 'stagecoach/grading';

type Shares = Record<string, number>;

interface Learner {
	weightedShares(labels: string[], distances: number[]): Shares;
}

type Arguments = [labels: string[], distances: number[]];

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** 1 at exact hits when there are some, else by the distance. */
const weightsWith = (weightOf: (distance: number) => number) => (distances: number[]) =>
	distances.map((distance) => (distances.includes(0) ? Number(distance === 0) : weightOf(distance)));

/** The weights of each label, added up, over `total`. */
const sharesWith =
	(weightsOf: (distances: number[]) => number[], totalOf = sum) =>
	(...[labels, distances]: Arguments): Shares => {
		const weights = weightsOf(distances);
		const shareOf = (label: string) =>
			sum(weights.filter((_weight, i) => labels[i] === label)) / totalOf(weights);
		return Object.fromEntries(labels.map((label) => [label, shareOf(label)]));
	};

const byDistance = weightsWith((distance) => 1 / distance);

const expected = (...args: Arguments): Shares => {
	const [labels, distances] = args;
	if (labels.length === 0 || labels.length !== distances.length || distances.some((distance) => distance < 0))
		throw new RangeError('Outside the task.');
	return sharesWith(byDistance)(...args);
};

const notEqual = 'The weight is 1 / distance.';

const mistakes = [
	{
		answer: sharesWith((distances) => distances),
		says: `You took the distance itself as the weight, so far birds count more. ${notEqual}`
	},
	{
		answer: sharesWith((distances) => distances.map(() => 1)),
		says: `All neighbours count equally in your shares. ${notEqual}`
	},
	{
		answer: sharesWith(weightsWith((distance) => 1 / distance ** 2)),
		says: `Your weights are 1 over the squared distance. ${notEqual}`
	},
	{
		answer: sharesWith((distances) => distances.map((distance) => 1 / (1 + distance))),
		says: `Your weights are 1 / (1 + distance), which needs no rule for 0, but is another model. ${notEqual}`
	},
	{
		answer: sharesWith(byDistance, () => 1),
		says: 'These are sums of weights. Divide by the sum of all weights, so that the shares add up to 1.'
	},
	{
		answer: (...[labels, distances]: Arguments): Shares => {
			const weights = byDistance(distances);
			return Object.fromEntries(labels.map((label, i) => [label, weights[i]! / sum(weights)]));
		},
		says: 'You counted only one neighbour of each label. Add the weights of all neighbours with the same label.'
	}
];

/** With an exact hit, the ways differ from those above. */
const hitMistakes = [
	{
		answer: (...[labels, distances]: Arguments) =>
			distances.includes(0)
				? wrong<Shares>((got) => Object.values(got).some((share) => !Number.isFinite(share)))
				: expected(labels, distances),
		says: '1 / 0 is Infinity, and Infinity / Infinity is NaN. When some distances are 0, only those neighbours count, equally.'
	},
	{
		answer: (...[labels, distances]: Arguments): Shares => {
			const shares = expected(labels, distances);
			return Object.fromEntries(Object.entries(shares).filter(([, share]) => share > 0));
		},
		says: 'Labels without an exact hit keep their key, with the share 0.'
	},
	{
		answer: (...[labels, distances]: Arguments): Shares => {
			const first = distances.indexOf(0);
			return first < 0
				? expected(labels, distances)
				: Object.fromEntries(labels.map((label) => [label, Number(label === labels[first])]));
		},
		says: 'Only one exact hit counts in your shares. All neighbours at distance 0 count, equally.'
	}
];

const species = ['Adelie', 'Chinstrap', 'Gentoo'];

function neighbours(random: Random, hits: number): Arguments {
	const n = random.integer(1, 7);
	const distances = [...many(n, () => 0.1 + 5 * random.next()), ...many(hits, () => 0)];
	return [many(n + hits, () => random.pick(species)), distances.toSorted((a, b) => a - b)];
}

export default grade<Learner>(({ compare }) => [
	compare('weightedShares', {
		title: 'the example: 4/7 and 3/7',
		inputs: [
			[
				['Adelie', 'Gentoo', 'Gentoo'],
				[1, 2, 4]
			],
			[['Chinstrap'], [3]]
		],
		expected,
		tolerance: 1e-9,
		mistakes
	}),
	compare('weightedShares', {
		title: 'right for any neighbours',
		inputs: ({ random }) => many(15, () => neighbours(random, 0)),
		expected,
		tolerance: 1e-9,
		mistakes
	}),
	compare('weightedShares', {
		title: 'exact hits, at the distance 0',
		inputs: ({ random }) => [
			[
				['Adelie', 'Adelie', 'Gentoo', 'Chinstrap', 'Gentoo'],
				[0, 0, 0, 2, 3]
			] satisfies Arguments,
			[
				['Adelie', 'Gentoo'],
				[0, 0.5]
			] satisfies Arguments,
			// Sorted by name and not by distance.
			[
				['Gentoo', 'Chinstrap', 'Adelie'],
				[3, 0, 1]
			] satisfies Arguments,
			...many(6, () => neighbours(random, random.integer(1, 4)))
		],
		expected,
		tolerance: 1e-9,
		mistakes: hitMistakes
	}),
	compare('weightedShares', {
		title: 'the penguins: the 15 nearest bills of some birds',
		inputs: async ({ load, random }) => {
			const birds = (await load('penguins')).filter(({ billLength }) => billLength !== null);
			return random.sample(birds, 6).map((bird): Arguments => {
				const near = birds
					.map((other) => ({
						label: other.species as string,
						distance: Math.hypot(other.billLength! - bird.billLength!, other.billDepth! - bird.billDepth!)
					}))
					.toSorted((a, b) => a.distance - b.distance)
					.filter(({ distance }) => distance > 0)
					.slice(0, 15);
				return [near.map(({ label }) => label), near.map(({ distance }) => distance)];
			});
		},
		expected,
		tolerance: 1e-9,
		mistakes
	})
]);
