import { type Random, type TensorValue, grade, many, tensor } from 'stagecoach/grading';

interface NetValue {
	W1: TensorValue;
	b1: TensorValue;
	W2: TensorValue;
	b2: TensorValue;
}

interface Layers {
	hidden: TensorValue;
	probabilities: TensorValue;
}

interface Learner {
	forward(rows: TensorValue, net: NetValue): Layers;
}

type Arguments = [rows: TensorValue, net: NetValue];

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

/** Two layers, each with what is done to its products and biases. */
const layersWith =
	({
		first = (products: Matrix, bias: number[]) => each(plus(products, bias), relu),
		second = (products: Matrix, bias: number[]) => each(plus(products, bias), sigmoid)
	} = {}) =>
	(...[rows, { W1, b1, W2, b2 }]: Arguments): Layers => {
		const hidden = first(product(toMatrix(rows), toMatrix(W1)), b1.values);
		return {
			hidden: tensor(hidden),
			probabilities: tensor(second(product(hidden, toMatrix(W2)), b2.values))
		};
	};

const forward = layersWith();

/** The reference; it refuses what the statement excludes, so that no such case is shown to a learner. */
const expected = (...args: Arguments): Layers => {
	const [rows, { W1, b1, W2, b2 }] = args;
	const [d, h] = W1.shape;
	const fits = rows.shape[1] === d && b1.shape[0] === h && W2.shape[0] === h && b2.shape[0] === 1;
	if (!fits || rows.values.length === 0) throw new RangeError('The shapes do not belong together.');
	return forward(...args);
};

const mistakes = [
	{
		answer: layersWith({ first: plus }),
		says: 'The ReLU is missing: without it two layers are no more than one. Negative values of `hidden` become 0.'
	},
	{
		answer: layersWith({ first: (products, bias) => each(plus(products, bias), sigmoid) }),
		says: 'You put the sigmoid on the hidden layer. There it is the ReLU: max(0, value).'
	},
	{
		answer: layersWith({
			second: (products, bias) => each(plus(products, bias), (score) => sigmoid(relu(score)))
		}),
		says: 'You put a ReLU on the output as well, so no probability is below ½. The output has the sigmoid only.'
	},
	{
		answer: layersWith({ first: (products) => each(products, relu) }),
		says: 'The bias of the hidden layer is missing: add `b1` before the ReLU.'
	},
	{
		answer: layersWith({ first: (products, bias) => plus(each(products, relu), bias) }),
		says: 'You added `b1` after the ReLU. It belongs to the score: ReLU(X W1 + b1).'
	},
	{
		answer: layersWith({ second: (products) => each(products, sigmoid) }),
		says: 'The bias of the output is missing: add `b2` before the sigmoid.'
	},
	{
		answer: layersWith({ second: plus }),
		says: 'You returned the scores of the output. Apply the sigmoid to them.'
	},
	{
		answer: layersWith({ second: (products) => each(products, () => 1) }),
		says: 'All probabilities are 1: softmax makes the outputs of a row add up to 1, and here there is only one. Use the sigmoid.'
	},
	{
		answer: (...args: Arguments) => {
			const { hidden, probabilities } = forward(...args);
			return { hidden, probabilities: tensor(probabilities.values) };
		},
		says: 'The probabilities have the shape [n]. Keep the column, [n, 1]: with [n] a later subtraction would pair every row with every truth.'
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

export default grade<Learner>(({ compare, check }) => [
	compare('forward', {
		title: 'the example: two rows through two hidden neurons',
		inputs: [[rows, net]],
		expected,
		tolerance: 1e-5,
		mistakes
	}),
	compare('forward', {
		title: 'right for any number of rows, features and neurons',
		inputs: ({ random }) =>
			many(10, (): Arguments => {
				const [n, d, h] = [random.integer(2, 8), random.integer(1, 4), random.integer(1, 5)];
				return [normals(random, n, d), randomNet(random, d, h)];
			}),
		expected,
		tolerance: 1e-5,
		mistakes
	}),
	check('scores of 200 and −200 give 1 and 0', async ({ learner, expect }) => {
		const wide = { W1: tensor([[100, -100]]), b1: tensor([0, 0]), W2: tensor([[2], [-2]]), b2: tensor([0]) };
		const { probabilities } = await learner.forward(tensor([[1], [-1]]), wide);
		expect(probabilities.values).toEqual([1, 0], { tolerance: 1e-5, what: 'the list of probabilities' });
	})
]);
