import { type Random, grade, many, wrong } from 'stagecoach/grading';

interface Learner {
	variance(values: number[]): number;
	standardDeviation(values: number[]): number;
}

type Values = readonly number[];

const sum = (values: Values) => values.reduce((total, value) => total + value, 0);
const mean = (values: Values) => sum(values) / values.length;
const distances = (values: Values) => values.map((value) => value - mean(values));
const squares = (values: Values) => sum(distances(values).map((distance) => distance ** 2));
const absolutes = (values: Values) => sum(distances(values).map(Math.abs));
const variance = (values: Values) => squares(values) / (values.length - 1);

const wrongVariances = [
	{
		answer: (values: Values) => squares(values) / values.length,
		says: 'You divided by n. The sample variance divides by n − 1: `values.length - 1`.'
	},
	{
		answer: (values: Values) => squares(values) / values.length - 1,
		says: 'You divided by n and then took 1 away: division goes first. Put the count in brackets: `/ (values.length - 1)`.'
	},
	{
		answer: squares,
		says: 'Your answer is the sum of the squared distances. Divide it by n − 1 to get their average.'
	},
	{
		answer: () => wrong((got: unknown) => typeof got === 'number' && Math.abs(got) < 1e-5),
		says: 'Your answer is 0: the distances above and below the mean cancel out. Square each one before you add.'
	},
	{
		answer: (values: Values) => absolutes(values) / (values.length - 1),
		says: 'You added the distances without their signs. The variance adds their squares: `(value - mean) ** 2`.'
	},
	{
		answer: (values: Values) => absolutes(values) / values.length,
		says: 'You added the distances without their signs. The variance adds their squares: `(value - mean) ** 2`.'
	},
	{
		answer: (values: Values) => sum(values.map((value) => value ** 2)) / (values.length - 1),
		says: 'You squared the values. Square their distances from the mean: `(value - mean) ** 2`.'
	},
	{
		answer: (values: Values) => Math.sqrt(variance(values)),
		says: '`variance` gave the standard deviation. The root is taken only in `standardDeviation`.'
	}
];

const wrongDeviations = [
	{
		answer: variance,
		says: '`standardDeviation` gave the variance, in squared units. Take its square root.'
	},
	{
		answer: (values: Values) => Math.sqrt(squares(values) / values.length),
		says: 'Your standard deviation divides by n. That of a sample divides by n − 1: take the square root of `variance(values)`.'
	},
	{
		answer: (values: Values) => Math.sqrt(variance(values) / values.length),
		says: 'You divided by n once more: that is the standard error of the mean. The standard deviation is just the square root of the variance.'
	},
	{
		answer: (values: Values) => Math.sqrt(variance(values)) / (values.length - 1),
		says: 'You divided after the root. The variance has been divided by n − 1 already: take its square root and stop there.'
	},
	{
		answer: (values: Values) => absolutes(values) / (values.length - 1),
		says: 'You averaged the distances without their signs. The standard deviation is the square root of the variance.'
	},
	{
		answer: (values: Values) => absolutes(values) / values.length,
		says: 'You averaged the distances without their signs. The standard deviation is the square root of the variance.'
	},
	{
		answer: (values: Values) => variance(values) / 2,
		says: 'You halved the variance. Its square root is `Math.sqrt(variance(values))`.'
	},
	{
		answer: (values: Values) => variance(values) ** 2,
		says: 'You squared the variance. The way back is the square root: `Math.sqrt(variance(values))`.'
	}
];

/** Values around a billion that lie as close together as the small ones did. */
const farAway = ({ random }: { random: Random }): [number[]][] => [
	[[1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16]],
	...many(5, (): [number[]] => [many(random.integer(4, 9), () => 1e9 + random.integer(0, 20))])
];

const isFar = (values: Values) => mean(values) > 1e8;
const isNumber = (got: number) => Number.isFinite(got);

const losesDigits =
	'is right for small numbers and loses its digits for large ones: the difference of two huge sums keeps few of them. Take the mean away from each value first, and square then.';

export default grade<Learner>(({ compare, check }) => [
	compare('variance', {
		title: 'variance([4, 8, 6]) is 4',
		inputs: [[[4, 8, 6]], [[1, 2, 3, 4, 10]], [[-3, 5]]],
		expected: variance,
		tolerance: 1e-9,
		mistakes: wrongVariances
	}),
	compare('variance', {
		title: 'the variance of any list, negative values included',
		inputs: ({ random }) =>
			many(20, () => [many(random.integer(2, 12), () => random.integer(-3000, 9000) / 100)]),
		expected: variance,
		tolerance: 1e-9,
		mistakes: wrongVariances
	}),
	compare('standardDeviation', {
		title: 'standardDeviation([4, 8, 6]) is 2, and the root of the variance for any list',
		inputs: ({ random }) => [
			[[4, 8, 6]],
			[[1, 2, 3, 4, 10]],
			...many(15, (): [number[]] => [many(random.integer(2, 12), () => random.integer(-3000, 9000) / 100)])
		],
		expected: (values) => Math.sqrt(variance(values)),
		tolerance: 1e-9,
		mistakes: wrongDeviations
	}),
	check('fewer than two values have no spread: NaN', async ({ learner, fail }) => {
		for (const values of [[7.25], []]) {
			const answers = {
				variance: await learner.variance(values),
				standardDeviation: await learner.standardDeviation(values)
			};
			for (const [name, answer] of Object.entries(answers)) {
				if (Number.isNaN(answer)) continue;
				fail(
					`\`${name}([${values.join()}])\` returned ${String(answer)}; it should return NaN.\nOne value says nothing about how far values lie apart, and no value even less. Check for it before you divide.`
				);
			}
		}
	}),
	compare('variance', {
		title: 'the same variance far away from zero',
		inputs: farAway,
		expected: variance,
		tolerance: 1e-6,
		mistakes: [
			{
				answer: (values) => (isFar(values) ? wrong(isNumber) : variance(values)),
				says: `Your variance ${losesDigits}`
			}
		]
	}),
	compare('standardDeviation', {
		title: 'the same standard deviation far away from zero',
		inputs: farAway,
		expected: (values) => Math.sqrt(variance(values)),
		tolerance: 1e-6,
		mistakes: [
			{
				answer: (values) => (isFar(values) ? wrong(isNumber) : Math.sqrt(variance(values))),
				says: `Your standard deviation ${losesDigits}`
			}
		]
	}),
	check('the ages and fares of the Titanic', async ({ learner, load, expect }) => {
		const passengers = await load('titanic');
		const fares = passengers.flatMap((passenger) => passenger.fare ?? []);
		const ages = passengers.flatMap((passenger) => passenger.age ?? []);
		expect(await learner.standardDeviation(ages)).toBeCloseTo(14.4134997, {
			tolerance: 1e-6,
			what: 'the standard deviation of the ages'
		});
		expect(await learner.standardDeviation(fares)).toBeCloseTo(51.7586682, {
			tolerance: 1e-6,
			what: 'the standard deviation of the fares'
		});
		expect(await learner.variance(fares)).toBeCloseTo(2678.9597379, {
			tolerance: 1e-6,
			what: 'the variance of the fares'
		});
	})
]);
