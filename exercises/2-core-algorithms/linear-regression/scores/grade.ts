import { type Random, grade, many, wrong } from 'stagecoach/grading';

interface Learner {
	mse(truths: number[], predictions: number[]): number;
	r2(truths: number[], predictions: number[]): number;
}

type Values = readonly number[];

const sum = (values: Values) => values.reduce((total, value) => total + value, 0);
const mean = (values: Values) => sum(values) / values.length;
const residuals = (truths: Values, predictions: Values) => truths.map((truth, i) => truth - predictions[i]!);
const squares = (truths: Values, predictions: Values) =>
	sum(residuals(truths, predictions).map((r) => r ** 2));
const spreadAround = (values: Values, centre: number) => sum(values.map((value) => (value - centre) ** 2));
const isConstant = (values: Values) => values.every((value) => value === values[0]);

/** The reference; it refuses what the statement excludes, so that no such case is shown to a learner. */
function mse(truths: Values, predictions: Values): number {
	if (truths.length < 2 || truths.length !== predictions.length)
		throw new RangeError('Two pairs are needed.');
	return squares(truths, predictions) / truths.length;
}

const isExact = (truths: Values, predictions: Values) => squares(truths, predictions) === 0;

/** R² with the spread of another rival. */
const r2With =
	(
		spreadOf: (truths: Values, predictions: Values) => number,
		forConstant = isExact as (...args: Values[]) => unknown
	) =>
	(truths: Values, predictions: Values): number => {
		if (truths.length < 2 || truths.length !== predictions.length)
			throw new RangeError('Two pairs are needed.');
		if (isConstant(truths)) return Number(forConstant(truths, predictions));
		return 1 - squares(truths, predictions) / spreadOf(truths, predictions);
	};

const spread = (truths: Values) => spreadAround(truths, mean(truths));
const r2 = r2With(spread);

function correlationSquared(truths: Values, predictions: Values): number {
	if (isConstant(truths)) return r2(truths, predictions);
	const [a, b] = [mean(truths), mean(predictions)];
	const both = sum(truths.map((truth, i) => (truth - a) * (predictions[i]! - b)));
	return both ** 2 / (spread(truths) * spread(predictions));
}

const wrongErrors = [
	{
		answer: squares,
		says: 'You returned the sum of the squared residuals. The MSE is their mean: divide by the number of rows.'
	},
	{
		answer: (truths: Values, predictions: Values) => mean(residuals(truths, predictions)),
		says: 'You averaged the residuals without squaring them, so plus and minus cancel. Square each one first.'
	},
	{
		answer: (truths: Values, predictions: Values) => -mean(residuals(truths, predictions)),
		says: 'You averaged the residuals without squaring them, so plus and minus cancel. Square each one first.'
	},
	{
		answer: (truths: Values, predictions: Values) => mean(residuals(truths, predictions).map(Math.abs)),
		says: 'That is the mean absolute error. The MSE squares the residuals: `(truth - prediction) ** 2`.'
	},
	{
		answer: (truths: Values, predictions: Values) => Math.sqrt(squares(truths, predictions) / truths.length),
		says: 'You took the square root: that is the RMSE. Here the mean of the squares is asked for.'
	},
	{
		answer: (truths: Values, predictions: Values) => squares(truths, predictions) / (truths.length - 1),
		says: 'You divided by n − 1. The MSE is a plain mean: divide by n.'
	},
	{
		answer: (truths: Values, predictions: Values) => squares(truths, predictions) / truths.length / 2,
		says: 'You halved the MSE. Some books put ½ in front; here it is the plain mean of the squares.'
	}
];

const wrongScores = [
	{
		answer: (truths: Values, predictions: Values) =>
			isConstant(truths) ? r2(truths, predictions) : 1 - r2(truths, predictions),
		says: 'You returned the share that is left. R² is the share that your model gets rid of: 1 minus it.'
	},
	{
		answer: r2With((truths, predictions) => spreadAround(truths, mean(predictions))),
		says: 'Your rival says the mean of the predictions. It says the mean of the truths: it has never seen your predictions.'
	},
	{
		answer: (truths: Values, predictions: Values) =>
			isConstant(predictions) ? wrong(() => true) : r2With(() => spread(predictions))(truths, predictions),
		says: 'Truths and predictions are swapped in the lower sum: it is the spread of the truths around their mean.'
	},
	{
		answer: correlationSquared,
		says: 'That is the squared correlation. It forgives predictions that are shifted or stretched; R² compares squared errors.'
	},
	{
		answer: r2With((truths) => spread(truths) * truths.length),
		says: 'The upper sum was averaged and the lower was not, or the other way round. Take sums in both places, or means in both.'
	},
	{
		answer: r2With((truths) => spread(truths) / truths.length),
		says: 'The upper sum was averaged and the lower was not, or the other way round. Take sums in both places, or means in both.'
	}
];

const pairs = (random: Random): [number[], number[]][] =>
	many(20, () => {
		const truths = many(random.integer(3, 12), (i) => 100 + 10 * i + random.integer(0, 90));
		return [truths, truths.map((truth) => 0.7 * truth + random.integer(-20, 60))];
	});

const example: [number[], number[]] = [
	[100, 200, 300],
	[110, 190, 280]
];

export default grade<Learner>(({ compare, check }) => [
	compare('mse', {
		title: 'mse: 200 in the example',
		inputs: [
			example,
			[
				[1, 2],
				[1, 2]
			],
			[
				[0, 4],
				[1, 1]
			]
		],
		expected: mse,
		tolerance: 1e-4,
		mistakes: wrongErrors
	}),
	compare('mse', {
		title: 'mse: right for any truths and predictions',
		inputs: ({ random }) => pairs(random),
		expected: mse,
		tolerance: 1e-4,
		mistakes: wrongErrors
	}),
	compare('r2', {
		title: 'r2: 0.97 in the example, 1 for a perfect model, 0 for the mean, below 0 for worse',
		inputs: [
			example,
			[
				[1, 2, 6],
				[1, 2, 6]
			],
			[
				[1, 2, 6],
				[3, 3, 3]
			],
			[
				[1, 2, 6],
				[6, 2, 1]
			]
		],
		expected: r2,
		tolerance: 1e-4,
		mistakes: wrongScores
	}),
	compare('r2', {
		title: 'r2: right for any truths and predictions',
		inputs: ({ random }) => pairs(random),
		expected: r2,
		tolerance: 1e-4,
		mistakes: wrongScores
	}),
	compare('r2', {
		title: 'r2: all truths equal',
		inputs: [
			[
				[5, 5, 5],
				[5, 5, 5]
			],
			[
				[5, 5, 5],
				[5, 6, 4]
			],
			[
				[0, 0],
				[1, 1]
			],
			[
				[-2, -2],
				[-2, -2]
			]
		],
		expected: r2,
		tolerance: 1e-4,
		mistakes: [
			{
				answer: () => wrong((got: unknown) => typeof got === 'number' && !Number.isFinite(got)),
				says: 'Where all truths are equal you divided by 0. Ask for it first: then R² is 1 if every prediction is right, and 0 otherwise.'
			},
			{
				answer: (truths, predictions) =>
					isExact(truths, predictions)
						? wrong((got: unknown) => typeof got === 'number' && Number.isNaN(got))
						: wrong((got: unknown) => got === -Infinity),
				says: 'Where all truths are equal you divided by 0. Ask for it first: then R² is 1 if every prediction is right, and 0 otherwise.'
			},
			{
				answer: r2With(spread, () => 0),
				says: 'All truths are equal and so are the predictions: the model is exactly right, and R² is 1, not 0.'
			},
			{
				answer: r2With(spread, () => 1),
				says: 'All truths are equal, and the predictions miss them: the rival makes no error, yours does. R² is 0, not 1.'
			}
		]
	}),
	check('the patients: a line of slope 10.5 through the BMI', async ({ learner, load, expect }) => {
		const patients = await load('diabetes');
		const truths = patients.map(({ progression }) => progression);
		const predictions = patients.map(({ bmi }) => 10.5 * bmi - 125);
		expect(await learner.mse(truths, predictions)).toBeCloseTo(3891.87887, {
			tolerance: 1e-4,
			what: 'the mean squared error'
		});
		expect(await learner.r2(truths, predictions)).toBeCloseTo(0.343684, { tolerance: 1e-4, what: 'R²' });
	})
]);
