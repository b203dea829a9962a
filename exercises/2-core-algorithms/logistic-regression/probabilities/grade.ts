import { grade, many, tensor, type TensorValue } from 'stagecoach/grading';

interface Learner {
	predictProbabilities(rows: TensorValue, weights: TensorValue, bias: number): TensorValue;
}

type Arguments = [rows: TensorValue, weights: TensorValue, bias: number];

const sigmoid = (score: number) => 1 / (1 + Math.exp(-score));

const scoresOf = (...[rows, weights, bias]: Arguments): number[] => {
	const d = weights.values.length;
	return Array.from({ length: rows.values.length / d }, (_, i) =>
		weights.values.reduce((score, weight, j) => score + weight * rows.values[i * d + j]!, bias)
	);
};

const answerWith =
	(finish: (scores: number[], bias: number) => number[]) =>
	(...args: Arguments) =>
		tensor(finish(scoresOf(...args), args[2]));

const probabilities = answerWith((scores) => scores.map(sigmoid));

const mistakes = [
	{
		answer: (...args: Arguments) => ({ ...probabilities(...args), shape: [scoresOf(...args).length, 1] }),
		says: 'The numbers are right, but they stand in a column of shape [n, 1]. Turn it into [n] with as1D() or squeeze([1]).'
	},
	{
		answer: answerWith((scores) => scores),
		says: 'You returned the scores. Apply the sigmoid to them: a probability lies between 0 and 1.'
	},
	{
		answer: answerWith((scores, bias) => scores.map((score) => sigmoid(score - bias))),
		says: 'The bias is missing. Add it to the scores before the sigmoid.'
	},
	{
		answer: answerWith((scores, bias) => scores.map((score) => sigmoid(score - bias) + bias)),
		says: 'You added the bias after the sigmoid. It belongs to the score: sigmoid(rows · weights + bias).'
	},
	{
		answer: answerWith((scores) => {
			const highest = Math.max(...scores);
			const odds = scores.map((score) => Math.exp(score - highest));
			const total = odds.reduce((sum, value) => sum + value, 0);
			return odds.map((value) => value / total);
		}),
		says: 'You used softmax, which makes all rows together add up to 1. Each passenger has a probability of his or her own: use the sigmoid.'
	},
	...[0.5, 0.5 + Number.EPSILON].map((threshold) => ({
		answer: answerWith((scores) => scores.map((score) => Number(sigmoid(score) >= threshold))),
		says: 'Your probabilities are rounded to 0 and 1. Classes come in the next task; return the probabilities as they are.'
	})),
	{
		answer: answerWith((scores) => scores.map((score) => sigmoid(-score))),
		says: 'You returned the probability of class 0. The probability of class 1 is one minus it.'
	}
];

export default grade<Learner>(({ compare, check }) => [
	compare('predictProbabilities', {
		title: 'the example: two rows, the scores 1.5 and −2',
		inputs: [
			[
				tensor([
					[1, 2],
					[0, -1]
				]),
				tensor([0.5, 1]),
				-1
			]
		],
		expected: probabilities,
		tolerance: 1e-5,
		mistakes
	}),
	compare('predictProbabilities', {
		title: 'right for any number of rows and features',
		inputs: ({ random }) =>
			many(10, (): Arguments => {
				const [n, d] = [random.integer(1, 12), random.integer(1, 5)];
				return [
					tensor(random.normals(n * d, { mean: 0, sd: 1 }), [n, d]),
					tensor(random.normals(d, { mean: 0, sd: 1 })),
					random.normal({ mean: 1, sd: 1 })
				];
			}),
		expected: probabilities,
		tolerance: 1e-5,
		mistakes
	}),
	compare('predictProbabilities', {
		title: 'scores of 1000 and −1000',
		inputs: [[tensor([[1000], [-1000], [0]]), tensor([1]), 0]],
		expected: probabilities,
		tolerance: 1e-5,
		mistakes: [
			{
				answer: answerWith((scores) => scores.map((score) => Math.exp(score) / (1 + Math.exp(score)))),
				says: 'exp overflows to Infinity (in float32 already at 89), and Infinity / Infinity is NaN. The method `sigmoid()` of tensors is safe.'
			}
		]
	}),
	check('the Titanic: 1,046 passengers at once', async ({ learner, load, expect }) => {
		const known = (await load('titanic')).filter(({ age }) => age !== null);
		const rows = tensor(known.map(({ sex, pclass, age }) => [Number(sex === 'female'), pclass, age!]));
		const result = await learner.predictProbabilities(rows, tensor([2.4974, -1.1332, -0.0339]), 2.0919);
		expect(result).toHaveShape([1046]);
		expect(result.values.reduce((sum, p) => sum + p, 0) / 1046).toBeCloseTo(0.408171, {
			tolerance: 1e-5,
			what: 'the mean probability (40.8 % of them did survive)'
		});
		expect(Math.max(...result.values)).toBeCloseTo(0.967337, {
			tolerance: 1e-5,
			what: 'the largest probability'
		});
	})
]);
