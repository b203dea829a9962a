import { grade, many, type Random, throws, wrong } from 'stagecoach/grading';

type Vector = readonly number[];

interface Learner {
	dot(a: number[], b: number[]): number;
	norm(a: number[]): number;
}

const sum = (values: Vector) => values.reduce((total, value) => total + value, 0);
const products = (a: Vector, b: Vector) => a.map((x, i) => x * (b[i] ?? 0));

const dot = (a: Vector, b: Vector) =>
	a.length === b.length ? sum(products(a, b)) : throws({ kind: 'RangeError' });
const norm = (a: Vector) => Math.sqrt(sum(products(a, a)));

const vector = (random: Random, n: number) => many(n, () => random.integer(-90, 90) / 10);

/** A wrong answer for lists of one length; for others it throws, as it should. */
const forOneLength =
	(answer: (a: Vector, b: Vector) => number | ReturnType<typeof wrong>) => (a: Vector, b: Vector) =>
		a.length === b.length ? answer(a, b) : throws({ kind: 'RangeError' });

const wrongDots = [
	{
		answer: forOneLength(() => wrong(Array.isArray)),
		says: 'You returned the products. Add them up: a dot product is one number.'
	},
	{
		answer: forOneLength((a, b) => sum(a) * sum(b)),
		says: 'You added up each list and multiplied the sums. Multiply place by place first, and add up then.'
	},
	{
		answer: forOneLength((a, b) => sum(a) + sum(b)),
		says: 'You added where you should multiply: each place of `a` times the same place of `b`.'
	},
	{
		answer: forOneLength((a, b) => sum(products(a, b)) / a.length),
		says: 'You divided by the number of places. The dot product is the sum, not a mean.'
	},
	{
		answer: forOneLength((a, b) => sum(products(a, b).slice(1))),
		says: 'The first place is missing. Places count from 0, so the loop starts there.'
	},
	{
		answer: forOneLength((a, b) => sum(products(a, b).slice(0, -1))),
		says: 'The last place is missing: use `i < a.length`.'
	}
];

const lengthsDiffer = {
	says: 'The lists differ in length and you went on, so the answer means nothing. Throw a `RangeError` before the loop.'
};

const wrongNorms = [
	{
		answer: (a: Vector) => sum(products(a, a)),
		says: 'These are the squares added up. Take the square root to get a length.'
	},
	{
		answer: (a: Vector) => sum(a.map(Math.abs)),
		says: 'You added the numbers without their signs, a walk along the streets. The straight length adds the squares and takes the root.'
	},
	{
		answer: (a: Vector) => (a.length === 0 ? 0 : Math.sqrt(sum(products(a, a)) / a.length)),
		says: 'You divided by the number of places before the root. A length is not a mean: only add up the squares.'
	},
	{
		answer: (a: Vector) => Math.sqrt(sum(products(a, a)) / a.length),
		says: 'You divided by the number of places before the root. A length is not a mean: only add up the squares.'
	},
	{
		answer: (a: Vector) => Math.abs(sum(a)),
		says: 'You added the numbers up. Square each one first, and take the root of the sum.'
	},
	{
		answer: (a: Vector) => Math.max(0, ...a.map(Math.abs)),
		says: 'That is the largest number. The length takes all of them: the root of the sum of the squares.'
	}
];

export default grade<Learner>(({ compare }) => [
	compare('dot', {
		title: 'dot([4, 1], [2, 0.5]) is 8.5',
		inputs: [
			[
				[4, 1],
				[2, 0.5]
			],
			[
				[4, 1, 3],
				[-4, -1, 2]
			],
			[
				[1, 0, 2],
				[0, 5, 3]
			]
		],
		expected: dot,
		tolerance: 1e-9,
		mistakes: wrongDots
	}),
	compare('dot', {
		title: 'right for any two lists of one length',
		inputs: ({ random }) => [
			[[], []],
			[[3], [-2]],
			...many(15, (): [number[], number[]] => {
				const n = random.integer(1, 9);
				return [vector(random, n), vector(random, n)];
			})
		],
		expected: dot,
		tolerance: 1e-9
	}),
	compare('dot', {
		title: 'lists of different lengths: a RangeError',
		inputs: [
			[
				[1, 2, 3],
				[4, 5]
			],
			[
				[1, 2],
				[4, 5, 6]
			],
			[[], [1]]
		],
		expected: dot,
		mistakes: [
			{
				answer: (a: Vector, b: Vector) =>
					a.length === b.length ? sum(products(a, b)) : wrong((got) => typeof got === 'number'),
				...lengthsDiffer
			}
		]
	}),
	compare('norm', {
		title: 'norm([3, 4]) is 5, and right for any list',
		inputs: ({ random }) => [
			[[3, 4]],
			[[-1, 2, -2]],
			[[]],
			[[0, 0]],
			[[-7]],
			...many(15, (): [number[]] => [vector(random, random.integer(1, 9))])
		],
		expected: norm,
		tolerance: 1e-9,
		mistakes: wrongNorms
	})
]);
