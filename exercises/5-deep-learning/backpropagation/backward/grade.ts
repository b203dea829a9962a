import { type Random, type TensorValue, grade, many, tensor } from 'stagecoach/grading';

interface NetValue {
	W1: TensorValue;
	b1: TensorValue;
	W2: TensorValue;
	b2: TensorValue;
}

interface Learner {
	backward(rows: TensorValue, truths: TensorValue, net: NetValue): NetValue;
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

/** What is known after the way forward. */
interface Forward {
	X: Matrix;
	hidden: Matrix;
	scores: Matrix;
	P: Matrix;
	Y: Matrix;
}

function forward(rows: TensorValue, truths: TensorValue, { W1, b1, W2, b2 }: NetValue): Forward {
	const X = toMatrix(rows);
	const hidden = each(plus(product(X, toMatrix(W1)), b1.values), relu);
	const scores = plus(product(hidden, toMatrix(W2)), b2.values);
	return { X, hidden, scores, P: each(scores, sigmoid), Y: toMatrix(truths) };
}

const errorsOf = ({ P, Y }: Forward): Matrix => each(P, (p, i, k) => (p - Y[i]![k]!) / P.length);
const throughWeights = (errors: Matrix, W2: Matrix): Matrix => product(errors, transposed(W2));
const gate = (back: Matrix, { hidden }: Forward): Matrix =>
	each(back, (value, i, k) => (hidden[i]![k]! > 0 ? value : 0));

/** The way back, with another start, way through W2, gate or sum over the rows. */
const backwardWith =
	({
		errors = errorsOf,
		through = throughWeights,
		gated = gate,
		biases = overRows,
		weights = product
	} = {}) =>
	(...[rows, truths, net]: Arguments): NetValue => {
		const known = forward(rows, truths, net);
		const byScores = errors(known);
		const byHidden = gated(through(byScores, toMatrix(net.W2)), known);
		return {
			W1: tensor(weights(transposed(known.X), byHidden)),
			b1: tensor(biases(byHidden)),
			W2: tensor(weights(transposed(known.hidden), byScores)),
			b2: tensor(biases(byScores))
		};
	};

const backward = backwardWith();

/** The reference; it refuses what the statement excludes, so that no such case is shown to a learner. */
const expected = (...args: Arguments): NetValue => {
	const [rows, truths, { W1, b1, W2, b2 }] = args;
	const [d, h] = W1.shape;
	const fits = rows.shape[1] === d && b1.shape[0] === h && W2.shape[0] === h && b2.shape[0] === 1;
	if (!fits || rows.values.length === 0 || truths.shape[0] !== rows.shape[0]) {
		throw new RangeError('The shapes do not belong together.');
	}
	return backward(...args);
};

const turned = ({ values, shape: [n = 0, d = 0] }: TensorValue) =>
	tensor(transposed(toMatrix({ kind: 'tensor', values, shape: [n, d], dtype: 'float32' } as TensorValue)));

const wrongLayer =
	'You took the gate from the wrong layer. The ReLU stands in the hidden layer: its gate is open where `hidden` is above 0.';

const mistakes = [
	{
		answer: (...args: Arguments) => {
			const slopes = backward(...args);
			return { ...slopes, W1: turned(slopes.W1) };
		},
		says: 'The gradient of W1 is transposed. It has the shape of W1, [d, h]: rows.transpose() times the slopes of the hidden layer.'
	},
	{
		answer: (...args: Arguments) => {
			const slopes = backward(...args);
			return { ...slopes, W2: turned(slopes.W2) };
		},
		says: 'The gradient of W2 is transposed. It has the shape of W2, [h, 1]: hidden.transpose() times the slopes of the scores.'
	},
	{
		answer: backwardWith({ errors: (known) => each(errorsOf(known), (value) => value * known.P.length) }),
		says: 'Your gradients are not averaged: they are sums over the rows. The loss is a mean; divide by n once, at the very start.'
	},
	{
		answer: backwardWith({
			biases: (a) => overRows(a).map((value) => value / a.length),
			weights: (a, b) => each(product(a, b), (value) => value / b.length)
		}),
		says: 'You divided by n twice. It comes in once, with the slopes of the scores; after that take sums over the rows.'
	},
	{
		answer: backwardWith({ biases: (a) => overRows(a).map((value) => value / a.length) }),
		says: 'The weights are right, but the biases are divided by n twice: take their sum over the rows, not the mean.'
	},
	{
		answer: backwardWith({
			gated: (back, { scores }) => each(back, (value, i) => (scores[i]![0]! > 0 ? value : 0))
		}),
		says: wrongLayer
	},
	{
		answer: backwardWith({ gated: (back) => each(back, relu) }),
		says: 'Your gate looks at what comes back: you applied the ReLU to the slopes. It is open where `hidden` was above 0 on the way forward.'
	},
	{
		answer: backwardWith({ gated: (back) => back }),
		says: 'The gate is missing: where a hidden neuron let nothing through, no blame comes back. Multiply by 1 where `hidden` is above 0, else by 0.'
	},
	{
		answer: backwardWith({ errors: (known) => each(errorsOf(known), (value) => -value) }),
		says: 'All your gradients have the opposite sign: begin with probabilities − truths.'
	},
	{
		answer: backwardWith({
			errors: (known) =>
				each(errorsOf(known), (value, i, k) => value * known.P[i]![k]! * (1 - known.P[i]![k]!))
		}),
		says: 'That is the gradient of a squared error: it has the factor p (1 − p). With the log-loss it cancels, and P − Y is left.'
	},
	{
		answer: backwardWith({ through: (errors, W2) => errors.map((row) => W2.map(() => row[0]!)) }),
		says: 'On the way back to the hidden layer the slopes must pass W2: multiply by its transpose.'
	},
	{
		answer: (...[rows, truths, net]: Arguments) => {
			const known = forward(rows, truths, net);
			const byHidden = gate(throughWeights(errorsOf(known), toMatrix(net.W2)), known);
			const means = byHidden.map((row) => row.reduce((sum, value) => sum + value, 0) / row.length);
			return { ...backward(rows, truths, net), b1: tensor(means) };
		},
		says: 'You summed b1 over the neurons. Each neuron has a bias of its own: sum over the rows, `sum(0)`.'
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

/** Neither a square nor alike in two sides: a transposed gradient shows. */
const randomCase = (random: Random): Arguments => {
	const [d, h] = random.pick([
		[2, 3],
		[3, 2],
		[1, 4],
		[4, 3]
	]);
	const n = random.integer(5, 9);
	const outcomes = tensor(
		many(n, () => random.integer(0, 1)),
		[n, 1]
	);
	return [normals(random, n, d!), outcomes, randomNet(random, d!, h!)];
};

/** Every neuron is shut: nothing reaches the first layer. */
const shut: NetValue = { ...net, b1: tensor([-9, -9]) };

export default grade<Learner>(({ compare, check }) => [
	compare('backward', {
		title: 'the example: two rows through two hidden neurons',
		inputs: [
			[rows, truths, net],
			[rows, tensor([[0], [1]]), { ...net, b2: tensor([-1]) }]
		],
		expected,
		tolerance: 1e-4,
		mistakes
	}),
	compare('backward', {
		title: 'right for any rows and any net',
		inputs: ({ random }) => many(10, () => randomCase(random)),
		expected,
		tolerance: 1e-4,
		mistakes
	}),
	compare('backward', {
		title: 'a single row, and a layer that is shut',
		inputs: [
			[tensor([[2, -1]]), tensor([[0]]), net],
			[rows, tensor([[0], [1]]), shut]
		],
		expected,
		tolerance: 1e-4,
		mistakes
	}),
	check('agrees with the measured slopes of the loss', async ({ learner, random, expect }) => {
		const [X, Y, start] = randomCase(random);
		const lossOf = (moved: NetValue) => {
			const { scores, Y: wanted } = forward(X, Y, moved);
			const losses = scores.map(
				([z = 0], i) => relu(z) - z * wanted[i]![0]! + Math.log1p(Math.exp(-Math.abs(z)))
			);
			return losses.reduce((sum, loss) => sum + loss, 0) / losses.length;
		};
		const slopes = await learner.backward(X, Y, start);
		for (const name of ['W1', 'b1', 'W2', 'b2'] as const) {
			const measured = start[name].values.map((value, place) => {
				const movedBy = (h: number) => {
					const values = start[name].values.with(place, value + h);
					return lossOf({ ...start, [name]: { ...start[name], values } });
				};
				return (movedBy(1e-6) - movedBy(-1e-6)) / 2e-6;
			});
			expect(slopes[name].values).toEqual(measured, {
				tolerance: 1e-4,
				what: `the list of measured slopes of ${name}`
			});
		}
	})
]);
