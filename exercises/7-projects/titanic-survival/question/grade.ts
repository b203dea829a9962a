import { grade, many } from 'stagecoach/grading';

interface Scores {
	accuracy: number;
	standardError: number;
	logLoss: number;
}

interface Learner {
	scoreChances(truths: number[], chances: number[]): Scores;
}

type Arguments = [truths: number[], chances: number[]];

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

function expected(truths: number[], chances: number[], isOne = (chance: number) => chance >= 0.5): Scores {
	const accuracy = mean(truths.map((truth, i) => Number(Number(isOne(chances[i]!)) === truth)));
	return {
		accuracy,
		standardError: Math.sqrt((accuracy * (1 - accuracy)) / truths.length),
		logLoss: mean(truths.map((truth, i) => lossOf(truth === 1 ? chances[i]! : 1 - chances[i]!)))
	};
}

const lossOf = (given: number) => -Math.log(Math.max(given, 1e-15));

/** The right scores with some of them replaced. */
const but =
	(change: (right: Scores, ...args: Arguments) => Partial<Scores>) =>
	(...args: Arguments): Scores => {
		const right = expected(...args);
		return { ...right, ...change(right, ...args) };
	};

const mistakes = [
	{
		answer: (...[truths, chances]: Arguments) => expected(truths, chances, (chance) => chance > 0.5),
		says: 'A chance of exactly 0.5 counts as a prediction of 1: the rule is "at least 0.5".'
	},
	{
		answer: but(({ standardError }) => ({ standardError: standardError ** 2 })),
		says: 'Your standardError has no square root: a(1 − a)/n is its square.'
	},
	{
		answer: but(({ standardError }, truths) => ({ standardError: standardError * Math.sqrt(truths.length) })),
		says: 'Your standardError is not divided by n before the root: with more passengers it must become smaller.'
	},
	{
		answer: but(({ logLoss }, truths) => ({ logLoss: logLoss * truths.length })),
		says: 'Your logLoss is the sum of the losses. Divide it by n: the mean is wanted.'
	},
	{
		answer: but((_right, _truths, chances) => ({ logLoss: mean(chances.map(lossOf)) })),
		says: 'Your logLoss takes the chance of 1 for everybody. For those who died, what happened had the chance 1 − chance.'
	},
	{
		answer: but(({ accuracy }) => ({ accuracy: 100 * accuracy })),
		says: 'Your accuracy is in percent. Return a share from 0 to 1.'
	},
	{
		answer: but((_right, truths, chances) => ({
			logLoss: mean(truths.map((truth, i) => -Math.log(truth === 1 ? chances[i]! : 1 - chances[i]!)))
		})),
		says: 'A chance of 0 for what happened makes your logLoss infinite: clip to the range from 1e-15 to 1 − 1e-15 first.'
	}
];

export default grade<Learner>(({ compare, check }) => [
	compare('scoreChances', {
		title: 'the example, and chances of exactly 0.5',
		inputs: [
			[
				[1, 0, 1, 0],
				[0.9, 0.2, 0.4, 0.5]
			],
			[[1], [0.5]],
			[
				[0, 1, 0],
				[0.5, 0.6, 0.1]
			]
		],
		expected: (truths, chances) => expected(truths, chances),
		tolerance: 1e-4,
		mistakes
	}),
	compare('scoreChances', {
		title: 'right for any truths and chances',
		inputs: ({ random }) =>
			many(15, (): Arguments => {
				const n = random.integer(2, 40);
				return [many(n, () => random.integer(0, 1)), many(n, () => 0.01 + 0.98 * random.next())];
			}),
		expected: (truths, chances) => expected(truths, chances),
		tolerance: 1e-4,
		mistakes
	}),
	compare('scoreChances', {
		title: 'a chance of 0 for somebody who survived costs 34.5, not Infinity',
		inputs: [
			[
				[1, 0],
				[0, 0.2]
			],
			[
				[0, 1, 1],
				[1, 1, 0.7]
			]
		],
		expected: (truths, chances) => expected(truths, chances),
		tolerance: 1e-4,
		mistakes
	}),
	check(
		'everybody dies, says a list of zeros: 61.8 % of all passengers',
		async ({ learner, load, expect }) => {
			const truths = (await load('titanic')).map(({ survived }) => Number(survived));
			const { accuracy, standardError } = await learner.scoreChances(
				truths,
				truths.map(() => 0.1)
			);
			expect(accuracy).toBeCloseTo(809 / 1309, { tolerance: 1e-6, what: 'the accuracy' });
			expect(standardError).toBeCloseTo(0.013429, { tolerance: 1e-5, what: 'the standard error' });
		}
	)
]);
