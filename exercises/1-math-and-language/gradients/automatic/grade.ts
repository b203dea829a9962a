import { type TensorValue, grade, many, tensor, wrong } from 'stagecoach/grading';

interface Learner {
	automaticGradient(point: TensorValue): TensorValue;
}

/** An answer from the two coordinates. */
const answerWith = (find: (x: number, y: number) => number[]) => (point: TensorValue) => {
	const [x = 0, y = 0] = point.values;
	return tensor(find(x, y));
};

const slopes = (x: number, y: number) => [-2 * (1 - x) - 400 * x * (y - x ** 2), 200 * (y - x ** 2)];

const gradient = answerWith(slopes);

/** Places where float32 itself costs less than the tolerance: neither slope is the small rest of two large numbers. */
const isCalm = ([x = 0, y = 0]: number[]) => slopes(x, y).every((slope) => Math.abs(slope) > 20);

const mistakes = [
	{
		answer: ({ values: [x = 0, y = 0] }: TensorValue) => tensor([(1 - x) ** 2 + 100 * (y - x ** 2) ** 2], []),
		says: 'You returned the height at the point. Hand your function to `tf.grad`, and call what comes back with the point.'
	},
	{
		answer: answerWith((x, y) => [-2 * (1 - x) - 4 * x * (y - x ** 2), 2 * (y - x ** 2)]),
		says: 'The factor 100 of the second square is missing in your function.'
	},
	{
		answer: answerWith((x) => [-2 * (1 - x) - 200 * x, 100]),
		says: 'The second bracket, y − x², is not squared in your function.'
	},
	{
		answer: answerWith((x, y) => [-2 * (1 - x), 200 * (y - x ** 2)]),
		says: 'The way from x through x² is missing. A number that was taken out of a tensor is a constant to `tf.grad`: stay with tensor operations.'
	},
	{
		answer: answerWith((x, y) => slopes(y, x).reverse()),
		says: 'The coordinates are swapped in your function: the first entry of the point is x, the second y.'
	},
	{
		answer: answerWith((x, y) => slopes(x, y).map((slope) => -slope)),
		says: 'Both numbers have the opposite sign. The gradient itself is asked for; the minus belongs to the walk.'
	},
	{
		answer: (point: TensorValue) => ({ ...gradient(point), shape: [1, 2] }),
		says: 'The numbers are right, in the shape [1, 2]. Turn it into [2] with `as1D()`.'
	},
	{
		answer: (point: TensorValue) =>
			wrong(
				({ shape, values }: TensorValue) =>
					shape.length === 1 &&
					values.length === 2 &&
					gradient(point).values.every(
						(slope, i) => Math.abs(slope - values[i]!) < 0.05 * Math.abs(slope) + 1
					)
			),
		says: 'Your numbers are nearly right: in float32 the difference of two heights with a small h has few digits left. `tf.grad` does not measure, it derives.'
	}
];

export default grade<Learner>(({ compare }) => [
	compare('automaticGradient', {
		title: 'the example: at (−1, 2)',
		inputs: [[tensor([-1, 2])]],
		expected: gradient,
		tolerance: 1e-4,
		mistakes
	}),
	compare('automaticGradient', {
		title: 'the lowest place and the origin',
		inputs: [[tensor([1, 1])], [tensor([0, 0])]],
		expected: gradient,
		tolerance: 1e-4,
		mistakes
	}),
	compare('automaticGradient', {
		title: 'the same as by hand, at any place',
		inputs: ({ random }) => {
			const places = many(40, () => [
				random.normal({ mean: 0, sd: 1.2 }),
				random.normal({ mean: 1, sd: 1.2 })
			]);
			return places.filter(isCalm).map((place): [TensorValue] => [tensor(place)]);
		},
		expected: gradient,
		tolerance: 1e-4,
		mistakes
	})
]);
