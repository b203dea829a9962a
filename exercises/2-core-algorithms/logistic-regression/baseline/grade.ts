import { grade, many } from 'stagecoach/grading';

interface Scores {
	accuracy: number;
	baselineAccuracy: number;
	logLoss: number;
	baselineLogLoss: number;
}

interface Learner {
	compareWithBaseline(trainTruths: number[], testTruths: number[], probabilities: number[]): Scores;
}

type Arguments = [trainTruths: number[], testTruths: number[], probabilities: number[]];

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

const accuracyOf = (truths: number[], probabilities: number[], isOne = (p: number) => p >= 0.5) =>
	mean(truths.map((truth, i) => Number(Number(isOne(probabilities[i]!)) === truth)));

const logLossOf = (truths: number[], probabilities: number[]) =>
	mean(truths.map((truth, i) => -Math.log(truth === 1 ? probabilities[i]! : 1 - probabilities[i]!)));

const compareScores = (...[train, test, probabilities]: Arguments): Scores => {
	const constant = test.map(() => mean(train));
	return {
		accuracy: accuracyOf(test, probabilities),
		baselineAccuracy: accuracyOf(test, constant),
		logLoss: logLossOf(test, probabilities),
		baselineLogLoss: logLossOf(test, constant)
	};
};

/** The reference; it refuses what the statement excludes, so that no such case is shown to a learner. */
const expected = (...args: Arguments): Scores => {
	const [train, test, probabilities] = args;
	const rate = mean(train);
	const hasMajority = rate > 0 && rate < 1 && rate !== 0.5;
	const areInside = probabilities.every((p) => p > 0 && p < 1);
	if (!hasMajority || !areInside || test.length !== probabilities.length)
		throw new RangeError('Outside the task.');
	return compareScores(...args);
};

/** The right scores with some of them replaced. */
const but =
	(change: (right: Scores, ...args: Arguments) => Partial<Scores>) =>
	(...args: Arguments): Scores => {
		const right = compareScores(...args);
		return { ...right, ...change(right, ...args) };
	};

const strict = (p: number) => p > 0.5;
const below = (p: number) => p < 0.5;

const fromTestRows =
	'Your baseline was computed from the test rows. It may know only trainTruths: what it has seen of the test rows would be cheating.';

const mistakes = [
	{
		answer: but((_right, _train, test) => {
			const { baselineAccuracy, baselineLogLoss } = compareScores(test, test, test);
			return { baselineAccuracy, baselineLogLoss };
		}),
		says: fromTestRows
	},
	{
		answer: but((_right, _train, test) => ({ baselineAccuracy: Math.max(mean(test), 1 - mean(test)) })),
		says: fromTestRows
	},
	{
		answer: but((_right, _train, test) => ({
			baselineLogLoss: logLossOf(
				test,
				test.map(() => mean(test))
			)
		})),
		says: fromTestRows
	},
	{
		answer: but((_right, train) => ({ baselineAccuracy: Math.max(mean(train), 1 - mean(train)) })),
		says: 'Your baselineAccuracy is measured on the training rows. The baseline is learned there, but it is measured on the test rows, as the model is.'
	},
	{
		answer: but((_right, _train, test) => ({ baselineAccuracy: mean(test) })),
		says: 'Your baseline always predicts 1. Find out which class is the majority of trainTruths, and predict that one.'
	},
	{
		answer: but((_right, _train, test) => ({ baselineAccuracy: 1 - mean(test) })),
		says: 'Your baseline always predicts 0. Find out which class is the majority of trainTruths, and predict that one.'
	},
	{
		answer: but((_right, _train, test) => ({
			baselineLogLoss: logLossOf(
				test,
				test.map(() => 0.5)
			)
		})),
		says: 'Your baseline gives the probability 0.5 for everyone. It knows more: the share of 1s in trainTruths.'
	},
	{
		answer: but((right) => ({
			accuracy: 100 * right.accuracy,
			baselineAccuracy: 100 * right.baselineAccuracy
		})),
		says: 'Your accuracies are in percent. Return fractions from 0 to 1.'
	},
	...[strict, below].map((isOne) => ({
		answer: but((right, train, test, probabilities) => ({
			accuracy: accuracyOf(test, probabilities, isOne),
			baselineAccuracy: isOne === below ? 1 - right.baselineAccuracy : right.baselineAccuracy
		})),
		says:
			isOne === below
				? 'Your classes are on the wrong side of the threshold: predict 1 when the probability is at least 0.5.'
				: 'A probability of exactly 0.5 counts as a prediction of 1: the rule is "at least 0.5".'
	})),
	{
		answer: but((_right, _train, test, probabilities) => ({
			accuracy: accuracyOf(test, probabilities, below)
		})),
		says: 'Your classes are on the wrong side of the threshold: predict 1 when the probability is at least 0.5.'
	}
];

/** Truths of which both occur, and of which one is more frequent, so that there is a majority. */
const truthsWith = (ones: number, zeros: number) => [...many(ones, () => 1), ...many(zeros, () => 0)];

export default grade<Learner>(({ compare, check }) => [
	compare('compareWithBaseline', {
		title: 'the example, and one with a majority of survivors',
		inputs: [
			[
				[0, 0, 0, 1],
				[1, 0],
				[0.8, 0.4]
			],
			[
				[0, 0, 0, 1],
				[1, 1, 0],
				[0.8, 0.4, 0.3]
			],
			[
				[1, 1, 0],
				[0, 0, 1, 0],
				[0.1, 0.7, 0.6, 0.2]
			]
		],
		expected,
		tolerance: 1e-6,
		mistakes
	}),
	compare('compareWithBaseline', {
		title: 'a probability of exactly 0.5',
		inputs: [
			[
				[0, 0, 1],
				[1, 0, 1],
				[0.5, 0.2, 0.9]
			],
			[
				[0, 1, 1],
				[0, 0, 1],
				[0.5, 0.2, 0.5]
			]
		],
		expected,
		tolerance: 1e-6,
		mistakes
	}),
	compare('compareWithBaseline', {
		title: 'right for any passengers',
		inputs: ({ random }) =>
			many(20, (): Arguments => {
				const fewer = random.integer(1, 8);
				const more = fewer + random.integer(1, 8);
				const train = random.pick([truthsWith(fewer, more), truthsWith(more, fewer)]);
				const n = random.integer(1, 15);
				return [
					random.shuffle(train),
					many(n, () => random.integer(0, 1)),
					many(n, () => 0.01 + 0.98 * random.next())
				];
			}),
		expected,
		tolerance: 1e-6,
		mistakes
	}),
	check('the Titanic: the survival rate of each sex as the model', async ({ learner, load, expect }) => {
		const passengers = await load('titanic');
		const [train, test] = [passengers.slice(0, 981), passengers.slice(981)];
		const rateOf = (sex: string) =>
			mean(train.filter((one) => one.sex === sex).map(({ survived }) => survived));
		const rates: Record<string, number> = { female: rateOf('female'), male: rateOf('male') };
		const probabilities = test.map(({ sex }) => rates[sex]!);
		const truths = [train, test].map((part) => part.map(({ survived }): number => survived)) as [
			number[],
			number[]
		];
		const scores = await learner.compareWithBaseline(...truths, probabilities);
		expect(scores).toEqual(compareScores(...truths, probabilities), {
			tolerance: 1e-6,
			what: 'the scores on the last 328 passengers'
		});
	})
]);
