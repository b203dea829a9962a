import { type TensorValue, grade, many, tensor } from 'stagecoach/grading';

interface Learner {
	fitByDescent(
		rows: TensorValue,
		truths: TensorValue,
		learningRate: number,
		steps: number
	): { weights: TensorValue; bias: TensorValue };
}

type Arguments = [rows: TensorValue, truths: TensorValue, learningRate: number, steps: number];

interface Model {
	weights: number[];
	bias: number;
}

/** Plain numbers of the two tensors. */
interface Data {
	rows: number[][];
	truths: number[];
}

type Step = (model: Model, data: Data, learningRate: number) => Model;

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

function dataOf(rows: TensorValue, truths: TensorValue): Data {
	const [n = 0, d = 0] = rows.shape;
	return {
		rows: many(n, (i) => rows.values.slice(i * d, (i + 1) * d)),
		truths: truths.values
	};
}

const errorsOf = ({ weights, bias }: Model, { rows, truths }: Data) =>
	rows.map((row, i) => row.reduce((total, x, j) => total + x * weights[j]!, bias) - truths[i]!);

/** A step against the gradient, with another factor for 2 / n. */
const stepWith =
	(factorOf: (n: number) => number, find = errorsOf): Step =>
	(model, data, learningRate) => {
		const errors = find(model, data);
		const rate = learningRate * factorOf(errors.length);
		return {
			weights: model.weights.map((w, j) => w - rate * sum(data.rows.map((row, i) => errors[i]! * row[j]!))),
			bias: model.bias - rate * sum(errors)
		};
	};

const fitWith =
	(step: Step, stepsMore = 0) =>
	(...[rows, truths, learningRate, steps]: Arguments) => {
		const data = dataOf(rows, truths);
		let model: Model = { weights: many(rows.shape[1]!, () => 0), bias: 0 };
		for (let i = 0; i < steps + stepsMore; i++) model = step(model, data, learningRate);
		return { weights: tensor(model.weights), bias: tensor([model.bias], []) };
	};

const descend = stepWith((n) => 2 / n);
const fit = fitWith(descend);

/** The reference; it refuses what the statement excludes, so that no such case is shown to a learner. */
const expected = (...args: Arguments) => {
	const [rows, truths] = args;
	if (rows.shape.length !== 2 || rows.shape[0] !== truths.shape[0] || rows.values.length === 0) {
		throw new RangeError('One truth per row is needed.');
	}
	return fit(...args);
};

const alreadyMoved =
	'In each step you compute the second half of the gradient after the first half has already moved. Compute the errors once, then move weights and bias.';

const mistakes = [
	{
		answer: fitWith(stepWith((n) => -2 / n)),
		says: 'You walk uphill: the sign of the gradient is wrong. Subtract learningRate · 2/n · Σ (prediction − truth) · x.'
	},
	{
		answer: fitWith(stepWith(() => 2)),
		says: 'You subtract the sum of the slopes over the rows. The error is a mean: divide by n, the number of rows.'
	},
	{
		answer: fitWith(stepWith((n) => 1 / n)),
		says: 'Your steps are half as long as asked: the factor 2 of the squared error is missing.'
	},
	{
		answer: fitWith((model, ...rest) => ({ ...descend(model, ...rest), bias: 0 })),
		says: 'The bias stayed at 0, so the line goes through the origin. It takes steps as the weights do: its slope is 2 · the mean of the errors.'
	},
	{
		answer: fitWith(descend, -1),
		says: 'You took one step too few. Take exactly `steps` steps: `for (let step = 0; step < steps; step++)`.'
	},
	{
		answer: fitWith(descend, 1),
		says: 'You took one step too many. Take exactly `steps` steps: `for (let step = 0; step < steps; step++)`.'
	},
	{
		answer: fitWith((model, ...rest) => {
			const { weights } = descend(model, ...rest);
			return { weights, bias: descend({ ...model, weights }, ...rest).bias };
		}),
		says: alreadyMoved
	},
	{
		answer: fitWith((model, ...rest) => {
			const { bias } = descend(model, ...rest);
			return { weights: descend({ ...model, bias }, ...rest).weights, bias };
		}),
		says: alreadyMoved
	},
	{
		answer: fitWith(
			stepWith(
				(n) => 2 / n,
				(model, { rows, truths }) => {
					const mean = sum(truths) / truths.length;
					return errorsOf(model, { rows, truths: truths.map(() => mean) });
				}
			)
		),
		says: 'Somewhere [n, 1] met [n], and broadcasting compared every prediction with every truth. Keep both of the shape [n]: `rows.dot(weights)`.'
	},
	{
		answer: (...args: Arguments) => {
			const { weights, bias } = fit(...args);
			return { weights: tensor(weights.values, [weights.values.length, 1]), bias };
		},
		says: 'The weights stand in a column of shape [d, 1]. Turn it into [d] with `as1D()`.'
	},
	{
		answer: (...args: Arguments) => {
			const { weights, bias } = fit(...args);
			return { weights, bias: tensor(bias.values, [1]) };
		},
		says: 'The bias has the shape [1]. A single number has the shape []: `tf.scalar(0)` to begin with, or `asScalar()` at the end.'
	}
];

const line = [tensor([[0], [1], [2]]), tensor([1, 3, 5])] as const;

export default grade<Learner>(({ compare, check }) => [
	compare('fitByDescent', {
		title: 'the example after 1, 3 and 200 steps',
		inputs: [1, 3, 200].map((steps): Arguments => [...line, 0.1, steps]),
		expected,
		tolerance: 1e-3,
		mistakes
	}),
	compare('fitByDescent', {
		title: 'with 0 steps: all zeros, in the right shapes',
		inputs: [
			[...line, 0.1, 0],
			[tensor([[1, 2, 3]]), tensor([4]), 0.1, 0]
		],
		expected,
		tolerance: 1e-3,
		mistakes
	}),
	compare('fitByDescent', {
		title: 'right for any rows, learning rate and number of steps',
		inputs: ({ random }) =>
			many(10, (): Arguments => {
				const [n, d] = [random.integer(3, 15), random.integer(1, 4)];
				return [
					tensor(random.normals(n * d, { mean: 0.5, sd: 1 }), [n, d]),
					tensor(random.normals(n, { mean: 2, sd: 3 })),
					0.02 + 0.06 * random.next(),
					random.integer(2, 40)
				];
			}),
		expected,
		tolerance: 1e-3,
		mistakes
	}),
	check('442 patients: 200 steps on three standardised columns', async ({ learner, load, expect }) => {
		const patients = await load('diabetes');
		const columns = [
			patients.map(({ bmi }) => bmi),
			patients.map(({ bp }) => bp),
			patients.map(({ ltg }) => ltg)
		].map((column) => {
			const centre = sum(column) / column.length;
			const scale = Math.sqrt(sum(column.map((x) => (x - centre) ** 2)) / column.length);
			return column.map((x) => (x - centre) / scale);
		});
		const { weights, bias } = await learner.fitByDescent(
			tensor(patients.map((_patient, i) => columns.map((column) => column[i]!))),
			tensor(patients.map(({ progression }) => progression)),
			0.1,
			200
		);
		expect(weights.values).toEqual([28.68551, 12.47501, 25.86932], {
			tolerance: 1e-3,
			what: 'the list of weights that scikit-learn finds, too,'
		});
		expect(bias.values[0]).toBeCloseTo(152.13348, {
			tolerance: 1e-3,
			what: 'the bias, the mean of the truths,'
		});
	})
]);
