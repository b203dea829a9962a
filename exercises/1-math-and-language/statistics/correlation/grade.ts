import { grade, many, wrong } from 'stagecoach/grading';

interface Learner {
	pearson(xs: number[], ys: number[]): number;
}

type Values = readonly number[];

const sum = (values: Values) => values.reduce((total, value) => total + value, 0);
const centred = (values: Values) => values.map((value) => value - sum(values) / values.length);
const dot = (a: Values, b: Values) => sum(a.map((value, index) => value * (b[index] ?? NaN)));
const together = (xs: Values, ys: Values) => dot(centred(xs), centred(ys));
const squares = (values: Values) => together(values, values);
const pearson = (xs: Values, ys: Values) => together(xs, ys) / Math.sqrt(squares(xs) * squares(ys));
const ascending = (values: Values) => values.toSorted((a, b) => a - b);

const wrongCorrelations = [
	{
		answer: (xs: Values, ys: Values) => together(xs, ys) / (xs.length - 1),
		says: 'You gave the covariance, which depends on the units. Divide it by both standard deviations.'
	},
	{
		answer: (xs: Values, ys: Values) => together(xs, ys) / xs.length,
		says: 'You gave the covariance (by n), which depends on the units. Divide it by both standard deviations.'
	},
	{
		answer: together,
		says: 'You gave the sum of the products. Divide it by the square root of both sums of squares.'
	},
	{
		answer: (xs: Values, ys: Values) => (pearson(xs, ys) * xs.length) / (xs.length - 1),
		says: 'You divided by n − 1 in one place and n in another. Use the same in both, or leave both out: they cancel.'
	},
	{
		answer: (xs: Values, ys: Values) => (pearson(xs, ys) * (xs.length - 1)) / xs.length,
		says: 'You divided by n − 1 in one place and n in another. Use the same in both, or leave both out: they cancel.'
	},
	{
		answer: (xs: Values, ys: Values) => together(xs, ys) / squares(xs),
		says: 'You gave the slope of the best line: the spread of x alone was divided out. Divide by the spread of y too.'
	},
	{
		answer: (xs: Values, ys: Values) => together(xs, ys) / squares(ys),
		says: 'You gave the slope of x against y: the spread of y alone was divided out. Divide by the spread of x too.'
	},
	{
		answer: (xs: Values, ys: Values) => pearson(xs, ys) ** 2,
		says: 'You gave r squared, which cannot be negative. The correlation is r itself.'
	},
	{
		answer: (xs: Values, ys: Values) => Math.abs(pearson(xs, ys)),
		says: 'Your correlation has lost its sign. It is negative when one value rises while the other falls.'
	},
	{
		answer: (xs: Values, ys: Values) => -pearson(xs, ys),
		says: 'Your correlation has the wrong sign. Take both distances the same way round: x − mean of x, y − mean of y.'
	},
	{
		answer: (xs: Values, ys: Values) => dot(xs, ys) / Math.sqrt(dot(xs, xs) * dot(ys, ys)),
		says: 'You gave the cosine similarity of the raw values. Subtract each list’s mean from its values first.'
	},
	{
		answer: (xs: Values, ys: Values) => pearson(ascending(xs), ascending(ys)),
		says: 'You sorted the two lists, which tears the pairs apart: `xs[i]` belongs together with `ys[i]`. Leave the order alone.'
	},
	{
		answer: (xs: Values, ys: Values) => (together(xs, ys) * (xs.length - 1)) / (squares(xs) * squares(ys)),
		says: 'You divided by both variances. Divide by the standard deviations: take the square root of each variance.'
	},
	{
		answer: (xs: Values, ys: Values) => together(xs, ys) / (squares(xs) * squares(ys)),
		says: 'You divided by the product of the sums of squares. Take the square root of that product first.'
	}
].map(({ answer, says }) => ({
	// What such an answer does with a constant list depends on how it meets 0 / 0, which another check looks at.
	answer: (xs: Values, ys: Values) => (squares(xs) * squares(ys) === 0 ? wrong(() => true) : answer(xs, ys)),
	says
}));

export default grade<Learner>(({ compare, check }) => [
	compare('pearson', {
		title: 'pearson([1, 2, 3, 4], [20, 10, 40, 30]) is 0.6',
		inputs: [
			[
				[1, 2, 3, 4],
				[20, 10, 40, 30]
			],
			[
				[5, 1, 4, 2, 9],
				[1, 8, 3, 7, 2]
			]
		],
		expected: pearson,
		tolerance: 1e-9,
		mistakes: wrongCorrelations
	}),
	compare('pearson', {
		title: 'a rising line gives 1, a falling line −1',
		inputs: [
			[
				[1, 2, 3],
				[5, 7, 9]
			],
			[
				[1, 2, 3],
				[-1, -2, -3]
			]
		],
		expected: pearson,
		tolerance: 1e-9,
		mistakes: wrongCorrelations
	}),
	compare('pearson', {
		title: 'right for any two lists',
		inputs: ({ random }) =>
			many(20, (): [number[], number[]] => {
				const slope = random.integer(-3, 3);
				const xs = many(random.integer(3, 10), () => random.integer(-500, 900) / 10);
				return [xs, xs.map((x) => Math.round(slope * x + random.integer(-900, 900) / 10))];
			}),
		expected: pearson,
		tolerance: 1e-9,
		mistakes: wrongCorrelations
	}),
	compare('pearson', {
		title: 'with a constant list there is no correlation: NaN',
		inputs: [
			[
				[3, 3, 3],
				[1, 2, 6]
			],
			[
				[1, 2, 6],
				[0, 0, 0]
			]
		],
		expected: () => NaN,
		mistakes: [
			{
				answer: (xs, ys) => (squares(xs) * squares(ys) === 0 ? 0 : pearson(xs, ys)),
				says: 'You gave 0 where one list is constant. 0 would say "measured, and unrelated"; nothing can be measured here, so return NaN.'
			}
		]
	}),
	check('age and fare: 0.1787; class and fare: −0.5586', async ({ learner, load, expect }) => {
		const passengers = await load('titanic');
		const known = passengers.filter((passenger) => passenger.fare !== null);
		const fares = known.map((passenger) => passenger.fare ?? NaN);
		const classes = known.map((passenger) => passenger.pclass);
		expect(await learner.pearson(classes, fares)).toBeCloseTo(-0.5586287, {
			tolerance: 1e-6,
			what: 'the correlation of class and fare'
		});
		const aged = known.filter((passenger) => passenger.age !== null);
		const ages = aged.map((passenger) => passenger.age ?? NaN);
		expect(
			await learner.pearson(
				ages,
				aged.map((passenger) => passenger.fare ?? NaN)
			)
		).toBeCloseTo(0.1787393, {
			tolerance: 1e-6,
			what: 'the correlation of age and fare'
		});
	})
]);
