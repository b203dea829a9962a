import { type Random, type TensorValue, grade, many, tensor } from 'stagecoach/grading';

interface NetValue {
	W1: TensorValue;
	b1: TensorValue;
	W2: TensorValue;
	b2: TensorValue;
}

interface Learner {
	train(rows: TensorValue, truths: TensorValue, net: NetValue, learningRate: number, steps: number): NetValue;
}

type Arguments = [rows: TensorValue, truths: TensorValue, net: NetValue, learningRate: number, steps: number];
type Slopes = (rows: TensorValue, truths: TensorValue, net: NetValue) => NetValue;

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

const slopesAt: Slopes = (rows, truths, net) => {
	const { X, hidden, P, Y } = forward(rows, truths, net);
	const byScores = each(P, (p, i, k) => (p - Y[i]![k]!) / P.length);
	const back = product(byScores, transposed(toMatrix(net.W2)));
	const byHidden = each(back, (value, i, k) => (hidden[i]![k]! > 0 ? value : 0));
	return {
		W1: tensor(product(transposed(X), byHidden)),
		b1: tensor(overRows(byHidden)),
		W2: tensor(product(transposed(hidden), byScores)),
		b2: tensor(overRows(byScores))
	};
};

/** Some parameters of a net, moved by a multiple of their slopes. */
function moved(net: NetValue, slopes: NetValue, rate: number, names: readonly (keyof NetValue)[]): NetValue {
	const step = (name: keyof NetValue): TensorValue => ({
		...net[name],
		values: net[name].values.map((value, i) => value - rate * slopes[name].values[i]!)
	});
	return { ...net, ...Object.fromEntries(names.map((name) => [name, step(name)])) };
}

const all: (keyof NetValue)[] = ['W1', 'b1', 'W2', 'b2'];

const trainWith =
	(
		take: (now: NetValue, rows: TensorValue, truths: TensorValue, rate: number, start: NetValue) => NetValue,
		stepsMore = 0
	) =>
	(...[rows, truths, net, rate, steps]: Arguments): NetValue => {
		let now = net;
		for (let i = 0; i < steps + stepsMore; i++) now = take(now, rows, truths, rate, net);
		return now;
	};

/** A usual step for some parameters, with a factor on the rate. */
const stepOf =
	(names: readonly (keyof NetValue)[] = all, factor = (_n: number) => 1) =>
	(now: NetValue, rows: TensorValue, truths: TensorValue, rate: number) =>
		moved(now, slopesAt(rows, truths, now), rate * factor(rows.shape[0]!), names);

const train = trainWith(stepOf());

/** Each group of parameters takes its step at a net whose earlier groups have moved already. */
const oneAfterAnother = (groups: readonly (readonly (keyof NetValue)[])[]) =>
	trainWith((now, rows, truths, rate) =>
		groups.reduce((net, names) => stepOf(names)(net, rows, truths, rate), now)
	);

const alreadyMoved =
	'In each step you use a gradient at a net of which a part has already moved. Compute all four gradients first, then move all four.';

const mistakes = [
	{
		answer: trainWith(stepOf(all, () => -1)),
		says: 'You walk uphill: the loss grows. Subtract learningRate · gradient.'
	},
	{
		answer: trainWith(stepOf(['W1', 'W2'])),
		says: 'Both biases stayed where they were. They take steps as the weights do.'
	},
	{
		answer: trainWith(stepOf(['W2', 'b2'])),
		says: 'The hidden layer stayed as it was: W1 and b1 take steps, too.'
	},
	{
		answer: trainWith(stepOf(['W1', 'b1'])),
		says: 'The output layer stayed as it was: W2 and b2 take steps, too.'
	},
	{
		answer: trainWith(stepOf(all, (n) => n)),
		says: 'Your gradients are not averaged: each step is n times too long. The loss is a mean over the rows.'
	},
	{
		answer: trainWith(stepOf(), -1),
		says: 'You took one step too few. Take exactly `steps` steps: `for (let step = 0; step < steps; step++)`.'
	},
	{
		answer: trainWith(stepOf(), 1),
		says: 'You took one step too many. Take exactly `steps` steps: `for (let step = 0; step < steps; step++)`.'
	},
	{
		answer: trainWith((now, rows, truths, rate, start) =>
			moved(now, slopesAt(rows, truths, start), rate, all)
		),
		says: 'Every step uses the gradient at the start. Compute it again at the present net.'
	},
	...[
		[
			['W2', 'b2'],
			['W1', 'b1']
		] as const,
		[
			['W1', 'b1'],
			['W2', 'b2']
		] as const,
		[['W1'], ['b1'], ['W2'], ['b2']] as const,
		[['W2'], ['b2'], ['W1'], ['b1']] as const
	].map((groups) => ({ answer: oneAfterAnother(groups), says: alreadyMoved }))
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

/** Two half circles that reach into each other, with a little noise. */
function moons(random: Random, n: number): [rows: TensorValue, truths: TensorValue] {
	const labels = many(n, (i) => i % 2);
	const points = labels.map((label) => {
		const angle = Math.PI * random.next();
		const place = label ? [1 - Math.cos(angle), 0.5 - Math.sin(angle)] : [Math.cos(angle), Math.sin(angle)];
		return place.map((value) => value + random.normal({ mean: 0, sd: 0.08 }));
	});
	return [tensor(points), tensor(labels, [n, 1])];
}

/** Sixteen folds in all directions: from here the border comes round any two moons. */
const directions = many(16, (k) => (k * Math.PI) / 8 + 0.1);
const allRound: NetValue = {
	W1: tensor([directions.map(Math.cos), directions.map(Math.sin)]),
	b1: tensor(directions.map((_, k) => (k % 3 === 0 ? -0.5 : 0))),
	W2: tensor(directions.map((_, k) => [k % 2 === 0 ? 0.25 : -0.25])),
	b2: tensor([0])
};

export default grade<Learner>(({ compare, check }) => [
	compare('train', {
		title: 'the example: one step, no step, and five',
		inputs: [1, 0, 5].map((steps): Arguments => [rows, truths, net, 1, steps]),
		expected: train,
		tolerance: 1e-3,
		mistakes
	}),
	compare('train', {
		title: 'right for any rows, net, learning rate and number of steps',
		inputs: ({ random }) =>
			many(6, (): Arguments => {
				const [d, h] = [random.integer(2, 3), random.integer(2, 4)];
				const n = random.integer(4, 8);
				const outcomes = tensor(
					many(n, () => random.integer(0, 1)),
					[n, 1]
				);
				return [
					normals(random, n, d),
					outcomes,
					randomNet(random, d, h),
					0.1 + 0.2 * random.next(),
					random.integer(2, 8)
				];
			}),
		expected: train,
		tolerance: 1e-3,
		mistakes
	}),
	check('two moons: 16 hidden neurons bend the border round them', async ({ learner, random, expect }) => {
		const [moonRows, moonTruths] = moons(random, 100);
		const trained = await learner.train(moonRows, moonTruths, allRound, 2, 200);
		const { P, Y } = forward(moonRows, moonTruths, trained);
		const right = P.filter(([p = NaN], i) => Number(p >= 0.5) === Y[i]![0]).length;
		expect(right >= 97).toBeTrue(
			`After 200 steps ${right} of the 100 points are on the right side; at least 97 should be. A straight border gets about 89.`
		);
	})
]);
