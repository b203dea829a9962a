import { grade, many, wrong } from 'stagecoach/grading';

interface Learner {
	zScores(values: number[]): number[];
}

type Values = readonly number[];

const mean = (values: Values) => values.reduce((sum, value) => sum + value, 0) / values.length;
const squares = (values: Values) =>
	values.map((value) => (value - mean(values)) ** 2).reduce((sum, square) => sum + square, 0);
const sd = (values: Values) => Math.sqrt(squares(values) / (values.length - 1));
const isFlat = (values: Values) => values.every((value) => value === values[0]);
const zScores = (values: Values) =>
	values.map((value) => (isFlat(values) ? 0 : (value - mean(values)) / sd(values)));

const wrongScores = [
	{
		answer: (values: Values) =>
			values.map((value) => (value - mean(values)) / Math.sqrt(squares(values) / values.length)),
		says: 'Your standard deviation divides by n. Use that of a sample, which divides by n − 1.'
	},
	{
		answer: (values: Values) => values.map((value) => (value - mean(values)) / sd(values) ** 2),
		says: 'You divided by the variance. Divide by its square root, the standard deviation: only that has the unit of the values.'
	},
	{
		answer: (values: Values) => values.map((value) => value / sd(values)),
		says: 'You divided the values themselves. First subtract the mean, so that the mean itself gets the score 0.'
	},
	{
		answer: (values: Values) => values.map((value) => value - mean(values) / sd(values)),
		says: 'Only the mean was divided: division goes before subtraction. Put brackets round the difference: `(value - mean) / sd`.'
	},
	{
		answer: (values: Values) => values.map((value) => (mean(values) - value) / sd(values)),
		says: 'Your scores have the wrong sign. A value above the mean has a positive score: value − mean.'
	},
	{
		answer: (values: Values) => values.map((value) => Math.abs(value - mean(values)) / sd(values)),
		says: 'Your scores have lost their signs. A value below the mean has a negative score.'
	},
	{
		answer: (values: Values) => values.map((value) => value - mean(values)),
		says: 'You gave the distances from the mean. Divide each by the standard deviation to get rid of the unit.'
	},
	{
		answer: (values: Values) => {
			const smallest = Math.min(...values);
			return values.map((value) => (value - smallest) / (Math.max(...values) - smallest));
		},
		says: 'You scaled the values to go from 0 to 1 (min-max scaling). A z-score measures from the mean, in standard deviations.'
	},
	{
		answer: (values: Values) => values.map((value) => (value - mean(values)) / Math.sqrt(squares(values))),
		says: 'You divided by the root of the *sum* of squares. Divide that sum by n − 1 before taking the root.'
	}
].map(({ answer, says }) => ({
	// What such an answer does with a flat list depends on its guard against 0 / 0, which another check looks at.
	answer: (values: Values) => (isFlat(values) ? wrong(() => true) : answer(values)),
	says
}));

export default grade<Learner>(({ compare, check }) => [
	compare('zScores', {
		title: 'zScores([4, 8, 6]) is [-1, 1, 0]',
		inputs: [[[4, 8, 6]], [[1, 2, 3, 4, 10]]],
		expected: zScores,
		tolerance: 1e-9,
		mistakes: wrongScores
	}),
	compare('zScores', {
		title: 'right for any list, one score for each value, in the same order',
		inputs: ({ random }) => [
			[[3, 5]],
			...many(20, (): [number[]] => [many(random.integer(3, 9), () => random.integer(-3000, 9000) / 100)])
		],
		expected: zScores,
		tolerance: 1e-9,
		mistakes: wrongScores
	}),
	compare('zScores', {
		title: 'equal values all have the score 0, a single value too; an empty list stays empty',
		inputs: [[[7, 7, 7]], [[-2, -2]], [[42]], [[]]],
		expected: zScores,
		tolerance: 1e-9,
		mistakes: [
			{
				answer: (values) => (isFlat(values) ? values.map(() => NaN) : zScores(values)),
				says: 'When all values are equal, the standard deviation is 0, and 0 / 0 is NaN. Return zeros for such a list.'
			}
		]
	}),
	check(
		'the fares: 38 lie more than 3 standard deviations above the mean',
		async ({ learner, load, expect }) => {
			const fares = (await load('titanic')).flatMap((passenger) => passenger.fare ?? []);
			const scores = await learner.zScores(fares);
			expect(scores.length).toEqual(1308, { what: 'the number of scores' });
			expect(Math.max(...scores)).toBeCloseTo(9.25514, { tolerance: 1e-5, what: 'the highest score' });
			expect(Math.min(...scores)).toBeCloseTo(-0.6432832, { tolerance: 1e-6, what: 'the lowest score' });
			expect(scores.filter((score) => score > 3).length).toEqual(38, {
				what: 'the number of scores above 3'
			});
		}
	)
]);
