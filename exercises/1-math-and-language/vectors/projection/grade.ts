import { grade, many, type Random, wrong } from 'stagecoach/grading';

type Vector = readonly number[];

interface Learner {
	project(a: number[], onto: number[]): number[];
}

const dot = (a: Vector, b: Vector) => a.reduce((sum, x, i) => sum + x * (b[i] ?? 0), 0);
const norm = (a: Vector) => Math.sqrt(dot(a, a));
const isZero = (a: Vector) => a.every((x) => x === 0);
const scale = (a: Vector, factor: number) => a.map((x) => factor * x);

/** The factor of the projection; on zeros it is 0. */
const factorOf = (a: Vector, onto: Vector) => (isZero(onto) ? 0 : dot(a, onto) / dot(onto, onto));
const project = (a: Vector, onto: Vector) => scale(onto, factorOf(a, onto));

const mistakes = [
	{
		answer: (a: Vector, onto: Vector) => scale(onto, isZero(onto) ? 0 : dot(a, onto) / norm(onto)),
		says: 'You divided by the norm of `onto`. Divide by onto · onto, its square, not its root: one length for the shadow, one to shorten `onto`.'
	},
	{
		answer: (a: Vector, onto: Vector) => scale(onto, dot(a, onto)),
		says: 'You divided by nothing, so a longer `onto` makes a longer shadow. Divide by onto · onto.'
	},
	{
		answer: (a: Vector, onto: Vector) =>
			scale(onto, isZero(onto) || isZero(a) ? 0 : dot(a, onto) / (norm(a) * norm(onto))),
		says: 'You divided by both norms: that factor is the cosine. The projection divides by onto · onto.'
	},
	{
		answer: (a: Vector, onto: Vector) => project(onto, a),
		says: 'The other way round: you projected `onto` onto `a`. The shadow lies on the line of `onto`.'
	},
	{
		answer: () => wrong((got) => typeof got === 'number'),
		says: 'That is the factor. Multiply each place of `onto` by it to get a vector.'
	},
	{
		answer: (a: Vector, onto: Vector) => a.map((x, i) => x - (project(a, onto)[i] ?? 0)),
		says: 'That is what is left of `a` without its shadow. Return the shadow itself.'
	},
	{
		answer: (a: Vector, onto: Vector) => scale(a, factorOf(a, onto)),
		says: 'You multiplied `a` by the factor. The shadow lies on the line of `onto`: multiply `onto`.'
	},
	{
		answer: (a: Vector, onto: Vector) =>
			isZero(onto)
				? wrong((got) => Array.isArray(got) && got.some((x) => Number.isNaN(x)))
				: project(a, onto),
		says: 'On a vector of zeros you computed 0 / 0, which is NaN. The shadow is a point then: return zeros.'
	}
];

const vector = (random: Random, n: number) => many(n, () => random.integer(-90, 90) / 10);

export default grade<Learner>(({ compare, check }) => [
	compare('project', {
		title: 'project([4, 2], [1, 1]) is [3, 3]',
		inputs: [
			[
				[4, 2],
				[1, 1]
			],
			[
				[4, 2],
				[5, 5]
			],
			[
				[1, -2, 3],
				[2, 0, 0]
			],
			[
				[1, 2],
				[-3, -1]
			]
		],
		expected: project,
		tolerance: 1e-9,
		mistakes
	}),
	compare('project', {
		title: 'at a right angle, along the line, zeros',
		inputs: [
			[
				[4, 1],
				[-1, 4]
			],
			[
				[2, 6],
				[1, 3]
			],
			[
				[3, 4],
				[0, 0]
			],
			[
				[0, 0],
				[3, 4]
			],
			[
				[0, 0],
				[0, 0]
			],
			[[7], [-2]]
		],
		expected: project,
		tolerance: 1e-9,
		// −0 and 0 are the same place.
		accepts: (got, wanted) =>
			Array.isArray(got) &&
			got.length === wanted.length &&
			got.every((x, i) => Math.abs(x - wanted[i]!) <= 1e-9 * Math.max(1, Math.abs(wanted[i]!)))
				? true
				: `It should return [${wanted.map((x) => x + 0).join(', ')}] (allowed difference 1e-9).`
	}),
	compare('project', {
		title: 'right for any two vectors',
		inputs: ({ random }) =>
			many(15, (): [number[], number[]] => {
				const n = random.integer(2, 8);
				return [vector(random, n), vector(random, n)];
			}),
		expected: project,
		tolerance: 1e-9
	}),
	check('onto [1, 1, …, 1]: the mean at every place', async ({ learner, load, expect }) => {
		const stars = (await load('ratings')).slice(0, 40).map(({ rating }) => rating as number);
		const mean =
			dot(
				stars,
				stars.map(() => 1)
			) / stars.length;
		expect(
			await learner.project(
				stars,
				stars.map(() => 1)
			)
		).toEqual(
			stars.map(() => mean),
			{ tolerance: 1e-9, what: 'the shadow of 40 ratings' }
		);
	})
]);
