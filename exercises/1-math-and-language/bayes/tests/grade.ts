import { grade, many } from 'stagecoach/grading';

interface Learner {
	afterTests(prevalence: number, sensitivity: number, specificity: number, results: boolean[]): number;
}

type Arguments = [prevalence: number, sensitivity: number, specificity: number, results: boolean[]];

/** P(result | ill) and P(result | healthy). */
type Likelihoods = (
	isPositive: boolean,
	sensitivity: number,
	specificity: number
) => [ill: number, healthy: number];

const likelihoods: Likelihoods = (isPositive, sensitivity, specificity) =>
	isPositive ? [sensitivity, 1 - specificity] : [1 - sensitivity, specificity];

function update(prior: number, [ill, healthy]: [number, number]): number {
	return (prior * ill) / (prior * ill + (1 - prior) * healthy);
}

const beliefWith =
	(find: Likelihoods) =>
	(...[prevalence, sensitivity, specificity, results]: Arguments): number =>
		results.reduce(
			(belief, isPositive) => update(belief, find(isPositive, sensitivity, specificity)),
			prevalence
		);

const belief = beliefWith(likelihoods);

/** The reference; it refuses what the statement excludes, so that no such case is shown to a learner. */
const expected = (...args: Arguments): number => {
	if (args.slice(0, 3).some((p) => !((p as number) > 0 && (p as number) < 1))) {
		throw new RangeError('A probability between 0 and 1, ends excluded, is needed.');
	}
	return belief(...args);
};

const lastOnly = (...[prevalence, sensitivity, specificity, results]: Arguments) =>
	belief(prevalence, sensitivity, specificity, results.slice(-1));

const mistakes = [
	{
		answer: (...[prevalence, sensitivity, specificity, results]: Arguments) =>
			results.length === 0 ? prevalence : belief(0.5, sensitivity, specificity, results),
		says: 'The base rate is ignored: your answer does not depend on how rare the disease is. Start with the prevalence as the prior.'
	},
	{
		answer: beliefWith((isPositive, sensitivity, specificity) =>
			isPositive ? [sensitivity, specificity] : [1 - sensitivity, 1 - specificity]
		),
		says: 'Specificity is P(negative | healthy). The false alarms, P(positive | healthy), are 1 − specificity.'
	},
	{
		answer: lastOnly,
		says: 'Only the last test counts in your answer. Let the posterior of each test be the prior of the next.'
	},
	{
		answer: (...[prevalence, sensitivity, specificity, results]: Arguments) =>
			belief(prevalence, sensitivity, specificity, results.slice(0, 1)),
		says: 'Only the first test counts in your answer. Go through all results.'
	},
	{
		answer: (...[prevalence, sensitivity, specificity, results]: Arguments) =>
			belief(prevalence, sensitivity, specificity, results.filter(Boolean)),
		says: 'A negative result changes nothing in your answer. It is evidence too: P(negative | ill) against P(negative | healthy).'
	},
	{
		answer: beliefWith((_isPositive, ...numbers) => likelihoods(true, ...numbers)),
		says: 'You took every result as if it were positive. For `false` use P(negative | ill) and P(negative | healthy).'
	},
	{
		answer: beliefWith((_isPositive, sensitivity, specificity) => [
			sensitivity,
			likelihoods(_isPositive, sensitivity, specificity)[1]
		]),
		says: 'After a negative result the ill count with 1 − sensitivity: the share that the test misses.'
	},
	{
		answer: (...args: Arguments) => 1 - belief(...args),
		says: 'That is the probability of being healthy. Return that of being ill.'
	}
];

export default grade<Learner>(({ compare, check }) => [
	compare('afterTests', {
		title: 'the example: one positive, two positive, one negative test',
		inputs: [[true], [true, true], [false]].map((results): Arguments => [0.01, 0.9, 0.91, results]),
		expected,
		tolerance: 1e-9,
		mistakes
	}),
	compare('afterTests', {
		title: 'without a test: the prevalence',
		inputs: [
			[0.2, 0.8, 0.7, []],
			[0.01, 0.9, 0.91, []]
		],
		expected,
		tolerance: 1e-9,
		mistakes
	}),
	compare('afterTests', {
		title: 'right for any disease, test and row of results',
		inputs: ({ random }) =>
			many(20, (): Arguments => [
				0.01 + 0.5 * random.next(),
				0.55 + 0.4 * random.next(),
				0.55 + 0.4 * random.next(),
				[true, ...many(random.integer(0, 4), () => random.next() < 0.5), false]
			]),
		expected,
		tolerance: 1e-9,
		mistakes
	}),
	check('the order of the results does not matter', async ({ learner, random, expect }) => {
		const results = [true, true, false, true, false];
		const first = await learner.afterTests(0.1, 0.8, 0.75, results);
		const second = await learner.afterTests(0.1, 0.8, 0.75, random.shuffle(results));
		expect(first).toBeCloseTo(belief(0.1, 0.8, 0.75, results), {
			tolerance: 1e-9,
			what: 'the probability after three positive and two negative tests'
		});
		expect(second).toBeCloseTo(first, {
			tolerance: 1e-9,
			what: 'the probability after the same results in another order'
		});
	})
]);
