import { grade, many, wrong } from 'stagecoach/grading';

interface Learner {
	modes(values: number[]): number[];
}

type Values = readonly number[];

const timesIn = (values: Values, wanted: number) => values.filter((value) => value === wanted).length;
const highestCount = (values: Values) => Math.max(...values.map((value) => timesIn(values, value)));
/** The most frequent values in the order in which they first appear. */
const asTheyCame = (values: Values) =>
	[...new Set(values)].filter((value) => timesIn(values, value) === highestCount(values));
const modes = (values: Values) => asTheyCame(values).toSorted((a, b) => a - b);

const areTexts = (got: unknown, wanted: Values) =>
	Array.isArray(got) &&
	got.length === wanted.length &&
	got.every((item) => typeof item === 'string' && wanted.includes(Number(item)));

const wrongModes = [
	{
		answer: (values: Values) => asTheyCame(values).toSorted(),
		says: 'Your modes are in the order of texts: `sort()` without a comparison sorts numbers as texts. Pass one: `sort((a, b) => a - b)`.'
	},
	{
		answer: asTheyCame,
		says: 'Your modes are in the order in which they came in the list. Give them by size, the smallest first.'
	},
	{
		answer: (values: Values) => modes(values).toReversed(),
		says: 'Your modes are sorted from the largest to the smallest. Give the smallest first.'
	},
	{
		answer: (values: Values) => asTheyCame(values).slice(0, 1),
		says: 'You gave only one of the values that share first place. A tie has several modes: give them all.'
	},
	{
		answer: (values: Values) => modes(values).slice(0, 1),
		says: 'You gave only one of the values that share first place. A tie has several modes: give them all.'
	},
	{
		answer: (values: Values) => asTheyCame(values).slice(-1),
		says: 'You gave only one of the values that share first place. A tie has several modes: give them all.'
	},
	{
		answer: (values: Values) => [highestCount(values)],
		says: 'You gave how often the most frequent value occurs. The mode is the value itself.'
	},
	{
		answer: (values: Values) =>
			values.filter((value) => timesIn(values, value) === highestCount(values)).toSorted((a, b) => a - b),
		says: 'Each mode stands in your answer once for each time it occurs. Give every mode once.'
	},
	{
		answer: (values: Values) => wrong((got: unknown) => areTexts(got, modes(values))),
		says: 'You gave the modes as texts: the keys of an object always are. Turn them back with `Number(key)`, or count in a `Map`.'
	}
];

export default grade<Learner>(({ compare, check }) => [
	compare('modes', {
		title: 'modes([26, 13, 13, 26, 8.05]) is [13, 26]: all the winners of a tie, smallest first',
		inputs: [[[26, 13, 13, 26, 8.05]], [[8.05, 13, 100, 8.05, 13]], [[5, -2, 5, -2]], [[9, 10, 9, 10, 7]]],
		expected: modes,
		mistakes: wrongModes
	}),
	compare('modes', {
		title: 'a single winner: modes([8.05, 13, 8.05, 26]) is [8.05]',
		inputs: [[[8.05, 13, 8.05, 26]], [[3, 3, 3, 1]], [[26, 7.75, 7.75, 100, 7.75]]],
		expected: modes,
		mistakes: wrongModes
	}),
	compare('modes', {
		title: 'when each value occurs once, all of them are modes',
		inputs: [[[13, 8.05, 26]], [[42]]],
		expected: modes,
		mistakes: [
			{
				answer: (values) => (highestCount(values) === 1 ? [] : modes(values)),
				says: 'Your answer is empty when each value occurs once. They share first place, so all of them are modes (pandas agrees).'
			},
			...wrongModes
		]
	}),
	compare('modes', {
		title: 'right for any list',
		inputs: ({ random }) => many(20, () => [many(random.integer(4, 14), () => random.integer(-2, 12))]),
		expected: modes,
		mistakes: wrongModes
	}),
	check('an empty list has no mode: []', async ({ learner, fail }) => {
		const answer: unknown = await learner.modes([]);
		if (Array.isArray(answer) && answer.length === 0) return;
		fail(
			`\`modes([])\` returned ${JSON.stringify(answer)}; it should return [].\nAn empty list has no mode: there is nothing in it to occur.`
		);
	}),
	check('the most common fare is 8.05, the most common age 24', async ({ learner, load, expect }) => {
		const passengers = await load('titanic');
		const fares = passengers.flatMap((passenger) => passenger.fare ?? []);
		const ages = passengers.flatMap((passenger) => passenger.age ?? []);
		expect(await learner.modes(fares)).toEqual([8.05], { what: 'the most common fare' });
		expect(await learner.modes(ages)).toEqual([24], { what: 'the most common age' });
	})
]);
