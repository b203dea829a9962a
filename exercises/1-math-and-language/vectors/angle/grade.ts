import { grade, many, type Random, wrong } from 'stagecoach/grading';

type Vector = readonly number[];

interface Learner {
	angleBetween(a: number[], b: number[]): number | null;
}

const dot = (a: Vector, b: Vector) => a.reduce((sum, x, i) => sum + x * (b[i] ?? 0), 0);
const isZero = (a: Vector) => a.every((x) => x === 0);
const hasAngle = (a: Vector, b: Vector) => !isZero(a) && !isZero(b);

function cosine(a: Vector, b: Vector): number {
	return Math.min(1, Math.max(-1, dot(a, b) / (Math.sqrt(dot(a, a)) * Math.sqrt(dot(b, b)))));
}

/** An answer for arrows that have a direction; that for zeros is right. */
const forArrows = (answer: (cosine: number) => number) => (a: Vector, b: Vector) =>
	hasAngle(a, b) ? answer(cosine(a, b)) : null;

const toDegrees = (radians: number) => (radians * 180) / Math.PI;
const angle = forArrows((cosine) => toDegrees(Math.acos(cosine)));

const isNaN = (got: unknown) => Number.isNaN(got);
const noDirection =
	'A vector of zeros has no direction, so there is no angle: return null before you divide.';

const mistakes = [
	{
		answer: forArrows(Math.acos),
		says: 'Your answer is in radians, where a half turn is π. Multiply by `180 / Math.PI` to get degrees.'
	},
	{
		answer: forArrows((cosine) => (Math.acos(cosine) * Math.PI) / 180),
		says: 'You multiplied by π / 180, which goes from degrees to radians. The other way is `180 / Math.PI`.'
	},
	{
		answer: forArrows((cosine) => 2 * toDegrees(Math.acos(cosine))),
		says: 'Your angle is twice too large: π radians are a half turn, 180 degrees and not 360.'
	},
	{
		answer: forArrows((cosine) => toDegrees(Math.asin(cosine))),
		says: 'You used the arc sine. The similarity is a cosine: go back with `Math.acos`.'
	},
	{
		answer: forArrows((cosine) => cosine),
		says: 'That is the cosine. `Math.acos` makes an angle of it, in radians.'
	},
	{
		answer: forArrows((cosine) => toDegrees(Math.acos(Math.abs(cosine)))),
		says: 'Angles of more than 90 degrees come out too small: you dropped the sign of the cosine. Keep it.'
	},
	{
		answer: (a: Vector, b: Vector) => angle(a, b) ?? wrong(isNaN),
		says: `For a vector of zeros you returned NaN. ${noDirection}`
	},
	{
		answer: (a: Vector, b: Vector) =>
			hasAngle(a, b) && Math.abs(cosine(a, b)) < 1 - 1e-12
				? angle(a, b)
				: wrong((got) => isNaN(got) || got === null || got === angle(a, b) || isNear(got, angle(a, b))),
		says: 'For parallel vectors your angle is NaN: rounding pushed the cosine beyond 1. Bring it back: `Math.min(1, Math.max(-1, cosine))`.'
	},
	...[90, 0].map((degrees) => ({
		answer: (a: Vector, b: Vector) => angle(a, b) ?? degrees,
		says: `For a vector of zeros you returned ${degrees}. ${noDirection}`
	}))
];

function isNear(got: unknown, wanted: number | null): boolean {
	return typeof got === 'number' && wanted !== null && Math.abs(got - wanted) < 1e-5;
}

const vector = (random: Random, n: number) => many(n, () => random.integer(-90, 90) / 10);

const parallel: [number[], number[]][] = [
	[1, 1, 1],
	[1, 1, 2],
	[1, 3, 1],
	[1, 3, 2],
	[1, 3, 4],
	[1, 4, 3]
].flatMap((a) => [1, 2, 0.1, -1, -3].map((factor): [number[], number[]] => [a, a.map((x) => x * factor)]));

export default grade<Learner>(({ compare }) => [
	compare('angleBetween', {
		title: '45 degrees, and a right angle',
		inputs: [
			[
				[1, 0],
				[1, 1]
			],
			[
				[4, 1],
				[-1, 4]
			],
			[
				[1, 0],
				[-1, 1]
			],
			[
				[3, 0, 4],
				[0, 2, 1]
			]
		],
		expected: angle,
		tolerance: 1e-5,
		mistakes
	}),
	compare('angleBetween', {
		title: 'a vector of zeros has no angle: null',
		inputs: [
			[
				[0, 0],
				[1, 2]
			],
			[
				[1, 2],
				[0, 0]
			],
			[[0], [0]]
		],
		expected: angle
	}),
	compare('angleBetween', {
		title: 'right for any two vectors, long or short',
		inputs: ({ random }) =>
			many(20, (): [number[], number[]] => {
				const n = random.integer(2, 8);
				const factor = random.pick([0.01, 1, 1000]);
				return [vector(random, n), vector(random, n).map((x) => x * factor)];
			}),
		expected: angle,
		tolerance: 1e-5
	}),
	compare('angleBetween', {
		title: 'parallel vectors: 0, and opposite ones 180',
		inputs: parallel,
		expected: angle,
		tolerance: 1e-5
	})
]);
