import { grade, many } from 'stagecoach/grading';

interface Learner {
	sigmoid(score: number): number;
}

const sigmoid = (score: number): number => {
	const decay = Math.exp(-Math.abs(score));
	return score >= 0 ? 1 / (1 + decay) : decay / (1 + decay);
};

const mistakes = [
	{
		answer: (score: number) => 1 / (1 + Math.exp(score)),
		says: 'Your probability falls when the score rises: the exponent has the wrong sign. The sigmoid is 1 / (1 + exp(−score)).'
	},
	{
		answer: (score: number) => Math.tanh(score),
		says: 'You returned the hyperbolic tangent. It has the same form, but lies between −1 and 1; a probability lies between 0 and 1.'
	},
	{
		answer: (score: number) => Math.exp(score),
		says: 'You returned exp(score). These are the odds, not the probability: odds of 3 to 1 are the probability 3 / (3 + 1).'
	},
	{
		answer: (score: number) => Number(score >= 0),
		says: 'Your function is a step: it jumps from 0 to 1 at the score 0. The sigmoid rises smoothly, by way of exp.'
	},
	{
		answer: (score: number) => Number(score > 0),
		says: 'Your function is a step: it jumps from 0 to 1 at the score 0. The sigmoid rises smoothly, by way of exp.'
	}
];

export default grade<Learner>(({ compare }) => [
	compare('sigmoid', {
		title: 'the example: the scores 0, 2 and −2',
		inputs: [[0], [2], [-2]],
		expected: sigmoid,
		tolerance: 1e-9,
		mistakes
	}),
	compare('sigmoid', {
		title: 'right for any score',
		inputs: ({ random }) => many(30, () => [random.normal({ mean: 0, sd: 5 })]),
		expected: sigmoid,
		tolerance: 1e-9,
		mistakes
	}),
	compare('sigmoid', {
		title: 'scores as far out as 1000 and −1000',
		inputs: [[1000], [-1000], [720], [-720]],
		expected: sigmoid,
		tolerance: 1e-9,
		mistakes: [
			{
				answer: (score) => Math.exp(score) / (1 + Math.exp(score)),
				says: 'At 1000, exp(score) overflows: it is Infinity, and Infinity / Infinity is NaN. Use a form in which the exponent is never positive.'
			},
			{
				answer: (score) => 1 - Math.exp(-score) / (1 + Math.exp(-score)),
				says: 'The overflow is at −1000: exp(1000) is Infinity, and Infinity divided by Infinity is NaN. Use a form in which the exponent is never positive.'
			}
		]
	}),
	compare('sigmoid', {
		title: 'small probabilities stay small, and do not become 0',
		inputs: ({ random }) => [[-40], [-700], ...many(10, (): [number] => [-40 - 600 * random.next()])],
		expected: sigmoid,
		accepts: (got, expected) => {
			if (typeof got !== 'number' || Number.isNaN(got)) return 'It should be a number above 0.';
			if (Math.abs(got / expected - 1) <= 1e-6) return true;
			const needed = `It should be ${expected.toPrecision(4)}, to one millionth of itself.`;
			return got > expected
				? `${needed} It looks as if you cut the score off at some limit. The exact formula needs no limit.`
				: `${needed} The small number was rounded away, as in 1 − 0.999…: compute it directly, as exp(score) / (1 + exp(score)).`;
		}
	})
]);
