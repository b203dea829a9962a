import { grade, many, type Random } from 'stagecoach/grading';

interface Learner {
	nearest(distances: number[], k: number, leaveOut?: number): number[];
}

type Arguments = [distances: number[], k: number, leaveOut?: number];

type Order = (distances: number[]) => (a: number, b: number) => number;

const ascending: Order = (distances) => (a, b) => distances[a]! - distances[b]! || a - b;

/** The first k places in an order, without some of them. */
const firstOf =
	(order: Order, drops = (place: number, leaveOut: number) => place === leaveOut) =>
	(...[distances, k, leaveOut = -1]: Arguments): number[] =>
		[...distances.keys()]
			.filter((place) => !drops(place, leaveOut))
			.sort(order(distances))
			.slice(0, k);

const nearest = firstOf(ascending);

const mistakes = [
	{
		answer: firstOf((distances) => (a, b) => distances[b]! - distances[a]! || a - b),
		says: 'These are the farthest. For the nearest, sort upwards: `distances[a] - distances[b]`.'
	},
	{
		answer: firstOf((distances) => (a, b) => (`${distances[a]!},${a}` < `${distances[b]!},${b}` ? -1 : 1)),
		says: '`sort` without a comparison sorts numbers as texts, and "10" comes before "5". Give it one: `(a, b) => …`.'
	},
	{
		answer: firstOf(ascending, () => false),
		says: 'You did not leave out the place `leaveOut`. A bird that is in the list becomes its own neighbour, at the distance 0.'
	},
	{
		answer: (...[distances, k, leaveOut = -1]: Arguments) =>
			firstOf(ascending, (place) => place === leaveOut || (leaveOut >= 0 && distances[place] === 0))(
				distances,
				k,
				leaveOut
			),
		says: 'You left out every row at distance 0. A twin is a real neighbour: leave out only the place `leaveOut`.'
	},
	{
		answer: (...[distances, k, leaveOut = -1]: Arguments) =>
			nearest(distances, k).filter((place) => place !== leaveOut),
		says: 'One answer is missing: take the place `leaveOut` away before you cut the list to k.'
	},
	{
		answer: (...args: Arguments) => nearest(...args).map((place) => args[0][place]!),
		says: 'You returned the distances. Return the places at which they stand, so that the birds can be found.'
	},
	{
		answer: (...[distances, k, leaveOut = -1]: Arguments) =>
			nearest(
				distances.filter((_distance, place) => place !== leaveOut),
				k
			),
		says: 'When a distance is taken out of the list, all behind it have moved up by one. Sort the places of the whole list instead.'
	},
	{
		answer: (...args: Arguments) => nearest(...args).map((place) => place + 1),
		says: 'You count from 1. The first place is 0, as lists count from 0.'
	},
	{
		answer: firstOf((distances) => (a, b) => distances[a]! - distances[b]! || b - a),
		says: 'Of equal distances, the smaller place comes first.'
	},
	{
		answer: (...args: Arguments) => nearest(...args).sort((a, b) => a - b),
		says: 'These are the right places in the order of the list. The nearest comes first.'
	}
];

/** Distances of which some are equal, and some 0. */
const withTies = (random: Random, n: number) => many(n, () => random.integer(0, 4) * 4);

export default grade<Learner>(({ compare }) => [
	compare('nearest', {
		title: 'the nearest first',
		inputs: [
			[[5, 0, 10, 1], 2],
			[[5, 0, 10, 1], 3],
			[[20.5, 9, 100.25], 1]
		],
		expected: nearest,
		mistakes
	}),
	compare('nearest', {
		title: 'one place is left out',
		inputs: [
			[[5, 0, 10, 1], 2, 1],
			[[0, 3, 0, 8], 2, 0],
			[[0, 3, 0, 8], 2, 2],
			[[7, 3, 0, 8], 1, 3]
		],
		expected: nearest,
		mistakes
	}),
	compare('nearest', {
		title: 'equal distances in the order of their places',
		inputs: ({ random }) => [
			[[4, 2, 4, 2], 3] satisfies Arguments,
			...many(10, (): Arguments => [withTies(random, random.integer(4, 9)), random.integer(1, 4)])
		],
		expected: nearest,
		mistakes
	}),
	compare('nearest', {
		title: 'fewer rows than k: all of them',
		inputs: [
			[[2, 1], 5],
			[[2, 1, 3], 3, 0],
			[[], 1]
		],
		expected: nearest,
		mistakes
	}),
	compare('nearest', {
		title: 'right for any distances',
		inputs: ({ random }) =>
			many(20, (): Arguments => {
				const n = random.integer(2, 9);
				const list = many(n, () => Math.round(random.next() * 1200) / 10);
				const place = random.integer(0, n - 1);
				// As it is when a row of the list asks.
				return random.next() < 0.5
					? [list, random.integer(1, n)]
					: [list.with(place, 0), random.integer(1, n), place];
			}),
		expected: nearest,
		mistakes
	})
]);
