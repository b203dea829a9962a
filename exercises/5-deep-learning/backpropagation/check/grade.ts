import { type Random, type TensorValue, grade, many, tensor, wrong } from 'stagecoach/grading';

interface NetValue {
	W1: TensorValue;
	b1: TensorValue;
	W2: TensorValue;
	b2: TensorValue;
}

interface Learner {
	automaticGradients(rows: TensorValue, truths: TensorValue, net: NetValue): NetValue;
	relativeError(a: TensorValue, b: TensorValue): number;
}

type Arguments = [rows: TensorValue, truths: TensorValue, net: NetValue];

type Matrix = number[][];

function toMatrix({ values, shape }: TensorValue): Matrix {
	const [n = 0, d = 0] = shape;
	return many(n, (i) => values.slice(i * d, (i + 1) * d));
}

const product = (a: Matrix, b: Matrix): Matrix =>
	a.map((row) => b[0]!.map((_, k) => row.reduce((sum, value, j) => sum + value * b[j]![k]!, 0)));
const plus = (a: Matrix, bias: number[]): Matrix => a.map((row) => row.map((value, k) => value + bias[k]!));
const each = (a: Matrix, change: (value: number, i: number, k: number) => number): Matrix =>
	a.map((row, i) => row.map((value, k) => change(value, i, k)));
const relu = (value: number) => Math.max(0, value);
const sigmoid = (value: number) => 1 / (1 + Math.exp(-value));

const transposed = (a: Matrix): Matrix => a[0]!.map((_, k) => a.map((row) => row[k]!));
const overRows = (a: Matrix): number[] =>
	transposed(a).map((column) => column.reduce((sum, value) => sum + value, 0));

/** The gradients of a loss whose slope by the score is `slope`, through a hidden layer with or without ReLU. */
const gradientsWith =
	(slope: (score: number, truth: number, n: number) => number, hasRelu = true) =>
	(...[rows, truths, { W1, b1, W2, b2 }]: Arguments): NetValue => {
		const [X, Y] = [toMatrix(rows), toMatrix(truths)];
		const inner = plus(product(X, toMatrix(W1)), b1.values);
		const hidden = hasRelu ? each(inner, relu) : inner;
		const scores = plus(product(hidden, toMatrix(W2)), b2.values);
		const byScores = each(scores, (score, i, k) => slope(score, Y[i]![k]!, Y.length));
		const back = product(byScores, transposed(toMatrix(W2)));
		const byHidden = each(back, (value, i, k) => (hasRelu && inner[i]![k]! <= 0 ? 0 : value));
		return {
			W1: tensor(product(transposed(X), byHidden)),
			b1: tensor(overRows(byHidden)),
			W2: tensor(product(transposed(hidden), byScores)),
			b2: tensor(overRows(byScores))
		};
	};

const logLoss = (score: number, truth: number, n: number) => (sigmoid(score) - truth) / n;
const gradients = gradientsWith(logLoss);
const steep = (score: number) => sigmoid(score) * (1 - sigmoid(score));

const wrongGradients = [
	{
		answer: gradientsWith((score, truth) => sigmoid(score) - truth),
		says: 'Your gradients are not averaged: the loss is the sum over the rows. Take its mean.'
	},
	{
		answer: gradientsWith((score, truth, n) => 2 * logLoss(score, truth, n) * steep(score)),
		says: 'You derived the squared error of the probabilities. The loss is the log-loss: `tf.losses.sigmoidCrossEntropy(truths, scores)`.'
	},
	{
		answer: gradientsWith((score, truth, n) => logLoss(sigmoid(score), truth, n) * steep(score)),
		says: 'You applied the sigmoid twice: `sigmoidCrossEntropy` takes the scores and applies it itself.'
	},
	{
		answer: gradientsWith(logLoss, false),
		says: 'The ReLU of the hidden layer is missing in your loss.'
	},
	{
		answer: (...args: Arguments) => {
			const { W1, b1, W2, b2 } = gradients(...args);
			return { W1: W2, b1: b2, W2: W1, b2: b1 };
		},
		says: 'The gradients come in another order: `tf.grads` gives them in the order of the list that it was called with.'
	},
	{
		answer: gradientsWith((score, truth, n) => -logLoss(score, truth, n)),
		says: 'All your gradients have the opposite sign: the log-loss has a minus in front of its logarithms.'
	}
];

const lengthOf = (values: number[]) => Math.sqrt(values.reduce((sum, value) => sum + value ** 2, 0));
const apart = (a: TensorValue, b: TensorValue) => lengthOf(a.values.map((value, i) => value - b.values[i]!));

const relativeError = (a: TensorValue, b: TensorValue): number => {
	if (a.shape.join() !== b.shape.join()) throw new RangeError('The shapes differ.');
	const together = lengthOf(a.values) + lengthOf(b.values);
	return together === 0 ? 0 : apart(a, b) / together;
};

const areZero = (...tensors: TensorValue[]) =>
	tensors.every(({ values }) => values.every((value) => value === 0));

const areSmall = (...tensors: TensorValue[]) =>
	tensors.every(({ values }) => values.every((value) => Math.abs(value) < 1e-3));

const wrongErrors = [
	{
		answer: apart,
		says: 'That is the length of the difference: it is not relative yet. Divide it by the sum of both lengths.'
	},
	{
		answer: (a: TensorValue, b: TensorValue) =>
			areZero(a, b) ? wrong((got: unknown) => Number.isNaN(got)) : relativeError(a, b),
		says: 'Where both are all zeros you divide 0 by 0. They agree: return 0.'
	},
	{
		answer: (a: TensorValue, b: TensorValue) =>
			areZero(a) ? wrong(() => true) : apart(a, b) / lengthOf(a.values),
		says: 'You divided by the length of `a` alone. Divide by both lengths, ‖a‖ + ‖b‖.'
	},
	{
		answer: (a: TensorValue, b: TensorValue) =>
			areZero(a, b)
				? 0
				: Math.abs(lengthOf(a.values) - lengthOf(b.values)) / (lengthOf(a.values) + lengthOf(b.values)),
		says: 'You took the difference of the lengths. Two vectors of the same length may point anywhere: take the length of the difference, ‖a − b‖.'
	},
	{
		answer: (a: TensorValue, b: TensorValue) =>
			areZero(a, b) ? 0 : apart(a, b) ** 2 / (lengthOf(a.values) ** 2 + lengthOf(b.values) ** 2),
		says: 'The root is missing: ‖a‖ is the square root of the sum of the squares.'
	},
	{
		answer: (a: TensorValue, b: TensorValue) => (areSmall(a, b) ? 0 : relativeError(a, b)),
		says: 'You call small tensors equal. Return 0 without a division only where both are exactly zero: gradients are often small.'
	}
];

const net: NetValue = {
	W1: tensor([
		[1, -1],
		[0, 2]
	]),
	b1: tensor([0, -1]),
	W2: tensor([[1], [-0.5]]),
	b2: tensor([0.5])
};
const rows = tensor([
	[1, 2],
	[-1, 1]
]);
const truths = tensor([[1], [1]]);

const normals = (random: Random, ...shape: number[]) =>
	tensor(
		random.normals(
			shape.reduce((a, b) => a * b),
			{ mean: 0.2, sd: 1 }
		),
		shape
	);

const randomNet = (random: Random, d: number, h: number): NetValue => ({
	W1: normals(random, d, h),
	b1: normals(random, h),
	W2: normals(random, h, 1),
	b2: normals(random, 1)
});

export default grade<Learner>(({ compare }) => [
	compare('automaticGradients', {
		title: 'automaticGradients: the example',
		inputs: [[rows, truths, net]],
		expected: gradients,
		tolerance: 1e-4,
		mistakes: wrongGradients
	}),
	compare('automaticGradients', {
		title: 'automaticGradients: right for any rows and any net',
		inputs: ({ random }) =>
			many(8, (): Arguments => {
				const [n, d, h] = [random.integer(3, 9), random.integer(2, 4), random.integer(2, 4)];
				return [
					normals(random, n, d),
					tensor(
						many(n, () => random.integer(0, 1)),
						[n, 1]
					),
					randomNet(random, d, h)
				];
			}),
		expected: gradients,
		tolerance: 1e-4,
		mistakes: wrongGradients
	}),
	compare('relativeError', {
		title: 'relativeError: the example, equal ones and opposite ones',
		inputs: [
			[tensor([3, 4]), tensor([3, 3.5])],
			[tensor([1, -2]), tensor([1, -2])],
			[tensor([1, -2]), tensor([-1, 2])]
		],
		expected: relativeError,
		tolerance: 1e-4,
		mistakes: wrongErrors
	}),
	compare('relativeError', {
		title: 'relativeError: zeros, small ones, and any shape',
		inputs: ({ random }) => [
			[tensor([0, 0, 0]), tensor([0, 0, 0])],
			[tensor([0, 0]), tensor([2, 1])],
			[tensor([2, 1]), tensor([0, 0])],
			[tensor([2e-5, 1e-5]), tensor([1e-5, 1e-5])],
			...many(6, (): [TensorValue, TensorValue] => [normals(random, 3, 2), normals(random, 3, 2)])
		],
		expected: relativeError,
		tolerance: 1e-4,
		mistakes: wrongErrors
	})
]);
