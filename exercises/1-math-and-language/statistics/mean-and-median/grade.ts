import { grade, many } from 'stagecoach/grading';

interface Learner {
	mean(values: number[]): number;
	median(values: number[]): number;
}

type Values = readonly number[];

const sum = (values: Values) => values.reduce((total, value) => total + value, 0);
const mean = (values: Values) => sum(values) / values.length;
const ascending = (values: Values) => values.toSorted((a, b) => a - b);
const asTexts = (values: Values) => values.toSorted();
const lowerMiddle = (values: Values) => values[Math.floor((values.length - 1) / 2)] ?? NaN;
const upperMiddle = (values: Values) => values[Math.floor(values.length / 2)] ?? NaN;
const middle = (values: Values) => (lowerMiddle(values) + upperMiddle(values)) / 2;
const median = (values: Values) => middle(ascending(values));

const wrongMeans = [
	{
		answer: (values: Values) => sum(values) / (values.length - 1),
		says: 'You divided by n − 1. The mean divides by n, the number of values: `values.length`.'
	},
	{
		answer: (values: Values) => sum(values.slice(1)) / values.length,
		says: 'The value at index 0 is missing from your sum. Lists count from 0, so the loop starts there.'
	},
	{
		answer: (values: Values) => sum(values.slice(0, -1)) / values.length,
		says: 'The last value is missing from your sum. Its index is `values.length - 1`: go up to it.'
	},
	{
		answer: sum,
		says: 'Your answer is the sum of the values. Divide it by how many there are.'
	},
	{
		answer: (values: Values) => Math.round(mean(values)),
		says: 'You rounded the mean to a whole number. Give it with all its digits; rounding is for showing.'
	},
	{
		answer: (values: Values) => Math.floor(mean(values)),
		says: 'You rounded the mean down to a whole number. Give it with all its digits; rounding is for showing.'
	},
	{
		answer: median,
		says: '`mean` gave the median. The mean is the sum divided by the count; no sorting is needed.'
	}
];

const wrongMedians = [
	{
		answer: (values: Values) => middle(asTexts(values)),
		says: '`sort()` without a comparison sorts numbers as texts: "10" comes before "9". Pass one: `sort((a, b) => a - b)`.'
	},
	{
		answer: (values: Values) => upperMiddle(asTexts(values)),
		says: '`sort()` without a comparison sorts numbers as texts: "10" comes before "9". Pass one: `sort((a, b) => a - b)`.'
	},
	{
		answer: (values: Values) => upperMiddle(ascending(values)),
		says: 'You took the upper of the two middle values. With an even count, the median is half-way between the two.'
	},
	{
		answer: (values: Values) => lowerMiddle(ascending(values)),
		says: 'You took the lower of the two middle values. With an even count, the median is half-way between the two.'
	},
	{
		answer: middle,
		says: 'You took the middle of the list as it came. Sort a copy by size first, then take the middle.'
	},
	{
		answer: upperMiddle,
		says: 'You took the middle of the list as it came. Sort a copy by size first, then take the middle.'
	},
	{
		answer: (values: Values) => (Math.min(...values) + Math.max(...values)) / 2,
		says: 'Your answer lies half-way between the smallest and the largest value. The median has half of the *values* on each side.'
	},
	{
		answer: mean,
		says: '`median` gave the mean. Sort a copy of the values by size and take the middle one.'
	},
	{
		answer: (values: Values) => lowerMiddle(ascending(values)) + upperMiddle(ascending(values)),
		says: 'You added the two middle values. Half-way between them is their sum divided by 2.'
	},
	{
		answer: (values: Values) => Math.floor((values.length - 1) / 2),
		says: 'You gave the middle *position*. The median is the value that stands there after sorting.'
	},
	{
		answer: (values: Values) => Math.floor(values.length / 2),
		says: 'You gave the middle *position*. The median is the value that stands there after sorting.'
	}
];

export default grade<Learner>(({ compare, check }) => [
	compare('mean', {
		title: 'mean([10, 8, 512, 7.5]) is 134.375',
		inputs: [[[10, 8, 512, 7.5]], [[2, 4, 9]], [[-3.5, 1, 4, 5]]],
		expected: mean,
		tolerance: 1e-9,
		mistakes: wrongMeans
	}),
	compare('mean', {
		title: 'the mean of any list, one value and negative ones included',
		inputs: ({ random }) => [
			[[7.25]],
			...many(20, (): [number[]] => [many(random.integer(2, 12), () => random.integer(-3000, 9000) / 100)])
		],
		expected: mean,
		tolerance: 1e-9,
		mistakes: wrongMeans
	}),
	compare('median', {
		title: 'the median of an odd count is the middle value',
		inputs: ({ random }) => [
			[[10, 9, 8]],
			[[26, 7.25, 100, 8.05, 13]],
			[[42]],
			...many(15, (): [number[]] => [
				many(2 * random.integer(1, 6) + 1, () => random.integer(-3000, 20000) / 100)
			])
		],
		expected: median,
		tolerance: 1e-9,
		mistakes: wrongMedians
	}),
	compare('median', {
		title: 'the median of an even count is half-way between the two middle values',
		inputs: ({ random }) => [
			[[10, 8, 512, 7.5]],
			[[4, 1]],
			[[1, 1, 1, 9]],
			...many(15, (): [number[]] => [
				many(2 * random.integer(1, 6), () => random.integer(-3000, 20000) / 100)
			])
		],
		expected: median,
		tolerance: 1e-9,
		mistakes: wrongMedians
	}),
	check('an empty list has neither: both give NaN', async ({ learner, fail }) => {
		const ofNothing = { mean: await learner.mean([]), median: await learner.median([]) };
		for (const [name, answer] of Object.entries(ofNothing)) {
			if (Number.isNaN(answer)) continue;
			fail(
				`\`${name}([])\` returned ${String(answer)}; it should return NaN.\nAn empty list has no ${name}, and NaN keeps everybody from taking ${String(answer)} for one.`
			);
		}
	}),
	check('the fares of the Titanic: mean 33.2955, median 14.4542', async ({ learner, load, expect }) => {
		const fares = (await load('titanic')).flatMap((passenger) => passenger.fare ?? []);
		expect(await learner.mean(fares)).toBeCloseTo(33.2954793, { tolerance: 1e-6, what: 'the mean fare' });
		expect(await learner.median(fares)).toBeCloseTo(14.4542, { tolerance: 1e-6, what: 'the median fare' });
	})
]);
