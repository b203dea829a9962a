import { grade, many, type Random } from 'stagecoach/grading';

interface Learner {
	trainingPlaces(labels: number[], test: number[]): number[];
}

type Places = readonly number[];

const all = (labels: Places) => labels.map((_label, place) => place);
const without = (places: Places, test: Places) => places.filter((place) => !test.includes(place));
const withLabel = (places: Places, labels: Places, label: number) =>
	places.filter((place) => labels[place] === label);
const missingIn = (places: Places, labels: Places) =>
	withLabel(places, labels, 0).length - withLabel(places, labels, 1).length;
/** So many of these, again and again. */
const repeat = (places: Places, count: number) => many(Math.max(0, count), (i) => places[i % places.length]!);

const copying =
	(copiesOf: (train: Places, labels: Places) => number[]) =>
	(labels: Places, test: Places): number[] => {
		const train = without(all(labels), test);
		return [...train, ...copiesOf(train, labels)];
	};

/** The reference; it refuses what the statement excludes, so that no such case is shown. */
const expected = (labels: Places, test: Places): number[] => {
	const train = without(all(labels), test);
	if (withLabel(train, labels, 1).length === 0 || missingIn(train, labels) < 0)
		throw new RangeError('The ones are the smaller class, and there is one to train with.');
	return copying((places) => repeat(withLabel(places, labels, 1), missingIn(places, labels)))(labels, test);
};

const mistakes = [
	{
		answer: (labels: Places, test: Places) => {
			const train = without(all(labels), test);
			return [...train, ...repeat(withLabel(all(labels), labels, 1), missingIn(train, labels))];
		},
		says: 'You copied rows that test into the training. Copy only training rows with label 1.'
	},
	{
		answer: (labels: Places, test: Places) =>
			without(
				[...all(labels), ...repeat(withLabel(all(labels), labels, 1), missingIn(all(labels), labels))],
				test
			),
		says: 'You made the copies before the split, and counted rows that test. First leave the test rows out, then count and copy.'
	},
	{
		answer: (labels: Places) => [
			...all(labels),
			...repeat(withLabel(all(labels), labels, 1), missingIn(all(labels), labels))
		],
		says: 'The rows in `test` also train in your answer. Leave them out.'
	},
	{
		answer: copying((train, labels) => withLabel(train, labels, 1).slice(0, missingIn(train, labels))),
		says: 'You added one round of copies. Begin again from the first, until there are as many 1 as 0.'
	},
	{
		answer: copying((train, labels) =>
			repeat(withLabel(train, labels, 1).slice(0, 1), missingIn(train, labels))
		),
		says: 'You copied only the first row with label 1. Take all of them in turn.'
	},
	{
		answer: copying((train, labels) =>
			repeat(withLabel(train, labels, 1), withLabel(train, labels, 0).length)
		),
		says: 'You added as many as zeros there are. The rows with label 1 that are there already count too.'
	},
	{
		answer: copying(() => []),
		says: 'There are no copies in your answer. Add the training rows with label 1 again, until both classes are equal.'
	},
	{
		answer: copying((train, labels) => repeat(withLabel(train, labels, 0), missingIn(train, labels))),
		says: 'You added copies of zeros, the larger class. Add those with label 1.'
	}
];

function makeTask(random: Random): [number[], number[]] {
	const ones = random.integer(2, 5);
	const labels = random.shuffle([...many(ones, () => 1), ...many(random.integer(8, 16), () => 0)]);
	const someOnes = random.sample(withLabel(all(labels), labels, 1), random.integer(1, ones - 1));
	const someZeros = random.sample(withLabel(all(labels), labels, 0), random.integer(0, 3));
	return [labels, random.shuffle([...someOnes, ...someZeros])];
}

export default grade<Learner>(({ compare }) => [
	compare('trainingPlaces', {
		title: 'the example: five training rows',
		inputs: [
			[
				[1, 0, 0, 1, 0, 0, 0],
				[3, 6]
			],
			[[0, 1, 1, 0, 0, 0, 0, 0], [0]]
		],
		expected,
		mistakes
	}),
	compare('trainingPlaces', {
		title: 'right for any labels and test rows, also when the classes are equal already',
		inputs: ({ random }) => [[[1, 0, 1, 0, 1], [4]], ...many(15, () => makeTask(random))],
		expected,
		mistakes
	}),
	compare('trainingPlaces', {
		title: '200 customers, of whom every fourth tests',
		inputs: async ({ load }) => [
			[(await load('churn')).slice(0, 200).map(({ churn }) => churn), many(50, (i) => 4 * i)]
		],
		expected,
		mistakes
	})
]);
