import { grade, many } from 'stagecoach/grading';

interface Gradient {
	weights: number[];
	bias: number;
}

interface Learner {
	lossGradient(rows: number[][], truths: number[], weights: number[], bias: number): Gradient;
}

type Arguments = [rows: number[][], truths: number[], weights: number[], bias: number];

const mean = (values: readonly number[]) => values.reduce((total, value) => total + value, 0) / values.length;

const scoresOf = (rows: number[][], weights: number[], bias: number) =>
	rows.map((row) => row.reduce((sum, x, j) => sum + x * weights[j]!, bias));

const sigmoid = (score: number) => 1 / (1 + Math.exp(-score));

/** The mean of error · feature over the rows, for an error that depends on the score and the truth. */
const slopesWith =
	(errorOf: (score: number, truth: number) => number) =>
	(...[rows, truths, weights, bias]: Arguments): Gradient => {
		const errors = scoresOf(rows, weights, bias).map((score, i) => errorOf(score, truths[i]!));
		return {
			weights: weights.map((_weight, j) => mean(rows.map((row, i) => errors[i]! * row[j]!))),
			bias: mean(errors)
		};
	};

const gradient = slopesWith((score, truth) => sigmoid(score) - truth);

/** The reference; it refuses what the statement excludes, so that no such case is shown to a learner. */
const expected = (...args: Arguments): Gradient => {
	const [rows, truths, weights] = args;
	const fits = rows.length === truths.length && rows.every((row) => row.length === weights.length);
	if (rows.length === 0 || !fits) throw new RangeError('The shapes do not belong together.');
	return gradient(...args);
};

const scaled = ({ weights, bias }: Gradient, weightFactor: number, biasFactor: number): Gradient => ({
	weights: weights.map((slope) => slope * weightFactor),
	bias: bias * biasFactor
});

const squaredError = (factor: number) =>
	slopesWith((score, truth) => factor * (sigmoid(score) - truth) * sigmoid(score) * (1 - sigmoid(score)));

const squaredErrorSays =
	'That is the gradient of the squared error: it has the extra factor p · (1 − p). For the log-loss this factor cancels, and (p − y) · x is left.';

const mistakes = [
	{ answer: squaredError(1), says: squaredErrorSays },
	{ answer: squaredError(2), says: squaredErrorSays },
	{
		answer: (...args: Arguments) => scaled(gradient(...args), -1, -1),
		says: 'All your slopes have the opposite sign: you took truth − probability. The gradient has probability − truth.'
	},
	{
		answer: (...args: Arguments) => scaled(gradient(...args), args[0].length, args[0].length),
		says: 'You returned the sum over the rows. The loss is a mean, so its slopes are too: divide by n, the number of rows.'
	},
	{
		answer: (...args: Arguments) => scaled(gradient(...args), 1, args[0].length),
		says: 'You divided the weights by n, but not the bias. Its slope is the mean of the errors.'
	},
	{
		answer: (...args: Arguments) => scaled(gradient(...args), args[0].length, 1),
		says: 'You divided the bias by n, but not the weights. Their slopes are means, too.'
	},
	{
		answer: (...args: Arguments) => scaled(gradient(...args), 1, 0),
		says: 'The weights are right, and the bias has 0. The bias has a slope as well: the mean of the errors.'
	},
	{
		answer: (...args: Arguments) => scaled(gradient(...args), 2, 2),
		says: 'All your slopes are twice too large. The factor 2 belongs to the squared error; here it is (p − y) · x.'
	},
	{
		answer: slopesWith((score, truth) => score - truth),
		says: 'You compared the scores with the truths. Turn each score into a probability with the sigmoid first.'
	},
	{
		answer: slopesWith((score, truth) => Number(score >= 0) - truth),
		says: 'You compared the predicted classes with the truths. Use the probability itself, without rounding.'
	},
	{
		answer: (...[rows, truths, weights, bias]: Arguments) => {
			const errors = scoresOf(rows, weights, 0).map((score, i) => sigmoid(score) - truths[i]!);
			return { ...gradient(rows, truths, weights, bias * 0), bias: mean(errors) };
		},
		says: 'Your scores are computed without the bias. Add it to each score before the sigmoid.'
	}
];

/** The mean log-loss from the scores, in the form that needs no clipping. */
const lossOf = (...[rows, truths, weights, bias]: Arguments) =>
	mean(
		scoresOf(rows, weights, bias).map(
			(z, i) => Math.max(z, 0) - z * truths[i]! + Math.log1p(Math.exp(-Math.abs(z)))
		)
	);

/** Slopes by finite differences: how much the loss really changes when one number is moved a little. */
const measuredSlopes = (...[rows, truths, weights, bias]: Arguments): Gradient => {
	const h = 1e-5;
	const moved = (j: number, by: number) => weights.map((w, k) => (k === j ? w + by : w));
	return {
		weights: weights.map(
			(_weight, j) =>
				(lossOf(rows, truths, moved(j, h), bias) - lossOf(rows, truths, moved(j, -h), bias)) / (2 * h)
		),
		bias: (lossOf(rows, truths, weights, bias + h) - lossOf(rows, truths, weights, bias - h)) / (2 * h)
	};
};

export default grade<Learner>(({ compare, check }) => [
	compare('lossGradient', {
		title: 'the example: three rows, weights and bias at 0',
		inputs: [
			[
				[
					[1, 2],
					[3, 0],
					[1, 1]
				],
				[1, 0, 1],
				[0, 0],
				0
			]
		],
		expected,
		tolerance: 1e-4,
		mistakes
	}),
	compare('lossGradient', {
		title: 'right for any rows, weights and bias',
		inputs: ({ random }) =>
			many(20, (): Arguments => {
				const [n, d] = [random.integer(1, 20), random.integer(1, 4)];
				return [
					many(n, () => random.normals(d, { mean: 0.5, sd: 1.5 })),
					many(n, () => random.integer(0, 1)),
					random.normals(d, { mean: 0, sd: 1 }),
					random.normal({ mean: 1, sd: 1 })
				];
			}),
		expected,
		tolerance: 1e-4,
		mistakes
	}),
	check(
		'agrees with finite differences: move one number a little, measure the loss',
		async ({ learner, random, expect }) => {
			const rows = many(12, () => random.normals(3, { mean: 0, sd: 1 }));
			const truths = rows.map(([x = 0]) => Number(x + random.normal({ mean: 0, sd: 1 }) > 0));
			const weights = random.normals(3, { mean: 0, sd: 1 });
			const bias = random.normal({ mean: 0.5, sd: 0.5 });
			const slopes = await learner.lossGradient(rows, truths, weights, bias);
			const measured = measuredSlopes(rows, truths, weights, bias);
			expect(slopes.weights).toEqual(measured.weights, {
				tolerance: 1e-4,
				what: 'the measured slopes of the weights'
			});
			expect(slopes.bias).toBeCloseTo(measured.bias, {
				tolerance: 1e-4,
				what: 'the measured slope of the bias'
			});
		}
	),
	compare('lossGradient', {
		title: 'scores of 1000 and −1000, surely right and surely wrong',
		inputs: [
			[[[1], [-1]], [1, 0], [1000], 0],
			[[[1], [-1]], [0, 1], [1000], 0],
			[
				[
					[2, 1],
					[1, 1]
				],
				[0, 0],
				[500, 0],
				0
			]
		],
		expected,
		tolerance: 1e-4,
		mistakes: [
			{ answer: squaredError(1), says: squaredErrorSays },
			{
				answer: slopesWith((score, truth) => Math.exp(score) / (1 + Math.exp(score)) - truth),
				says: 'exp(1000) is Infinity, and Infinity / Infinity is NaN. Use the stable sigmoid of the first task.'
			}
		]
	}),
	check('the Titanic, at weights of 0: sex, class and age', async ({ learner, load, expect }) => {
		const known = (await load('titanic')).filter(({ age }) => age !== null);
		const rows = known.map(({ sex, pclass, age }) => [
			Number(sex === 'female'),
			pclass - 2,
			(age! - 30) / 10
		]);
		const slopes = await learner.lossGradient(
			rows,
			known.map(({ survived }) => survived),
			[0, 0, 0],
			0
		);
		expect(slopes).toEqual(
			{ weights: [-0.09369, 0.15153, 0.038217], bias: 0.091778 },
			{ tolerance: 1e-4, what: 'the gradient over 1,046 passengers' }
		);
	})
]);
