import { grade, many, type Random } from 'stagecoach/grading';

interface Baseline {
	label: string;
	accuracy: number;
}

interface Learner {
	majorityBaseline(trainLabels: string[], testLabels: string[]): Baseline;
}

type Arguments = [trainLabels: string[], testLabels: string[]];

const countIn = (labels: string[], label: string) => labels.filter((other) => other === label).length;

/** The labels, those with the highest count first; of equal ones as they stand in the list. */
const byCount = (labels: string[]) =>
	[...new Set(labels)].sort((a, b) => countIn(labels, b) - countIn(labels, a));

const score = (label: string, labels: string[]): Baseline => ({
	label,
	accuracy: countIn(labels, label) / labels.length
});

const majority = (labels: string[]) => byCount(labels.toSorted())[0]!;

const expected = (...[train, test]: Arguments): Baseline => {
	if (train.length === 0 || test.length === 0) throw new RangeError('Outside the task.');
	return score(majority(train), test);
};

const mistakes = [
	{
		answer: (...[, test]: Arguments) => score(majority(test), test),
		says: 'You took the most frequent label from the test. The baseline may learn from trainLabels only, as any model.'
	},
	{
		answer: (...[train]: Arguments) => score(majority(train), train),
		says: 'Your accuracy is that of the training labels. Learn the label there, and score it on testLabels.'
	},
	{
		answer: (...[train, test]: Arguments) => score(byCount(train)[0]!, test),
		says: 'In a tie you took the label that you saw first. Take the first in the order of the alphabet.'
	},
	{
		answer: (...[train, test]: Arguments) =>
			score(byCount(train.toSorted((a, b) => a.localeCompare(b)))[0]!, test),
		says: 'In a tie you took the first as a dictionary has them. As TypeScript compares texts, capitals come before small letters: take `<`, or `sort()` without `localeCompare`.'
	},
	{
		answer: (...[train, test]: Arguments) => score(byCount(train.toSorted().reverse())[0]!, test),
		says: 'In a tie you took the last in the order of the alphabet. Take the first.'
	},
	{
		answer: (...[train, test]: Arguments) =>
			score(
				byCount(train.toSorted())
					.reverse()
					.sort((a, b) => countIn(train, a) - countIn(train, b))[0]!,
				test
			),
		says: 'You took the rarest label. The baseline says the most frequent one.'
	},
	{
		answer: (...[train, test]: Arguments) =>
			score(
				train.toSorted().reduce((best, one) => (countIn(train, one) < countIn(train, best) ? one : best)),
				test
			),
		says: 'You took the rarest label. The baseline says the most frequent one.'
	},
	{
		answer: (...[train, test]: Arguments) => ({
			label: majority(train),
			accuracy: countIn(test, majority(train))
		}),
		says: 'You counted the right answers. The accuracy is their share: divide by the number of test labels.'
	},
	{
		answer: (...[train, test]: Arguments) => ({
			label: majority(train),
			accuracy: 100 * score(majority(train), test).accuracy
		}),
		says: 'Your accuracy is in percent. Return a fraction from 0 to 1.'
	},
	{
		answer: (...[train, test]: Arguments) => ({
			label: majority(train),
			accuracy: 1 - score(majority(train), test).accuracy
		}),
		says: 'That is the share of wrong answers. The accuracy is the share of right ones.'
	}
];

const makeLabels = (random: Random): Arguments => {
	const words = random.sample(['red', 'green', 'blue', 'amber'], random.integer(2, 4));
	const draw = (n: number) => many(n, () => random.pick(words));
	return [draw(random.integer(1, 10)), draw(random.integer(1, 10))];
};

export default grade<Learner>(({ compare, check }) => [
	compare('majorityBaseline', {
		title: 'the example: right once in four',
		inputs: [
			[
				['no', 'no', 'yes'],
				['yes', 'no', 'yes', 'yes']
			]
		],
		expected,
		tolerance: 1e-9,
		mistakes
	}),
	compare('majorityBaseline', {
		title: 'a tie, and a label that the test does not have',
		inputs: [
			[
				['dog', 'cat', 'dog', 'cat', 'owl'],
				['cat', 'dog', 'dog']
			],
			[
				['x', 'x', 'y'],
				['y', 'y']
			],
			[
				['apple', 'Zebra'],
				['Zebra', 'apple', 'apple']
			]
		],
		expected,
		tolerance: 1e-9,
		mistakes
	}),
	compare('majorityBaseline', {
		title: 'right for any labels',
		inputs: ({ random }) => many(20, () => makeLabels(random)),
		expected,
		tolerance: 1e-9,
		mistakes
	}),
	check('the Titanic: 981 passengers train, 328 test', async ({ learner, load, random, expect }) => {
		const outcomes = random
			.shuffle(await load('titanic'))
			.map(({ survived }) => (survived === 1 ? 'survived' : 'died'));
		const args: Arguments = [outcomes.slice(0, 981), outcomes.slice(981)];
		expect(await learner.majorityBaseline(...args)).toEqual(expected(...args), {
			tolerance: 1e-9,
			what: 'the baseline of the Titanic'
		});
	})
]);
