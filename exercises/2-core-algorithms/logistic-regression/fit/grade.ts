import { grade, many } from 'stagecoach/grading';

interface Model {
	weights: number[];
	bias: number;
}

interface Learner {
	fitLogistic(rows: number[][], truths: number[], learningRate: number, steps: number): Model;
}

type Arguments = [rows: number[][], truths: number[], learningRate: number, steps: number];

type Step = (model: Model, rows: number[][], truths: number[], learningRate: number) => Model;

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

const scoreOf = ({ weights, bias }: Model, row: number[]) => bias + sum(row.map((x, j) => x * weights[j]!));

const sigmoid = (score: number) => 1 / (1 + Math.exp(-score));

/** p − y, the error of the log-loss. */
const errorOf = (score: number, truth: number) => sigmoid(score) - truth;

/** A step against the mean of error · feature. */
const stepWith =
	(error: (score: number, truth: number) => number, factorOf: (n: number) => number = () => 1): Step =>
	(model, rows, truths, learningRate) => {
		const errors = rows.map((row, i) => error(scoreOf(model, row), truths[i]!));
		const rate = (learningRate * factorOf(rows.length)) / rows.length;
		return {
			weights: model.weights.map((w, j) => w - rate * sum(rows.map((row, i) => errors[i]! * row[j]!))),
			bias: model.bias - rate * sum(errors)
		};
	};

const fitWith =
	(step: Step, start = 0, stepsMore = 0) =>
	(...[rows, truths, learningRate, steps]: Arguments): Model => {
		let model: Model = { weights: rows[0]!.map(() => start), bias: 0 };
		for (let i = 0; i < steps + stepsMore; i++) model = step(model, rows, truths, learningRate);
		return model;
	};

const descend = stepWith(errorOf);
const fit = fitWith(descend);

/** One row after the other, each at the weights that the row before it left. */
const rowByRow =
	(factorOf: (n: number) => number): Step =>
	(model, rows, truths, learningRate) =>
		rows.reduce(
			(now, row, i) => descend(now, [row], [truths[i]!], learningRate * factorOf(rows.length)),
			model
		);

const squaredError = (factor: number) =>
	stepWith((score, truth) => factor * errorOf(score, truth) * sigmoid(score) * (1 - sigmoid(score)));

const squaredErrorSays =
	'You walk down the squared error: its gradient has the extra factor p · (1 − p). The gradient of the log-loss is the mean of (p − y) · x.';
const rowByRowSays =
	'You change the weights after every row. In each step, compute the errors of all rows at the same weights first, then move once.';
const alreadyMoved =
	'In each step you compute the second half of the gradient after the first half has already moved. Compute the slopes of all weights and of the bias first, then change them.';

const mistakes = [
	{
		answer: fitWith(stepWith(errorOf, () => -1)),
		says: 'You walk uphill: the gradient was added, and the loss grows. Subtract learningRate · slope.'
	},
	{
		answer: fitWith(stepWith(errorOf, (n) => n)),
		says: 'You subtract the sum of the slopes over the rows. The loss is a mean: divide by the number of rows, or each step is too long.'
	},
	{
		answer: fitWith((model, ...data) => ({ ...descend(model, ...data), bias: 0 })),
		says: 'The bias stayed at 0. It takes its steps as the weights do: its slope is the mean of p − y.'
	},
	{
		answer: fitWith(descend, 0, -1),
		says: 'You took one step too few. Take exactly `steps` steps: `for (let step = 0; step < steps; step++)`.'
	},
	{
		answer: fitWith(descend, 0, 1),
		says: 'You took one step too many. Take exactly `steps` steps: `for (let step = 0; step < steps; step++)`.'
	},
	{ answer: fitWith(squaredError(1)), says: squaredErrorSays },
	{ answer: fitWith(squaredError(2)), says: squaredErrorSays },
	{ answer: fitWith(rowByRow((n) => 1 / n)), says: rowByRowSays },
	{ answer: fitWith(rowByRow(() => 1)), says: rowByRowSays },
	{
		answer: fitWith((model, ...data) => {
			const { weights } = descend(model, ...data);
			return { weights, bias: descend({ ...model, weights }, ...data).bias };
		}),
		says: alreadyMoved
	},
	{
		answer: fitWith((model, ...data) => {
			const { bias } = descend(model, ...data);
			return { weights: descend({ ...model, bias }, ...data).weights, bias };
		}),
		says: alreadyMoved
	},
	{
		answer: fitWith(stepWith((score, truth) => score - truth)),
		says: 'You fitted a linear regression: the sigmoid is missing. The error is sigmoid(score) − truth.'
	},
	{
		answer: fitWith(stepWith((score, truth) => Number(score >= 0) - truth)),
		says: 'You fitted a perceptron: the error uses the predicted class. Use the probability itself, without rounding.'
	}
];

/** The reference; it refuses what the statement excludes, so that no such case is shown to a learner. */
const expected = (...args: Arguments): Model => {
	const [rows, truths] = args;
	if (rows.length === 0 || rows.length !== truths.length)
		throw new RangeError('One truth per row is needed.');
	return fit(...args);
};

const line = [[0], [1], [2], [3]];
const split = [0, 0, 1, 1];

export default grade<Learner>(({ compare, check }) => [
	compare('fitLogistic', {
		title: 'with 0 steps: the start',
		inputs: [
			[line, split, 0.5, 0],
			[
				[
					[1, 2, 3],
					[4, 5, 6]
				],
				[0, 1],
				0.1,
				0
			]
		],
		expected,
		tolerance: 1e-3,
		mistakes: [
			{ answer: fitWith(descend, 1), says: 'Your weights start at 1. Start all of them, and the bias, at 0.' }
		],
		accepts: (got, expected) => {
			const { weights, bias } = got ?? {};
			if (!Array.isArray(weights) || weights.length !== expected.weights.length || typeof bias !== 'number') {
				return `Return { weights, bias } with one weight per feature: ${expected.weights.length} here.`;
			}
			const isAtZero = [...weights, bias].every((value) => Math.abs(value) <= 1e-3);
			return (
				isAtZero ||
				'Before the first step everything must be 0. Let all weights and the bias start at 0, not at random.'
			);
		}
	}),
	compare('fitLogistic', {
		title: 'the example after 1, 3 and 100 steps, and a single row',
		inputs: [...[1, 3, 100].map((steps): Arguments => [line, split, 0.5, steps]), [[[2, 1]], [1], 0.5, 4]],
		expected,
		tolerance: 1e-3,
		mistakes
	}),
	compare('fitLogistic', {
		title: 'right for any rows, learning rate and number of steps',
		inputs: ({ random }) =>
			many(12, (): Arguments => {
				const d = random.integer(1, 4);
				const rows = many(random.integer(3, 20), () => random.normals(d, { mean: 0.5, sd: 1 }));
				return [rows, rows.map(() => random.integer(0, 1)), 0.1 + 0.4 * random.next(), random.integer(2, 60)];
			}),
		expected,
		tolerance: 1e-3,
		mistakes
	}),
	check(
		'the Titanic: 200 steps reach the weights that scikit-learn finds',
		async ({ learner, load, expect }) => {
			const known = (await load('titanic')).filter(({ age }) => age !== null);
			const columns = [
				known.map(({ sex }) => Number(sex === 'female')),
				known.map(({ pclass }) => pclass),
				known.map(({ age }) => age!)
			].map((column) => {
				const centre = sum(column) / column.length;
				const scale = Math.sqrt(sum(column.map((x) => (x - centre) ** 2)) / column.length);
				return column.map((x) => (x - centre) / scale);
			});
			const rows = known.map((_passenger, i) => columns.map((column) => column[i]!));
			const truths = known.map(({ survived }) => survived);
			expect(await learner.fitLogistic(rows, truths, 1, 200)).toEqual(
				{ weights: [1.20637, -0.95317, -0.48817], bias: -0.49585 },
				{ tolerance: 1e-3, what: 'the model of sex, class and age' }
			);
		}
	)
]);
