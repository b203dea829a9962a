import { grade, many } from 'stagecoach/grading';

interface Learner {
	posterior(prior: number, likelihood: number, likelihoodOtherwise: number): number;
}

type Arguments = [prior: number, likelihood: number, likelihoodOtherwise: number];

const posterior = (...args: Arguments): number => {
	if (args.some((p) => !(p >= 0 && p <= 1))) throw new RangeError('A probability lies between 0 and 1.');
	const [prior, likelihood, otherwise] = args;
	return (prior * likelihood) / (prior * likelihood + (1 - prior) * otherwise);
};

const mistakes = [
	{
		answer: (...[, likelihood, otherwise]: Arguments) => likelihood / (likelihood + otherwise),
		says: 'The base rate is ignored: your answer is the same for rare and for common diseases. Multiply the likelihoods by prior and by 1 − prior.'
	},
	{
		answer: (...[, likelihood]: Arguments) => likelihood,
		says: 'You returned P(E | H), the likelihood. What is asked for is turned round: P(H | E).'
	},
	{
		answer: (...[prior, likelihood]: Arguments) => prior * likelihood,
		says: 'You have not divided: prior · likelihood is the share of people with both. Divide by the share of all with the evidence, P(E).'
	},
	{
		answer: (...[prior, likelihood, otherwise]: Arguments) =>
			(prior * likelihood) / (prior * likelihood + otherwise),
		says: 'Below the line the other way must be weighted too: those without the hypothesis are 1 − prior of all.'
	},
	{
		answer: (...[prior, likelihood, otherwise]: Arguments) =>
			(prior * likelihood) / (prior * likelihood + prior * otherwise),
		says: 'Those without the hypothesis are 1 − prior of all, not prior.'
	},
	{
		answer: (...[prior, likelihood, otherwise]: Arguments) =>
			(prior * likelihood) / (prior * likelihood + (1 - prior) * (1 - otherwise)),
		says: 'You took 1 − likelihoodOtherwise. It is P(E | not H) already: the share of false alarms.'
	},
	{
		answer: (...args: Arguments) => 1 - posterior(...args),
		says: 'That is the probability of the other hypothesis. Take the share of the first way, prior · likelihood.'
	}
];

export default grade<Learner>(({ compare, check }) => [
	compare('posterior', {
		title: 'the example, and two more',
		inputs: [
			[0.01, 0.9, 0.09],
			[0.5, 0.8, 0.4],
			[0.3, 0.2, 0.7]
		],
		expected: posterior,
		tolerance: 1e-9,
		mistakes
	}),
	compare('posterior', {
		title: 'right for any three probabilities',
		inputs: ({ random }) => many(20, (): Arguments => [random.next(), random.next(), random.next()]),
		expected: posterior,
		tolerance: 1e-9,
		mistakes
	}),
	compare('posterior', {
		title: 'certainty stays, and what cannot come about is NaN',
		inputs: [
			[0, 0.9, 0.1],
			[1, 0.9, 0.1],
			[0.5, 1, 0],
			[0.5, 0, 1],
			[0.5, 0, 0],
			[1, 0, 0.7],
			[0, 0.3, 0]
		],
		expected: posterior,
		tolerance: 1e-9,
		mistakes: [
			...mistakes,
			{
				answer: (...args) => posterior(...args) || 0,
				says: 'Evidence that cannot come about says nothing: where P(E) is 0, return NaN, not 0.'
			}
		]
	}),
	check('the Titanic: from P(woman | survived) to P(survived | woman)', async ({ learner, load, expect }) => {
		const passengers = await load('titanic');
		const saved = passengers.filter(({ survived }) => survived === 1);
		const lost = passengers.filter(({ survived }) => survived === 0);
		const women = (group: typeof passengers) =>
			group.filter(({ sex }) => sex === 'female').length / group.length;
		expect(await learner.posterior(saved.length / passengers.length, women(saved), women(lost))).toBeCloseTo(
			339 / 466,
			{ tolerance: 1e-9, what: 'P(survived | woman) by way of the theorem' }
		);
	})
]);
