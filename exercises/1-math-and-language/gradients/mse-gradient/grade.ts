import { grade, many } from 'stagecoach/grading';

interface Learner {
	mseGradient(xs: number[], ys: number[], slope: number, intercept: number): number[];
}

type Arguments = [xs: number[], ys: number[], slope: number, intercept: number];

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const errorsOf = (...[xs, ys, slope, intercept]: Arguments) =>
	xs.map((x, i) => slope * x + intercept - ys[i]!);

/** The two sums over the points, with other factors than 2 / n and other levers than x and 1. */
const gradientWith =
	({ factor = (n: number) => 2 / n, errors = errorsOf, lever = (x: number, _slope: number) => x } = {}) =>
	(...args: Arguments): number[] => {
		const [xs, , slope] = args;
		const found = errors(...args);
		return [
			factor(xs.length) * sum(found.map((error, i) => error * lever(xs[i]!, slope))),
			factor(xs.length) * sum(found)
		];
	};

const gradient = gradientWith();

/** The reference; it refuses what the statement excludes, so that no such case is shown to a learner. */
const expected = (...args: Arguments): number[] => {
	const [xs, ys] = args;
	if (xs.length === 0 || xs.length !== ys.length) throw new RangeError('One y per x is needed.');
	return gradient(...args);
};

const mistakes = [
	{
		answer: gradientWith({ factor: () => 2 }),
		says: 'You added the slopes of all points up. The error is a mean, so its slopes are too: divide by n, the number of points.'
	},
	{
		answer: gradientWith({ factor: (n) => -2 / n }),
		says: 'Both numbers have the opposite sign: you took truth minus prediction. The error is prediction minus truth, slope · x + intercept − y.'
	},
	{
		answer: gradientWith({ factor: (n) => 1 / n }),
		says: 'Both numbers are half of what they should be: the factor 2, the derivative of the square, is missing.'
	},
	{
		answer: gradientWith({ factor: () => 1 }),
		says: 'The factor 2 is missing, and so is the mean: divide by n, the number of points.'
	},
	{
		answer: gradientWith({ lever: () => 1 }),
		says: 'Your slope has the derivative of the intercept. For the slope each error counts times its x: that is how much the line moves there.'
	},
	{
		answer: gradientWith({ lever: (_x, slope) => slope }),
		says: 'You multiplied the errors by the current slope. The inner derivative by the slope is x, the place of the point.'
	},
	{
		answer: (...args: Arguments) => gradient(...args).reverse(),
		says: 'Both numbers are right, in the other order: first by the slope, then by the intercept.'
	},
	{
		answer: gradientWith({ errors: (xs, ys, slope) => errorsOf(xs, ys, slope, 0) }),
		says: 'You left out the intercept in the prediction: it is slope · x + intercept.'
	}
];

/** The height of the bowl, for measuring. */
const meanSquare = (...args: Arguments) => sum(errorsOf(...args).map((error) => error ** 2)) / args[0].length;

export default grade<Learner>(({ compare, check }) => [
	compare('mseGradient', {
		title: 'the example, another place, and a single point',
		inputs: [
			[[1, 2, 3], [2, 4, 7], 1, 0],
			[[1, 2, 3], [2, 4, 7], 3, -2],
			[[4], [1], 0.5, 2]
		],
		expected,
		mistakes
	}),
	compare('mseGradient', {
		title: 'right for any points and any line',
		inputs: ({ random }) =>
			many(20, (): Arguments => {
				const n = random.integer(1, 15);
				return [
					random.normals(n, { mean: 2, sd: 3 }),
					random.normals(n, { mean: 5, sd: 4 }),
					random.normal({ mean: 3, sd: 1 }),
					random.normal({ mean: -2, sd: 1 })
				];
			}),
		expected,
		mistakes
	}),
	check(
		'agrees with the measured slopes: move one number a little, look at the height',
		async ({ learner, random, expect }) => {
			const [xs, ys] = [random.normals(6, { mean: 1, sd: 2 }), random.normals(6, { mean: 3, sd: 2 })];
			const [slope, intercept] = [random.normal({ mean: 0, sd: 2 }), random.normal({ mean: 0, sd: 2 })];
			const h = 1e-4;
			const measured = [
				(meanSquare(xs, ys, slope + h, intercept) - meanSquare(xs, ys, slope - h, intercept)) / (2 * h),
				(meanSquare(xs, ys, slope, intercept + h) - meanSquare(xs, ys, slope, intercept - h)) / (2 * h)
			];
			expect(await learner.mseGradient(xs, ys, slope, intercept)).toEqual(measured, {
				tolerance: 1e-5,
				what: 'the pair of measured slopes'
			});
		}
	),
	check('at the bottom of the bowl both are 0', async ({ learner, expect }) => {
		expect(await learner.mseGradient([0, 1, 2, 3], [1, 3, 5, 7], 2, 1)).toEqual([0, 0], {
			what: 'the gradient of the line 2x + 1 that meets all points'
		});
		const nearest = await learner.mseGradient([1, 2, 3], [2, 4, 7], 2.5, -2 / 3);
		expect(nearest).toEqual([0, 0], { what: 'the gradient of the best line, 2.5x − 0.667,' });
	})
]);
