import { grade, many, tensor, type TensorValue } from 'stagecoach/grading';

interface Learner {
	predictClasses(probabilities: TensorValue, threshold?: number): TensorValue;
}

type Arguments = [probabilities: TensorValue, threshold?: number];

const answerWith =
	(isOne: (probability: number, threshold: number) => boolean) =>
	(...[probabilities, threshold = 0.5]: Arguments) =>
		tensor(
			probabilities.values.map((p) => Number(isOne(p, threshold))),
			probabilities.shape,
			'int32'
		);

const classes = answerWith((p, threshold) => p >= threshold);

const wrongSide =
	'Your classes are on the wrong side of the threshold: the low probabilities got class 1. Class 1 belongs to probabilities of at least the threshold.';

const mistakes = [
	{
		answer: (...args: Arguments) => ({ ...classes(...args), dtype: 'bool' as const }),
		says: 'A comparison of tensors gives true and false (dtype bool). Turn them into 1 and 0 with toInt().'
	},
	{
		answer: (...args: Arguments) => ({ ...classes(...args), dtype: 'float32' as const }),
		says: 'The classes are right, but as float32. Classes are whole numbers: end with toInt().'
	},
	{ answer: answerWith((p, threshold) => p < threshold), says: wrongSide },
	{ answer: answerWith((p, threshold) => p <= threshold), says: wrongSide },
	{
		answer: answerWith((p, threshold) => p > threshold),
		says: 'A probability equal to the threshold got class 0. The rule is "greater than or equal": use greaterEqual.'
	},
	{
		answer: answerWith((p) => p >= 0.5),
		says: 'Your function ignores the threshold and always cuts at 0.5. Compare with the parameter `threshold`.'
	},
	{
		answer: answerWith((p) => p > 0.5),
		says: 'Your function rounds, so it ignores the threshold (and tf.round turns 0.5 into 0). Compare with the parameter `threshold`.'
	}
];

export default grade<Learner>(({ compare, check }) => [
	compare('predictClasses', {
		title: 'the example, with the thresholds 0.5, 0.75 and 0.25',
		inputs: [0.5, 0.75, 0.25].map((threshold): Arguments => [tensor([0.2, 0.5, 0.9]), threshold]),
		expected: classes,
		mistakes
	}),
	compare('predictClasses', {
		title: 'probabilities of exactly the threshold, and of 0 and 1',
		// Eighths are exact in float32, so that equal means equal.
		inputs: ({ random }) => [
			[tensor([0, 1]), 0.5],
			[tensor([0, 1]), 1],
			[tensor([0, 0.125]), 0],
			...many(12, (): Arguments => {
				const probabilities = many(random.integer(1, 12), () => random.integer(0, 8) / 8);
				return [tensor(probabilities), random.pick(probabilities)];
			})
		],
		expected: classes,
		mistakes
	}),
	compare('predictClasses', {
		title: 'without a threshold it is 0.5',
		inputs: ({ random }) => [
			[tensor([0.2, 0.5, 0.9])],
			...many(5, (): Arguments => [tensor([0.75, ...many(6, () => random.integer(0, 8) / 8)])])
		],
		expected: classes,
		mistakes: [
			{
				answer: (probabilities, threshold) => answerWith((p) => p >= (threshold ?? Infinity))(probabilities),
				says: 'Without a threshold every class is 0. Give the parameter a default: threshold = 0.5.'
			}
		]
	}),
	check('the Titanic: a lower threshold names more survivors', async ({ learner, load, expect }) => {
		const known = (await load('titanic')).filter(({ age }) => age !== null);
		const chances = known.map(({ sex, pclass, age }) => {
			const score = 2.0919 + 2.4974 * Number(sex === 'female') - 1.1332 * pclass - 0.0339 * age!;
			return 1 / (1 + Math.exp(-score));
		});
		for (const [threshold, survivors] of [
			[0.3, 534],
			[0.5, 397],
			[0.7, 253]
		] as const) {
			const result = await learner.predictClasses(tensor(chances), threshold);
			expect(result).toHaveShape([1046]);
			expect(result.values.reduce((sum, value) => sum + value, 0)).toBeCloseTo(survivors, {
				tolerance: 0,
				what: `the number of predicted survivors at the threshold ${threshold}`
			});
		}
	})
]);
