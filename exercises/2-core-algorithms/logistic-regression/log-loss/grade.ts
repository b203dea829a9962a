import { grade, many } from 'stagecoach/grading';

interface Learner {
	logLoss(truths: number[], probabilities: number[]): number;
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const mean = (values: readonly number[]) => sum(values) / values.length;

/** The loss of each row, for probabilities that are clipped to [epsilon, 1 − epsilon]. */
const losses = (truths: readonly number[], probabilities: readonly number[], epsilon: number) =>
	probabilities.map((probability, i) => {
		const p = Math.min(Math.max(probability, epsilon), 1 - epsilon);
		return truths[i] === 1 ? -Math.log(p) : -Math.log(1 - p);
	});

const logLoss = (truths: readonly number[], probabilities: readonly number[]) =>
	mean(losses(truths, probabilities, 1e-15));

/** By the formula with both terms, where 0 · log(0) is NaN. */
const bothTerms = (truths: readonly number[], probabilities: readonly number[]) =>
	-mean(probabilities.map((p, i) => truths[i]! * Math.log(p) + (1 - truths[i]!) * Math.log(1 - p)));

const mistakes = [
	{
		answer: (truths: number[], probabilities: number[]) => sum(losses(truths, probabilities, 1e-15)),
		says: 'You returned the sum of the losses. The log-loss is their mean: divide by the number of rows.'
	},
	{
		answer: (truths: number[], probabilities: number[]) => -logLoss(truths, probabilities),
		says: 'Your loss is negative: the minus sign is missing. The logarithm of a probability is never above 0, so the loss is minus the logarithm.'
	},
	{
		answer: (truths: number[], probabilities: number[]) =>
			mean(losses(truths, probabilities, 1e-15).map((loss, i) => loss * truths[i]!)),
		says: 'Only the survivors count in your loss. A passenger who died (truth 0) costs −log(1 − p).'
	},
	{
		answer: (truths: number[], probabilities: number[]) =>
			mean(losses(truths, probabilities, 1e-15).map((loss, i) => loss * (1 - truths[i]!))),
		says: 'Only those who died count in your loss. A survivor (truth 1) costs −log(p).'
	},
	{
		answer: (_truths: number[], probabilities: number[]) =>
			mean(
				losses(
					probabilities.map(() => 1),
					probabilities,
					1e-15
				)
			),
		says: 'You took the probability given to survival in every row. Where the truth is 0, take 1 − p.'
	},
	{
		answer: (truths: number[], probabilities: number[]) =>
			logLoss(
				truths.map((truth) => 1 - truth),
				probabilities
			),
		says: 'The two classes are mixed up: −log(p) belongs to the truth 1, and −log(1 − p) to the truth 0.'
	},
	{
		answer: (truths: number[], probabilities: number[]) =>
			mean(probabilities.map((p, i) => (p - truths[i]!) ** 2)),
		says: 'That is the mean squared error of the probabilities (the Brier score). The log-loss is minus the logarithm of the probability given to what happened.'
	},
	{
		answer: (truths: number[], probabilities: number[]) => logLoss(truths, probabilities) / Math.LN2,
		says: 'You used the logarithm to base 2. The log-loss uses the natural logarithm, Math.log.'
	},
	{
		answer: (truths: number[], probabilities: number[]) => logLoss(truths, probabilities) / Math.LN10,
		says: 'You used the logarithm to base 10. The log-loss uses the natural logarithm, Math.log.'
	}
];

const logOfZero =
	'A probability is exactly 0 or 1 here, and log(0) is −Infinity (times 0 it is NaN). Clip each probability to the range from 1e-15 to 1 − 1e-15 first.';

export default grade<Learner>(({ compare, check }) => [
	compare('logLoss', {
		title: 'the example: logLoss([1, 0, 1], [0.9, 0.2, 0.6])',
		inputs: [
			[
				[1, 0, 1],
				[0.9, 0.2, 0.6]
			]
		],
		expected: logLoss,
		tolerance: 1e-4,
		mistakes
	}),
	compare('logLoss', {
		title: 'right for any truths and probabilities',
		inputs: ({ random }) =>
			many(25, () => {
				const n = random.integer(1, 30);
				return [many(n, () => random.integer(0, 1)), many(n, () => 0.01 + 0.98 * random.next())];
			}),
		expected: logLoss,
		tolerance: 1e-4,
		mistakes
	}),
	compare('logLoss', {
		title: 'probabilities of exactly 0 and 1',
		inputs: [
			[[1], [0]],
			[[0], [1]],
			[
				[1, 0],
				[1, 0]
			],
			[
				[1, 0, 1, 0],
				[0, 1, 1, 0.5]
			]
		],
		expected: logLoss,
		tolerance: 1e-4,
		mistakes: [
			{ answer: (truths, probabilities) => mean(losses(truths, probabilities, 0)), says: logOfZero },
			{ answer: bothTerms, says: logOfZero },
			...[1e-2, 1e-3, 1e-4, 1e-5, 1e-6, 1e-7, 1e-8, 1e-9, 1e-10, 1e-12, Number.EPSILON].map((epsilon) => ({
				answer: (truths: number[], probabilities: number[]) => mean(losses(truths, probabilities, epsilon)),
				says:
					epsilon > 1e-15
						? `You clipped too early, at ${epsilon}. Clip at 1e-15: a model that is so sure and wrong must pay for it.`
						: `You clipped at ${epsilon.toPrecision(3)}. The statement asks for 1e-15.`
			}))
		]
	}),
	compare('logLoss', {
		title: 'probabilities of one in a billion are not clipped',
		inputs: [
			[[1], [1e-9]],
			[
				[0, 1],
				[0.5, 1e-12]
			]
		],
		expected: logLoss,
		tolerance: 1e-4
	}),
	check(
		'the Titanic: each passenger gets the survival rate of her or his sex',
		async ({ learner, load, expect }) => {
			const passengers = await load('titanic');
			const truths = passengers.map(({ survived }) => survived);
			const probabilities = passengers.map(({ sex }) => (sex === 'female' ? 339 / 466 : 161 / 843));
			expect(await learner.logLoss(truths, probabilities)).toBeCloseTo(0.522576, {
				tolerance: 1e-4,
				what: 'the log-loss over all 1,309 passengers'
			});
		}
	)
]);
